import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { provaDubbelt, skapande, utanSkydd } from '../../prov/samtidighet/dubbla'
import { provaPar, utanPar } from '../../prov/samtidighet/prov'
import { redigerbara } from '../../prov/samtidighet/redigerbara'
import { fakta, varld, type Varld } from '../../prov/samtidighet/varld'
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

describe('the same form sent twice', () => {
  it('is thought of in every use case', async () => {
    expect(await utanSkydd()).toEqual([])
  })

  it('has one effect, and the same answer', async () => {
    const loggade = async () =>
      (
        await fakta<{ n: number }>(
          `select count(distinct handelse || uppgifter::text)::int as n from logg.handelse where handelse not in ('ATKOMST_NEKAD', 'INLOGGAD')`,
        )
      )[0]!.n
    const fel: string[] = []
    for (const useCase of await skapande()) {
      const brist = await provaDubbelt(v, useCase, loggade).catch((error: unknown) => String(error))
      if (brist) fel.push(`${useCase.useCaseName}: ${brist}`)
    }
    expect(fel).toEqual([])
  }, 120_000)
})
