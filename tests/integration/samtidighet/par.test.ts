import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { provaPar, redigerbara, utanPar } from '../../prov/samtidighet/prov'
import { varld, type Varld } from '../../prov/samtidighet/varld'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let v: Varld
beforeAll(async () => {
  scene = await aScene()
  v = await varld(scene)
})
afterAll(() => scene.close())

describe('two at once', () => {
  it('are tried on everything that can be edited', async () => {
    expect((await redigerbara()).length).toBeGreaterThan(40)
    expect(await utanPar()).toEqual([])
  })

  it('one edit is kept, and the other is told', async () => {
    const fel: string[] = []
    for (const useCase of await redigerbara()) {
      const brist = await provaPar(v, useCase).catch((error: unknown) => String(error))
      if (brist) fel.push(`${useCase.useCaseName}: ${brist}`)
    }
    expect(fel).toEqual([])
  }, 180_000)
})
