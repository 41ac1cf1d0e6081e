import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, type UtredningBuilder } from '@/cli/content/an-utredning'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { rattelserQuery } from '@/modules/utredning/queries/rattelser'
import { makuleraHandelse } from '@/modules/utredning/use-cases/makulera-handelse'
import { rattaHandelse } from '@/modules/utredning/use-cases/ratta-handelse'
import { sparaUtkast } from '@/modules/utkast/public'
import { withOwner } from '@/server/db/owner'
import type { Door } from '@/server/db/tenant-transaction'
import { person } from '../anteckning/scen'
import { value } from '../setup/facts'
import { type Scene, aScene } from '../setup/scene'

let scene: Scene
let nybro: Door
let sodra: Door

beforeAll(async () => {
  scene = await aScene()
  nybro = await scene.door('projektmedarbetare.nybro')
  sodra = await scene.door('arbetsterapeut.sodra')
})
afterAll(() => scene.close())

const rows = <T>(sql: string, p: unknown[] = []): Promise<T[]> =>
  withOwner(async (client) => (await client.query(sql, p)).rows as T[])
const en = async <T>(sql: string, u: UtredningBuilder): Promise<T> =>
  (await rows<T>(sql, [u.utredningId]))[0] as T

/** A whole way through: found, sent, taken on, mapped, signed, an insats running. */
async function vagen(): Promise<UtredningBuilder> {
  const u = anUtredning(scene.sammanhang('nybro'), person('Väg'))
    .identifierad('2026-01-07')
    .samtycke('2026-01-20')
    .aktualiserad('2026-02-02')
    .antagen('2026-02-10')
    .kartlaggs('2026-02-20')
    .kartlagd('2026-05-04')
    .formaga('2026-04-01', 10)
    .formaga('2026-05-06', 30)
    .rekommenderad('2026-05-20')
    .insats('ARBETSFORBEREDANDE', '2026-06-01')
  await scene.lay(u)
  return u
}
const idAv = async (tabell: string, u: UtredningBuilder, villkor = 'true'): Promise<string> =>
  (await en<{ id: string }>(`select id from ${tabell} where utredning_id = $1 and ${villkor}`, u)).id
const intervall = async (indikator: string, u: UtredningBuilder): Promise<string[]> =>
  (
    await rows<{ fran: string }>(
      `select fran::text from malintervall where utredning_id = $1 and indikator = $2`,
      [u.utredningId, indikator],
    )
  ).map((r) => r.fran)
const grund = (u: UtredningBuilder, sak: string, sakId: string, version = 1) => ({
  utredningId: u.utredningId,
  sak,
  sakId,
  version,
  skal: 'Fel dag i första hand.',
})
const forstaVersion = async (u: UtredningBuilder): Promise<number> =>
  (await en<{ version: number }>('select version from utredning where id = $1', u)).version

