import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skrivAnteckning } from '@/modules/anteckning/use-cases/skriv-anteckning'
import { withOwner } from '@/server/db/owner'
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

  it('is not answered for whoever has lost the membership since', async () => {
    const [door, vem] = [v.kommunens[0], scene.id('projektmedarbetare.nybro')]
    const { utredningId } = await v.ny()
    const indata = { utredningId, typ: 'MOTE', datum: v.idag, text: 'Min sista dag.' }
    const slut = (dag: string | null) =>
      withOwner((c) => c.query('update public.medlemskap set till = $2 where anvandare_id = $1', [vem, dag]))
    expect(await skrivAnteckning(door, indata)).toMatchObject({ ok: true })
    await slut('2026-01-01')
    expect(await skrivAnteckning(door, indata)).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    await slut(null)
    const skrivna = await fakta('select 1 from public.anteckning where utredning_id = $1', [utredningId])
    expect(skrivna.length).toBe(1)
  })
})
