import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anvandareQuery } from '@/modules/anvandare/queries/anvandare'
import { avslutaMedlemskap } from '@/modules/anvandare/use-cases/avsluta-medlemskap'
import { sattSistaDag } from '@/modules/anvandare/use-cases/satt-sista-dag'
import { runDailyPass } from '@/server/daily-pass'
import { dag } from '../../factories/dagar'
import { aPerson } from '../samtycke/scen'
import { facts } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'
import { foreslaget, nyttKonto, rollerNu } from './konton-scen'
import { logRows } from './rows'

const ANNA = 'projektmedarbetare.nybro'
const BO = 'projektmedarbetare2.nybro'
let scene: Scene

beforeEach(async () => {
  scene = await aScene()
})
afterEach(() => scene.close())

const uppdrag = async (konto: string): Promise<string> =>
  (
    await facts<{ id: string }>('select id from public.medlemskap where anvandare_id = $1', [scene.id(konto)])
  )[0]?.id ?? ''
const satt = async (av: string, konto: string, till: string) =>
  sattSistaDag(await scene.door(av), { id: await uppdrag(konto), till })
const enDagGar = (konto: string) =>
  facts('update public.medlemskap set till = till - 1, fran = fran - 1 where anvandare_id = $1', [
    scene.id(konto),
  ])

describe('a last day', () => {
  it('is set whatever hangs on it, and what hangs on it is handed on the day after', async () => {
    const oppen = aPerson(scene, 'nybro', 'Öppen').identifierad('2026-01-12')
    const dold = aPerson(scene, 'nybro', 'Dold', 'SEKRETESSMARKERING').identifierad('2026-01-12')
    await scene.lay(oppen, dold)
    const avsluta = { id: await uppdrag(ANNA) }
    expect(await avslutaMedlemskap(await scene.door(BO), avsluta)).toMatchObject({ ok: false })
    expect(await satt(BO, ANNA, dag(0))).toMatchObject({ ok: true })
    expect(await rollerNu(scene.id(ANNA))).toEqual(['PROJEKTMEDARBETARE'])
    expect((await logRows('MEDLEMSKAP_SISTA_DAG')).map((r) => [r.kedja, r.uppgifter])).toEqual([
      [
        '0881',
        {
          konto: scene.id(ANNA),
          medlemskap: avsluta.id,
          roll: 'PROJEKTMEDARBETARE',
          fore: null,
          efter: dag(0),
        },
      ],
    ])
    await enDagGar(ANNA)
    await runDailyPass()
    expect(await rollerNu(scene.id(ANNA))).toEqual([])
    expect(
      await facts(
        'select slag, anvandare_id from public.uppgift where utredning_id = any($1) and klar_at is null order by slag, anvandare_id',
        [[oppen.utredningId, dold.utredningId]],
      ),
    ).toEqual([
      { slag: 'UTAN_KONTAKTPERSON', anvandare_id: null },
      { slag: 'UTAN_KONTAKTPERSON', anvandare_id: null },
      { slag: 'UTSEDD_HANDLAGGARE', anvandare_id: scene.id(BO) },
    ])
  })

  it('lies today or ahead, within the membership, and is only moved nearer', async () => {
    for (const [till, kod] of [
      [dag(-1), 'SISTA_DAG_PASSERAD'],
      [dag(30), null],
      [dag(30), 'SISTA_DAG_SENARE'],
      [dag(40), 'SISTA_DAG_SENARE'],
      [dag(29), null],
    ] as const)
      expect(await satt('projektadministrator', BO, till)).toMatchObject(kod ? { kod } : { ok: true })
    await facts('update public.medlemskap set fran = vagg.idag() + 5 where anvandare_id = $1', [scene.id(BO)])
    expect(await satt('projektadministrator', BO, dag(4))).toMatchObject({ kod: 'SISTA_DAG_FORE_START' })
    expect(await satt('projektadministrator', BO, dag(5))).toMatchObject({ ok: true })
  })

  it('is for those who may end it, and not for a proposal or what has ended', async () => {
    expect(await satt(ANNA, ANNA, dag(1))).toMatchObject({ kod: 'EJ_BEHORIG' })
    expect(await satt('projektmedarbetare.torsas', ANNA, dag(1))).toMatchObject({ kod: 'HITTADES_INTE' })
    expect(await satt('projektledare', ANNA, dag(1))).toMatchObject({ kod: 'HITTADES_INTE' })
    expect(await satt('projektledare', 'arbetsterapeut.sodra', dag(1))).toMatchObject({ ok: true })
    const adm = await scene.door('systemadministrator')
    const id = await foreslaget(adm, await nyttKonto(adm))
    expect(await sattSistaDag(adm, { id, till: dag(1) })).toMatchObject({ kod: 'UPPDRAG_GALLER_INTE' })
    await facts('update public.medlemskap set till = vagg.idag() - 1 where anvandare_id = $1', [scene.id(BO)])
    expect(await satt('systemadministrator', BO, dag(1))).toMatchObject({ kod: 'UPPDRAG_GALLER_INTE' })
  })
})

describe('open cases of a membership', () => {
  const antal = async (som: string, konto: string): Promise<number | undefined> => {
    const vy = await anvandareQuery(await scene.door(som), {})
    if (!vy.ok) throw new Error(vy.kod)
    return vy.value.medlemskap.rader.find((m) => m.anvandareId === scene.id(konto))?.oppnaArenden
  }

  it('do not tell a colleague who is kontaktperson for somebody protected', async () => {
    await scene.lay(
      aPerson(scene, 'nybro', 'Öppen').identifierad('2026-01-12'),
      aPerson(scene, 'nybro', 'Dold', 'SEKRETESSMARKERING').identifierad('2026-01-12'),
    )
    expect([await antal(BO, ANNA), await antal(ANNA, ANNA)]).toEqual([1, 2])
  })

  it('are an arbetsterapeut’s only while the team can open them and hand them over', async () => {
    const b = aPerson(scene, 'nybro', 'Stängd')
      .identifierad('2026-01-12')
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
    await scene.lay(b)
    expect(await antal('projektledare', 'arbetsterapeut.sodra')).toBe(1)
    await facts('update public.samtycke set aterkallat = vagg.idag() where utredning_id = $1', [
      b.utredningId,
    ])
    expect(await antal('projektledare', 'arbetsterapeut.sodra')).toBe(0)
    const id = await uppdrag('arbetsterapeut.sodra')
    expect(await avslutaMedlemskap(await scene.door('projektledare'), { id })).toMatchObject({ ok: true })
  })
})
