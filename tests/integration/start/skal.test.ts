import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skalQuery } from '@/modules/start/public'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

describe('what stands around every page', () => {
  it.each([
    ['projektmedarbetare.oskarshamn', 'Oskarshamns kommun', 'Oskarshamn'],
    ['projektmedarbetare.nybro', 'Nybro kommun', 'Nybro'],
    ['arbetsterapeut.sodra', 'Team Södra', 'Team Södra'],
    ['projektledare', 'KRAFT', 'KRAFT'],
  ])('names what one looks as: %s', async (konto, namn, kort) => {
    expect(await skalQuery(await scene.door(konto), {})).toMatchObject({
      ok: true,
      value: { uppdrag: { namn, kort }, byten: [{ etikett: expect.stringContaining(`${namn}, `) }] },
    })
  })
})