describe('correcting', () => {
  it('changes an insats, keeps what it said, counts the goals anew, and tells who was first', async () => {
    const u = await vagen()
    const id = await idAv('insats', u)
    expect(await intervall('M3A', u)).toEqual(['2026-06-01'])
    const nytt = { ...grund(u, 'insats', id), typ: 'REHABILITERANDE', startad: '2026-06-15', slutad: '' }
    expect(await rattaHandelse(nybro, nytt)).toMatchObject({ ok: true })
    expect(await intervall('M3A', u)).toEqual(['2026-06-15'])
    expect(await rattaHandelse(sodra, { ...nytt, typ: 'SOCIAL' })).toMatchObject({
      kod: 'KONFLIKT',
      data: { version: 2, deras: { typ: 'REHABILITERANDE' } },
    })
    expect(await rattaHandelse(sodra, { ...nytt, typ: 'SOCIAL', version: 2 })).toMatchObject({ ok: true })
    expect(await intervall('M3A', u)).toEqual([])
    const view = await rattelserQuery(nybro, { deltagareId: u.deltagareId })
    if (!view.ok) throw new Error(view.kod)
    expect(view.value.rattelser).toMatchObject([
      { slag: 'RATTAD', sak: 'insats', fore: { typ: 'REHABILITERANDE', startad: '2026-06-15' } },
      {
        slag: 'RATTAD',
        sak: 'insats',
        fore: { typ: 'ARBETSFORBEREDANDE', startad: '2026-06-01' },
        skal: 'Fel dag i första hand.',
      },
    ])
    const logg = await rows<{ t: string }>(
      `select h::text t from logg.handelse h where handelse = 'HANDELSE_RATTAD' and $1 = any(utredningar)`,
      [u.utredningId],
    )
    expect(logg).toHaveLength(2)
    expect(logg.map((r) => r.t).join()).not.toMatch(/Provsson|första hand/)
  })

  it('is given back half written to its author, and gone once the thing is corrected or annulled', async () => {
    const u = await vagen()
    const id = await idAv('insats', u)
    const formaga = await idAv('aktivitetsformaga', u, 'procent = 10')
    const utkast = (sak: string, sakId: string) => ({
      form: 'rattelse',
      resurs: `${u.utredningId}:${sak}:${sakId}`,
      kommunKod: '0881',
      basVersion: 1,
      nr: 2,
      innehall: { skal: 'Halvt skäl' },
    })
    const begynt = async (door: Door, sak: string, sakId: string) =>
      value(await rattelserQuery(door, { deltagareId: u.deltagareId, sak, id: sakId })).vald?.utkast
    value(await sparaUtkast(nybro, utkast('insats', id)))
    value(await sparaUtkast(nybro, utkast('aktivitetsformaga', formaga)))
    expect(await begynt(nybro, 'insats', id)).toMatchObject({ innehall: { skal: 'Halvt skäl' }, nr: 2 })
    expect(await begynt(sodra, 'insats', id)).toBeNull()
    const nytt = { ...grund(u, 'insats', id), typ: 'SOCIAL', startad: '2026-06-02', slutad: '' }
    value(await rattaHandelse(nybro, nytt))
    expect(await begynt(nybro, 'insats', id)).toBeNull()
    expect(await begynt(nybro, 'aktivitetsformaga', formaga)).not.toBeNull()
    value(await makuleraHandelse(nybro, grund(u, 'aktivitetsformaga', formaga)))
    expect(await rows(`select 1 from utkast where resurs like $1`, [`${u.utredningId}:%`])).toEqual([])
  })

  it('holds an insats to its rules', async () => {
    const u = await vagen()
    const id = await idAv('insats', u)
    const nytt = { ...grund(u, 'insats', id), typ: 'SOCIAL', slutad: '' }
    expect(await rattaHandelse(nybro, { ...nytt, startad: '2026-01-06' })).toMatchObject({
      kod: 'START_FORE_IDENTIFIERING',
    })
    expect(await rattaHandelse(nybro, { ...nytt, startad: '2199-01-01' })).toMatchObject({
      kod: 'DATUM_I_FRAMTIDEN',
    })
    expect(
      await rattaHandelse(nybro, { ...nytt, startad: '2026-06-01', slutad: '2026-07-01' }),
    ).toMatchObject({ kod: 'INSATS_PAGAR' })
    expect(await rattaHandelse(nybro, { ...nytt, startad: '2026-06-01', skal: ' ' })).toMatchObject({
      kod: 'OGILTIG_INDATA',
    })
    expect(
      await rattaHandelse(nybro, { ...nytt, startad: '2026-06-01', sakId: u.utredningId }),
    ).toMatchObject({ kod: 'HANDELSE_SAKNAS' })
    expect(await rows('select id from rattelse where utredning_id = $1', [u.utredningId])).toEqual([])
  })

  it('corrects an assessment, but not the one that is signed', async () => {
    const u = await vagen()
    const tidig = await idAv('aktivitetsformaga', u, 'procent = 10')
    const undertecknad = await idAv('aktivitetsformaga', u, 'procent = 30')
    const nytt = {
      datum: '2026-04-02',
      procent: '12',
      bedomare: '',
      grund: 'samtal',
      motivering: 'Räknat om.',
    }
    expect(await rattaHandelse(sodra, { ...grund(u, 'aktivitetsformaga', tidig), ...nytt })).toMatchObject({
      ok: true,
    })
    expect(
      await en(
        'select procent, datum::text from aktivitetsformaga where id = (select sak_id from rattelse where utredning_id = $1)',
        u,
      ),
    ).toEqual({
      procent: 12,
      datum: '2026-04-02',
    })
    expect(
      await rattaHandelse(sodra, { ...grund(u, 'aktivitetsformaga', undertecknad), ...nytt }),
    ).toMatchObject({ kod: 'BEDOMNING_UNDERTECKNAD' })
    expect(await makuleraHandelse(sodra, grund(u, 'aktivitetsformaga', undertecknad))).toMatchObject({
      kod: 'BEDOMNING_UNDERTECKNAD',
    })
  })

  it('moves the sending with the steps it parts, and Mål 1 with it', async () => {
    const u = await vagen()
    const id = await idAv('aktualisering', u)
    const nytt = (datum: string, version = 1) => ({ ...grund(u, 'aktualisering', id, version), datum })
    expect(await rattaHandelse(sodra, nytt('2026-01-25'))).toMatchObject({ kod: 'EJ_BEHORIG' })
    expect(await rattaHandelse(nybro, nytt('2026-01-19'))).toMatchObject({
      kod: 'DATUM_ORDNING',
      data: { tidigast: '2026-01-20' },
    })
    expect(await rattaHandelse(nybro, nytt('2026-02-11'))).toMatchObject({
      kod: 'DATUM_FOR_SENT',
      data: { senast: '2026-02-10' },
    })
    expect(await rattaHandelse(nybro, nytt('2026-01-25'))).toMatchObject({ ok: true })
    expect(await intervall('M1', u)).toEqual(['2026-01-25'])
    expect(
      await rows(
        'select steg, fran::text, till::text from steg_period where utredning_id = $1 order by fran limit 2',
        [u.utredningId],
      ),
    ).toEqual([
      { steg: 'IDENTIFIERING', fran: '2026-01-07', till: '2026-01-25' },
      { steg: 'AKTUALISERING', fran: '2026-01-25', till: '2026-02-20' },
    ])
    expect(await en('select aktualiserad::text d from utredning where id = $1', u)).toEqual({
      d: '2026-01-25',
    })
  })

  it('moves the team’s decision, by the team alone, with the avslut that it brought', async () => {
    const u = anUtredning(scene.sammanhang('nybro'), person('Nej'))
      .identifierad('2026-09-01')
      .aktualiserad('2026-09-10')
      .ejAntagen('2026-11-02', 'Skäl', 'Förslag')
    await scene.lay(u)
    const id = await idAv('teambeslut', u)
    const nytt = { ...grund(u, 'teambeslut', id, await forstaVersion(u)), datum: '2026-10-30' }
    expect(await rattaHandelse(nybro, nytt)).toMatchObject({ kod: 'EJ_BEHORIG' })
    expect(await rattaHandelse(sodra, { ...nytt, datum: '2026-09-09' })).toMatchObject({
      kod: 'DATUM_ORDNING',
    })
    expect(await rattaHandelse(sodra, nytt)).toMatchObject({ ok: true })
    expect(await rattaHandelse(sodra, nytt)).toMatchObject({ kod: 'KONFLIKT' })
    expect(await en('select avslutad::text a from utredning where id = $1', u)).toEqual({ a: '2026-10-30' })
    expect(
      await rows(
        'select status, fran::text, till::text from status_period where utredning_id = $1 order by fran',
        [u.utredningId],
      ),
    ).toEqual([
      { status: 'PAGAENDE', fran: '2026-09-01', till: '2026-10-30' },
      { status: 'AVSLUTAD', fran: '2026-10-30', till: null },
    ])
    expect(
      await rows('select till::text from steg_period where utredning_id = $1 order by fran', [u.utredningId]),
    ).toEqual([{ till: '2026-09-10' }, { till: '2026-10-30' }])
    expect(await intervall('M1_EJ_ANTAGNA', u)).toEqual(['2026-10-30'])
  })

  it('corrects an avslut within what has happened, and FELREGISTRERAD leaves every count', async () => {
    const u = await vagen()
    const slut = anUtredning(scene.sammanhang('nybro'), person('Slut'))
      .identifierad('2026-01-07')
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
      .avslutad('2026-06-30', 'FLYTT')
    await scene.lay(slut)
    const nytt = {
      ...grund(slut, 'avslut', slut.utredningId, await forstaVersion(slut)),
      datum: '2026-06-15',
      orsak: 'EGET_VAL',
      kommentar: '',
    }
    expect(await rattaHandelse(nybro, { ...nytt, datum: '2026-02-09' })).toMatchObject({
      kod: 'AVSLUT_FORE_HANDELSE',
      data: { tidigast: '2026-02-10' },
    })
    expect(await rattaHandelse(nybro, { ...nytt, orsak: 'EJ_ANTAGEN' })).toMatchObject({
      kod: 'ORSAK_GES_AV_TEAMET',
    })
    expect(await rattaHandelse(nybro, nytt)).toMatchObject({ ok: true })
    expect(
      await en('select avslutad::text a, avslutsorsak o, status s from utredning where id = $1', slut),
    ).toEqual({ a: '2026-06-15', o: 'EGET_VAL', s: 'AVSLUTAD' })
    expect(await intervall('M1', slut)).toEqual(['2026-02-02'])
    const fel = {
      ...nytt,
      version: await forstaVersion(slut),
      orsak: 'FELREGISTRERAD',
      kommentar: 'Fel person.',
    }
    expect(await rattaHandelse(nybro, fel)).toMatchObject({ ok: true })
    expect(await intervall('M1', slut)).toEqual([])
    const oppen = { ...grund(u, 'avslut', u.utredningId), datum: '2026-07-01', orsak: 'FLYTT' }
    expect(await rattaHandelse(nybro, oppen)).toMatchObject({ kod: 'INTE_AVSLUTAD' })
  })

  it('corrects and annuls a follow-up', async () => {
    const u = anUtredning(scene.sammanhang('nybro'), person('Upp'))
      .identifierad('2026-01-07')
      .avslutad('2026-03-01', 'TILL_ARBETE')
      .falt({ uppfoljd: '2026-06-01' })
    await scene.lay(u)
    await rows(
      `insert into uppfoljning (kommun_kod, id, utredning_id, datum, nadd) values ('0881', gen_random_uuid(), $1, '2026-06-01', true)`,
      [u.utredningId],
    )
    const nytt = {
      ...grund(u, 'uppfoljning', await idAv('uppfoljning', u), await forstaVersion(u)),
      datum: '2026-06-03',
      nadd: 'NEJ',
    }
    expect(await rattaHandelse(nybro, { ...nytt, datum: '2026-02-28' })).toMatchObject({
      kod: 'DATUM_ORDNING',
    })
    expect(await rattaHandelse(nybro, nytt)).toMatchObject({ ok: true })
    expect(await en('select uppfoljd::text d from utredning where id = $1', u)).toEqual({ d: '2026-06-03' })
    expect(await makuleraHandelse(nybro, { ...nytt, version: await forstaVersion(u) })).toMatchObject({
      ok: true,
    })
    expect(await en('select uppfoljd::text d from utredning where id = $1', u)).toEqual({ d: null })
  })
})

