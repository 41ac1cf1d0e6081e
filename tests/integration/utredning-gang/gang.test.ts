import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays, stockholmDatum } from '@/domain/datum'
import { malTal } from '@/modules/mal/queries/mal-tal'
import { aterkallaSamtycke } from '@/modules/samtycke/use-cases/aterkalla-samtycke'
import { aterupptaUtredning } from '@/modules/utredning/use-cases/ateruppta-utredning'
import { avslutaUtredning } from '@/modules/utredning/use-cases/avsluta-utredning'
import { bytKontaktperson } from '@/modules/utredning/use-cases/byt-kontaktperson'
import { foljaUpp } from '@/modules/utredning/use-cases/folja-upp'
import { makuleraAvslut } from '@/modules/utredning/use-cases/makulera-avslut'
import { pausaUtredning } from '@/modules/utredning/use-cases/pausa-utredning'
import { returneraSteg } from '@/modules/utredning/use-cases/returnera-steg'
import { sparaOverlamning } from '@/modules/utredning/use-cases/spara-overlamning'
import { gangSida } from '@/modules/utredning/queries/gang-sida'
import { runDailyPass } from '@/server/daily-pass'
import { withOwner } from '@/server/db/owner'
import { facts } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
const idag = stockholmDatum(new Date())
let nr = 0
const nybro = (): UtredningBuilder => {
  nr += 1
  return anUtredning(scene.sammanhang('nybro'), {
    fornamn: 'Prov',
    efternamn: `Gång${nr}`,
    nummer: testNummer('1979-06-06', nr),
    fodelsedatum: '1979-06-06',
    kon: 'MAN',
  })
}
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

const rad = async (id: string) =>
  withOwner(
    async (c) =>
      (
        await c.query(
          'select status, steg, avslutad, avslutsorsak, version, kontaktperson_id, oppen_till::text, uppfoljd::text from public.utredning where id = $1',
          [id],
        )
      ).rows[0],
  )
const m1 = async (): Promise<number | null | undefined> => {
  const svar = await malTal(await scene.door('projektledare'))
  return svar.ok ? svar.value.omfang[0]?.indikatorer.M1?.utfall : undefined
}

