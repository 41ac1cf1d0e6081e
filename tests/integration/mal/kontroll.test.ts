import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run as mal } from '@/cli/commands/mal'
import { withOwner } from '@/server/db/owner'
import { aScene, type Scene } from '../setup/scene'
import { hitta, type Levnad, slump } from './levnad'

let scene: Scene
let utskrift = ''
beforeAll(async () => {
  scene = await aScene()
  const [rnd, levnader] = [slump(11), [] as Levnad[]]
  const builders = Array.from({ length: 12 }, (_, nr) => {
    const { levnad, builder } = hitta(scene, rnd, nr + 1, levnader)
    levnader.push(levnad)
    return builder
  })
  await scene.lay(...builders)
})
afterAll(() => scene.close())
afterEach(() => vi.restoreAllMocks())

async function kontrollera(): Promise<[number, unknown]> {
  utskrift = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    utskrift += String(text)
    return true
  })
  const kod = await mal(['kontrollera', '--json'])
  return [kod, JSON.parse(utskrift)]
}
const somVagg = (sql: string) => withOwner((client) => client.query(sql))

describe('kraft mal kontrollera', () => {
  it('counts every goal anew, and finds a counted day that is not of the events, and a sum that is not of the days', async () => {
    const helt = { utredningar: 12, avviker: 0, summorAvviker: 0 }
    expect(await kontrollera()).toEqual([0, helt])
    await somVagg(
      `update public.malintervall set fran = fran - 1 where id = (select min(id::text)::uuid from public.malintervall)`,
    )
    expect(await kontrollera()).toEqual([1, { ...helt, avviker: 1 }])
    await somVagg(
      `update public.malintervall set fran = fran + 1 where id = (select min(id::text)::uuid from public.malintervall)`,
    )
    await somVagg(`update public.malsumma set antal = antal + 1 where indikator = 'M1'`)
    const [kod, svar] = await kontrollera()
    expect([kod, svar]).toEqual([1, { ...helt, summorAvviker: expect.any(Number) }])
    expect((svar as { summorAvviker: number }).summorAvviker).toBeGreaterThan(0)
    await somVagg(`update public.malsumma set antal = antal - 1 where indikator = 'M1'`)
    expect(await kontrollera()).toEqual([0, helt])
  })
})
