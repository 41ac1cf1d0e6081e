import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { lakareFlikQuery } from '@/modules/lakarstod/queries/lakare-flik'
import { lakarstodQuery } from '@/modules/lakarstod/queries/lakarstod'
import { atertaFraga } from '@/modules/lakarstod/use-cases/aterta-fraga'
import { besvaraFraga } from '@/modules/lakarstod/use-cases/besvara-fraga'
import { fragaLakare } from '@/modules/lakarstod/use-cases/fraga-lakare'
import { sattAndel } from '@/modules/lakarstod/use-cases/satt-andel'
import { asRuntime, logRows } from '../anvandare/rows'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let u: UtredningBuilder

beforeAll(async () => {
  scene = await aScene()
  u = anUtredning(scene.sammanhang('torsas'), {
    fornamn: 'Prov',
    efternamn: 'Tidsson',
    nummer: testNummer('1990-05-05', 4),
    fodelsedatum: '1990-05-05',
    kon: 'MAN',
  })
    .identifierad('2026-01-10')
    .falt({ bakgrund: 'En bakgrund' })
    .samtycke('2026-01-12', { oppnarLakare: true })
    .aktualiserad('2026-01-15')
  await scene.lay(u)
})
afterAll(() => scene.close())

const fraga = async (minuter: number) => {
  const made = await fragaLakare(await scene.door('arbetsterapeut.sodra'), {
    utredningId: u.utredningId,
    fraga: 'Fråga',
    delar: ['BAKGRUND'],
    form: 'DIGITALT_MOTE',
    minuter,
    onskatSvar: '',
    lakareId: scene.id('lakare'),
  })
  if (!made.ok) throw new Error(made.kod)
  return made.value
}

const tid = async (konto: string) => {
  const vy = await lakarstodQuery(await scene.door(konto))
  if (!vy.ok) throw new Error(vy.kod)
  return vy.value.tid
}
const sodra = async (konto: string) => (await tid(konto))?.find((t) => t.nyckel === 'SODRA')

describe('shares of the doctor’s time', () => {
  it('are set by the projektledare, per team and one of their own', async () => {
    const ledare = await scene.door('projektledare')
    expect((await sattAndel(ledare, { vems: 'SODRA', minuter: '999' })).ok).toBe(true)
    expect((await sattAndel(ledare, { vems: 'SODRA', minuter: '100' })).ok).toBe(true)
    expect((await sattAndel(ledare, { vems: 'PROJEKTLEDARE', minuter: '60' })).ok).toBe(true)
    expect(await sattAndel(ledare, { vems: 'OKANT', minuter: '60' })).toMatchObject({
      ok: false,
      kod: 'TEAM_OKANT',
    })
    for (const konto of ['arbetsterapeut.sodra', 'projektadministrator', 'lakare', 'styrgrupp']) {
      expect(await sattAndel(await scene.door(konto), { vems: 'SODRA', minuter: '1' })).toMatchObject({
        ok: false,
        kod: 'EJ_BEHORIG',
      })
    }
    expect((await tid('projektledare'))?.map((t) => [t.nyckel, t.andel])).toEqual(
      expect.arrayContaining([
        ['SODRA', 100],
        ['PROJEKTLEDARE', 60],
        ['NORRA', null],
        ['MELLERSTA', null],
      ]),
    )
    expect((await logRows('LAKARTID_FORDELAD')).map((r) => [r.kedja, r.uppgifter])).toContainEqual([
      'SYSTEM',
      { team: 'SODRA', minuter: 100 },
    ])
  })

  it('are shown, booked, used and left, to every arbetsterapeut and the projektledare', async () => {
    const forsta = await fraga(70)
    expect(forsta.overAndel).toBe(false)
    for (const konto of ['projektledare', 'arbetsterapeut.norra', 'arbetsterapeut.sodra']) {
      expect(await sodra(konto)).toMatchObject({ andel: 100, bokat: 70, anvant: 0, kvar: 30 })
    }
    const flik = await lakareFlikQuery(await scene.door('arbetsterapeut.sodra'), {
      deltagareId: u.deltagareId,
    })
    expect(flik).toMatchObject({ ok: true, value: { form: { kvar: 30 } } })
    const over = await fraga(31)
    expect(over.overAndel).toBe(true)
    expect(await sodra('projektledare')).toMatchObject({ bokat: 101, kvar: -1 })
    await atertaFraga(await scene.door('arbetsterapeut.sodra'), {
      id: over.id,
      utredningId: u.utredningId,
      skal: 'För mycket',
    })
    await besvaraFraga(await scene.door('lakare'), { id: forsta.id, svar: 'Råd', minuter: '45', version: 1 })
    expect(await sodra('arbetsterapeut.mellersta')).toMatchObject({ bokat: 0, anvant: 45, kvar: 55 })
  })

  it('tell nothing of persons to the projektledare, and nothing at all to others', async () => {
    const vy = await lakarstodQuery(await scene.door('projektledare'))
    expect(vy).toMatchObject({ ok: true, value: { vantar: [], ovriga: [] } })
    for (const konto of [
      'projektmedarbetare.torsas',
      'styrgrupp',
      'remittent.torsas',
      'systemadministrator',
    ]) {
      expect(await lakarstodQuery(await scene.door(konto))).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
      expect(
        await asRuntime(`select * from vagg.lakartid('KRAFT')`, (await scene.door(konto)).session),
      ).toEqual([])
    }
    expect(
      await asRuntime('select * from public.lakarkonsultation', (await scene.door('projektledare')).session),
    ).toEqual([])
  })
})