describe('the course of a case', () => {
  it('rests and goes on, with its days kept', async () => {
    const b = nybro().identifierad('2026-01-10')
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    const id = b.utredningId
    expect(
      await pausaUtredning(pm, {
        utredningId: id,
        version: 1,
        skal: 'SJUKDOM',
        datum: '2026-02-01',
        vantasAter: '2026-01-01',
      }),
    ).toMatchObject({ kod: 'ATERKOMST_FORE_PAUS' })
    expect(
      await pausaUtredning(pm, {
        utredningId: id,
        version: 1,
        skal: 'SJUKDOM',
        datum: '2026-02-01',
        vantasAter: '2026-04-01',
      }),
    ).toMatchObject({ ok: true })
    expect(await rad(id)).toMatchObject({ status: 'VILANDE', version: 2 })
    expect(await aterupptaUtredning(pm, { utredningId: id, version: 2, datum: '2026-03-01' })).toMatchObject({
      ok: true,
    })
    const perioder = await withOwner(
      async (c) =>
        (
          await c.query(
            'select status, fran::text, till::text from public.status_period where utredning_id = $1 order by fran',
            [id],
          )
        ).rows,
    )
    expect(perioder).toEqual([
      { status: 'PAGAENDE', fran: '2026-01-10', till: '2026-02-01' },
      { status: 'VILANDE', fran: '2026-02-01', till: '2026-03-01' },
      { status: 'PAGAENDE', fran: '2026-03-01', till: null },
    ])
  })

  it('returns to an earlier step with a reason, and no count is lost', async () => {
    const b = nybro()
      .identifierad('2026-01-10')
      .aktualiserad('2026-02-01')
      .antagen('2026-02-10')
      .kartlaggs('2026-02-15')
      .kartlagd('2026-04-01')
    await scene.lay(b)
    const fore = await m1()
    const at = await scene.door('arbetsterapeut.sodra')
    expect(
      await returneraSteg(at, {
        utredningId: b.utredningId,
        version: 1,
        till: 'IDENTIFIERING',
        datum: '2026-05-01',
        skal: 'Fel.',
      }),
    ).toMatchObject({ kod: 'AKTUALISERING_STAR' })
    expect(
      await returneraSteg(at, {
        utredningId: b.utredningId,
        version: 1,
        till: 'KARTLAGGNING',
        datum: '2026-05-01',
        skal: 'Ekonomin behöver belysas.',
      }),
    ).toMatchObject({ ok: true })
    expect(await rad(b.utredningId)).toMatchObject({ steg: 'KARTLAGGNING' })
    expect(await m1()).toBe(fore)
  })

  it('is closed by the kommun alone, on or after all that has happened, and can be opened again', async () => {
    const b = nybro()
      .identifierad('2026-01-10')
      .aktualiserad('2026-02-01')
      .antagen('2026-02-10')
      .insats('SOCIAL', '2026-06-01')
    await scene.lay(b)
    const [pm, at] = [await scene.door('projektmedarbetare.nybro'), await scene.door('arbetsterapeut.sodra')]
    const inm = (datum: string, orsak = 'TILL_ARBETE') => ({
      utredningId: b.utredningId,
      version: 1,
      orsak,
      datum,
      kommentar: '',
    })
    expect(await avslutaUtredning(at, inm('2026-07-01'))).toMatchObject({ kod: 'EJ_BEHORIG' })
    expect(await avslutaUtredning(pm, inm('2026-05-31'))).toMatchObject({
      kod: 'AVSLUT_FORE_HANDELSE',
      data: { tidigast: '2026-06-01' },
    })
    expect(await avslutaUtredning(pm, inm('2026-07-01', 'EJ_ANTAGEN'))).toMatchObject({
      kod: 'ORSAK_GES_AV_TEAMET',
    })
    expect(await avslutaUtredning(pm, inm('2026-07-01'))).toMatchObject({ ok: true })
    expect(await rad(b.utredningId)).toMatchObject({
      status: 'AVSLUTAD',
      avslutsorsak: 'TILL_ARBETE',
      oppen_till: '2026-10-29',
    })
    expect(
      await makuleraAvslut(pm, { utredningId: b.utredningId, version: 2, skal: 'Det var en annan person.' }),
    ).toMatchObject({ ok: true })
    expect(await rad(b.utredningId)).toMatchObject({
      status: 'PAGAENDE',
      avslutad: null,
      oppen_till: 'infinity',
    })
  })

  it('is closed for a withdrawn samtycke only when it has been withdrawn, and so from the team', async () => {
    const b = nybro().identifierad('2026-01-10').samtycke('2026-01-20').aktualiserad('2026-02-01')
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    const inm = (version: number) => ({
      utredningId: b.utredningId,
      version,
      orsak: 'ATERKALLAT_SAMTYCKE',
      datum: idag,
      kommentar: '',
    })
    expect(await avslutaUtredning(pm, inm(1))).toMatchObject({ kod: 'SAMTYCKE_STAR' })
    const [{ id }] = await withOwner(
      async (c) =>
        (await c.query('select id from public.samtycke where utredning_id = $1', [b.utredningId])).rows,
    )
    expect(
      await aterkallaSamtycke(pm, {
        utredningId: b.utredningId,
        samtycken: [id],
        datum: idag,
        skal: 'Vill inte.',
      }),
    ).toMatchObject({ ok: true })
    const { version } = await rad(b.utredningId)
    expect(await avslutaUtredning(pm, inm(version))).toMatchObject({ ok: true })
    expect((await rad(b.utredningId)).oppen_till).not.toBe('infinity')
    const at = await scene.door('arbetsterapeut.sodra')
    expect(await gangSida(at, { deltagareId: b.deltagareId })).toMatchObject({ ok: false })
  })

  it('is followed up anew after it was opened and closed again', async () => {
    const b = nybro().identifierad('2026-01-10').avslutad('2026-03-01', 'TILL_ARBETE')
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    const u = { utredningId: b.utredningId }
    expect(await foljaUpp(pm, { ...u, version: 1, datum: '2026-06-01', nadd: 'NEJ' })).toMatchObject({
      ok: true,
    })
    expect(await makuleraAvslut(pm, { ...u, version: 2, skal: 'Fel person.' })).toMatchObject({ ok: true })
    const igen = { ...u, version: 3, orsak: 'FLYTT', datum: '2026-07-01', kommentar: '' }
    expect(await avslutaUtredning(pm, igen)).toMatchObject({ ok: true })
    expect(await rad(b.utredningId)).toMatchObject({ avslutad: expect.anything(), uppfoljd: null })
  })

  it('leaves every count when it was registered by mistake', async () => {
    const b = nybro().identifierad('2026-01-10').aktualiserad('2026-02-01')
    await scene.lay(b)
    const fore = (await m1()) ?? 0
    const pm = await scene.door('projektmedarbetare.nybro')
    expect(
      await avslutaUtredning(pm, {
        utredningId: b.utredningId,
        version: 1,
        orsak: 'FELREGISTRERAD',
        datum: '2026-07-01',
        kommentar: 'Dubbel.',
      }),
    ).toMatchObject({ ok: true })
    expect(await m1()).toBe(fore - 1)
    expect(
      await foljaUpp(pm, { utredningId: b.utredningId, version: 2, datum: '2026-08-01', nadd: 'NEJ' }),
    ).toMatchObject({ kod: 'INGEN_UPPFOLJNING' })
  })

  it('is handed over to a colleague of the kommun, and to nobody else', async () => {
    const b = nybro().identifierad('2026-01-10')
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    const till = (konto: string) => ({
      utredningId: b.utredningId,
      version: 1,
      kontaktpersonId: scene.id(konto),
    })
    expect(await bytKontaktperson(pm, till('projektmedarbetare.torsas'))).toMatchObject({
      kod: 'INTE_PROJEKTMEDARBETARE',
    })
    expect(await bytKontaktperson(pm, till('projektmedarbetare.nybro'))).toMatchObject({
      kod: 'SAMMA_KONTAKTPERSON',
    })
    expect(await bytKontaktperson(pm, till('projektmedarbetare2.nybro'))).toMatchObject({ ok: true })
    expect(await rad(b.utredningId)).toMatchObject({
      kontaktperson_id: scene.id('projektmedarbetare2.nybro'),
    })
    const sida = await gangSida(pm, { deltagareId: b.deltagareId })
    expect(sida.ok && sida.value.kollegor.map((k) => k.varde)).toEqual([scene.id('projektmedarbetare.nybro')])
  })

  it('is handed over with what its kontaktperson was to do about an ended samtycke', async () => {
    const b = nybro().identifierad('2026-01-10').aktualiserad('2026-02-01').antagen('2026-02-10')
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    const [s] = await facts<{ id: string }>('select id from public.samtycke where utredning_id = $1', [
      b.utredningId,
    ])
    const aterkallat = { utredningId: b.utredningId, samtycken: [s?.id], datum: idag, skal: '' }
    expect(await aterkallaSamtycke(pm, aterkallat)).toMatchObject({ ok: true })
    const vems = async () =>
      (
        await facts<{ anvandare_id: string | null }>(
          `select anvandare_id from public.uppgift where utredning_id = $1 and slag = 'NYTT_SAMTYCKE_ELLER_AVSLUT' and klar_at is null`,
          [b.utredningId],
        )
      ).map((u) => u.anvandare_id)
    expect(await vems()).toEqual([scene.id('projektmedarbetare.nybro')])
    const { version } = await rad(b.utredningId)
    const kontaktpersonId = scene.id('projektmedarbetare2.nybro')
    const byte = { utredningId: b.utredningId, version, kontaktpersonId }
    expect(await bytKontaktperson(pm, byte)).toMatchObject({ ok: true })
    expect(await vems()).toEqual([kontaktpersonId])
    const slutar = (till: string | null) =>
      facts('update public.medlemskap set till = $2 where anvandare_id = $1', [kontaktpersonId, till])
    await slutar(addDays(idag, -1))
    await runDailyPass()
    expect(await vems()).toEqual([null])
    await slutar(null)
  })

  it('is handed over warmly, followed up once, and then closed to the team', async () => {
    const b = nybro()
      .identifierad('2026-01-10')
      .aktualiserad('2026-02-01')
      .antagen('2026-02-10')
      .kartlaggs('2026-02-15')
      .kartlagd('2026-04-01')
      .rekommenderad('2026-04-20')
      .avslutad('2026-09-01', 'TILL_STUDIER')
    await scene.lay(b)
    const pm = await scene.door('projektmedarbetare.nybro')
    expect(
      await sparaOverlamning(pm, {
        utredningId: b.utredningId,
        version: 1,
        mottagare: 'Vuxenutbildningen',
        trepartssamtal: '2026-08-20',
      }),
    ).toMatchObject({ ok: true, value: { version: 2 } })
    expect(
      await sparaOverlamning(pm, { utredningId: b.utredningId, version: 1, mottagare: 'Någon annan' }),
    ).toMatchObject({ kod: 'KONFLIKT' })
    expect(
      await foljaUpp(pm, {
        utredningId: b.utredningId,
        version: 2,
        datum: '2026-11-20',
        nadd: 'JA',
        forsorjning: 'STUDIESTOD',
        sysselsattning: 'Läser på komvux',
      }),
    ).toMatchObject({ ok: true })
    expect(await rad(b.utredningId)).toMatchObject({ oppen_till: '2026-11-20' })
  })
})