describe('annulling', () => {
  it('strikes out an insats: it counts no more and stays readable', async () => {
    const u = await vagen()
    const id = await idAv('insats', u)
    expect(await makuleraHandelse(sodra, grund(u, 'insats', id))).toMatchObject({ ok: true })
    expect(await intervall('M3A', u)).toEqual([])
    expect(await makuleraHandelse(sodra, grund(u, 'insats', id, 2))).toMatchObject({ kod: 'HANDELSE_SAKNAS' })
    const view = await arendeOversikt(nybro, { deltagareId: u.deltagareId, antal: '100' })
    if (!view.ok) throw new Error(view.kod)
    expect(view.value.insatser).toEqual([])
    expect(view.value.handelser.rader.map((h) => h.kod)).not.toContain('INSATS_STARTAD')
    expect(view.value.handelser.rattelser).toBe(1)
  })

  it('takes the last samtycke: the case closes to the team and rests, and an undecided sending is taken back', async () => {
    const u = anUtredning(scene.sammanhang('nybro'), person('Sam'))
      .identifierad('2026-10-01')
      .aktualiserad('2026-10-10')
    await scene.lay(u)
    const id = await idAv('samtycke', u)
    expect(await makuleraHandelse(sodra, grund(u, 'samtycke', id))).toMatchObject({ kod: 'EJ_BEHORIG' })
    expect(await makuleraHandelse(nybro, grund(u, 'samtycke', id))).toMatchObject({ ok: true })
    expect(
      await en(
        'select status, vilande_skal skal, aktualiserad, oppen_team, oppen_till from utredning where id = $1',
        u,
      ),
    ).toEqual({
      status: 'VILANDE',
      skal: 'SAMTYCKE_ATERKALLAT',
      aktualiserad: null,
      oppen_team: null,
      oppen_till: null,
    })
    expect(await arendeOversikt(sodra, { deltagareId: u.deltagareId })).toEqual({
      ok: false,
      kod: 'HITTADES_INTE',
    })
    expect(await intervall('M1', u)).toEqual(['2026-10-10'])
    const [m1] = await rows<{ till: string | null }>(
      `select till::text from malintervall where utredning_id = $1 and indikator = 'M1'`,
      [u.utredningId],
    )
    expect(m1?.till).not.toBeNull()
  })

  it('corrects a samtycke’s days, and the open end follows', async () => {
    const u = await vagen()
    const id = await idAv('samtycke', u)
    const nytt = { ...grund(u, 'samtycke', id), datum: '2026-01-22', till: '2199-06-30' }
    expect(await rattaHandelse(nybro, { ...nytt, datum: '2026-02-03' })).toMatchObject({
      kod: 'DATUM_FOR_SENT',
      data: { senast: '2026-02-02' },
    })
    expect(await rattaHandelse(nybro, { ...nytt, till: '2026-02-01' })).toMatchObject({
      kod: 'SLUT_PASSERAT',
    })
    expect(await rattaHandelse(nybro, { ...nytt, till: '2026-01-01' })).toMatchObject({
      kod: 'SLUT_FORE_DATUM',
    })
    expect(await rattaHandelse(nybro, nytt)).toMatchObject({ ok: true })
    expect(await en('select oppen_till::text d from utredning where id = $1', u)).toEqual({ d: '2199-06-30' })
  })

  it('takes back a decision also after the minutes are closed, but not once the kartläggning has started', async () => {
    const u = anUtredning(scene.sammanhang('nybro'), person('Ångra'))
      .identifierad('2026-09-01')
      .aktualiserad('2026-09-10')
      .antagen('2026-09-20')
    await scene.lay(u)
    const makulering = grund(u, 'teambeslut', await idAv('teambeslut', u), await forstaVersion(u))
    expect(await makuleraHandelse(nybro, makulering)).toMatchObject({ kod: 'EJ_BEHORIG' })
    expect(await makuleraHandelse(sodra, makulering)).toMatchObject({ ok: true })
    expect(
      await en('select teambeslut b, arbetsterapeut_id a, ligger_hos h from utredning where id = $1', u),
    ).toEqual({ b: null, a: null, h: 'TEAM' })
    expect(await intervall('M1_VANTAR', u)).toEqual(['2026-09-10'])
    const langre = await vagen()
    const forSen = grund(langre, 'teambeslut', await idAv('teambeslut', langre), await forstaVersion(langre))
    expect(await makuleraHandelse(sodra, forSen)).toMatchObject({ kod: 'STEG_PABORJAT' })
  })

  it('is not for what has an act of its own, nor for others', async () => {
    const u = await vagen()
    const sandning = grund(u, 'aktualisering', await idAv('aktualisering', u))
    expect(await makuleraHandelse(nybro, sandning)).toMatchObject({ kod: 'KAN_INTE_MAKULERAS' })
    const insats = grund(u, 'insats', await idAv('insats', u))
    for (const konto of ['projektmedarbetare.torsas', 'arbetsterapeut.mellersta', 'projektledare']) {
      const door = await scene.door(konto)
      expect(await makuleraHandelse(door, insats), konto).toMatchObject({ kod: 'HITTADES_INTE' })
      expect(await rattelserQuery(door, { deltagareId: u.deltagareId }), konto).toEqual({
        ok: false,
        kod: 'HITTADES_INTE',
      })
    }
    const logg = await rows(`select 1 from logg.handelse where handelse = 'HANDELSE_MAKULERAD'`)
    expect(logg.length).toBeGreaterThan(0)
  })
})
