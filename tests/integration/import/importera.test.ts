import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { ersattNummer } from '@/modules/deltagare/use-cases/ersatt-nummer'
import { sattSkydd } from '@/modules/deltagare/use-cases/satt-skydd'
import { granskaImport } from '@/modules/import/queries/granska-import'
import { importera } from '@/modules/import/use-cases/importera'
import { withOwner } from '@/server/db/owner'
import { facts } from '../setup/facts'
import { type Scene, aScene } from '../setup/scene'
import { csv, enRad, type Rad } from './en-lista'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

const ett = async <T>(sql: string, p: unknown[] = []): Promise<T> => (await facts<T>(sql, p))[0]!
const fil = (...rader: Rad[]) => ({ filnamn: 'lista.csv', innehall: csv(rader) })
const lasIn = async (konto: string, ...rader: Rad[]) => {
  const utfall = await importera(await scene.door(konto), fil(...rader))
  if (!utfall.ok) throw new Error(utfall.kod)
  return utfall.value.bild.svar
}
const prova = async (konto: string, ...rader: Rad[]) => {
  const utfall = await granskaImport(await scene.door(konto), fil(...rader))
  if (!utfall.ok || utfall.value.slag !== 'PLAN') throw new Error('Listan gick inte att pröva')
  return utfall.value.bild
}
const NYBRO = 'projektmedarbetare.nybro'
const arende = (nummer: string) =>
  ett<Record<string, unknown>>(
    `select u.id, u.deltagare_id, u.steg, u.status, u.kontaktperson_id, u.skyddad, u.oppen_team, u.version, u.avslutsorsak, u.kalla
     from utredning u join deltagare d on d.id = u.deltagare_id where d.nummer = $1 order by u.identifierad desc limit 1`,
    [nummer],
  )

describe('what an import leaves behind', () => {
  const vag = {
    Aktualiserad: '2026-01-20',
    Teambeslut: 'Antagen',
    Beslutsdatum: '2026-02-01',
    'Kartläggning påbörjad': '2026-02-10',
    'Rekommendation klar': '2026-04-01',
    Insatstyp: 'Praktik/arbetsträning',
    'Insats startad': '2026-04-20',
    Aktivitetsförmåga: '30',
    Bedömningsdatum: '2026-03-01',
  }
  const rad = enRad('1981-01-01', vag)

  it('is a case in its step, open to the team on an imported samtycke, with the importer as kontaktperson and a task for the team', async () => {
    expect(await lasIn(NYBRO, rad)).toMatchObject({ accepterade: 1 })
    const u = await arende(rad.Personnummer!)
    expect(u).toMatchObject({
      steg: 'STOD_VIDARE',
      status: 'PAGAENDE',
      oppen_team: 'SODRA',
      kalla: 'IMPORT',
      skyddad: false,
    })
    expect(u.kontaktperson_id).toBe(scene.id(NYBRO))
    const s = await facts(
      `select satt, till, oppnar_team, datum::text from samtycke where utredning_id = $1`,
      [u.id],
    )
    expect(s).toEqual([{ satt: 'IMPORT', till: null, oppnar_team: true, datum: '2026-01-20' }])
    const steg = await facts(
      `select steg, fran::text, till::text, okant_slut, kalla from steg_period where utredning_id = $1 order by fran`,
      [u.id],
    )
    expect(steg).toEqual([
      { steg: 'IDENTIFIERING', fran: '2026-01-10', till: '2026-01-20', okant_slut: false, kalla: 'IMPORT' },
      { steg: 'AKTUALISERING', fran: '2026-01-20', till: '2026-02-10', okant_slut: false, kalla: 'IMPORT' },
      { steg: 'KARTLAGGNING', fran: '2026-02-10', till: '2026-04-01', okant_slut: true, kalla: 'IMPORT' },
      { steg: 'STOD_VIDARE', fran: '2026-04-01', till: null, okant_slut: false, kalla: 'IMPORT' },
    ])
    const uppgifter = await facts(`select slag, roll, team_kod from uppgift where utredning_id = $1`, [u.id])
    expect(uppgifter).toEqual([{ slag: 'UTSE_ARBETSTERAPEUT', roll: 'ARBETSTERAPEUT', team_kod: 'SODRA' }])
  })

  it('is logged by ids and counts, never by a number or a name', async () => {
    const u = await arende(rad.Personnummer!)
    const logg = await ett<{ text: string; deltagare: string[]; utredningar: string[]; uppgifter: object }>(
      `select h::text as text, deltagare, utredningar, uppgifter from logg.handelse h where handelse = 'IMPORTERAD' and kedja = '0881' order by nr desc`,
    )
    expect(logg.deltagare).toEqual([u.deltagare_id])
    expect(logg.utredningar).toEqual([u.id])
    expect(logg.uppgifter).toEqual({ rader: 1, accepterade: 1, nya: 1, oforandrade: 0, avvisade: 0 })
    expect(logg.text).not.toMatch(/Testlund|19810101/)
  })

  it('is unchanged by the same row, whatever has been done in the app since', async () => {
    await facts(
      `update utredning set version = version + 3 where deltagare_id = (select id from deltagare where nummer = $1)`,
      [rad.Personnummer],
    )
    expect(await lasIn(NYBRO, rad)).toMatchObject({ accepterade: 0, oforandrade: 1, avvisade: [] })
  })

  it('is not overwritten by a longer row once somebody has worked in the case', async () => {
    const langre = { ...rad, Avslutad: '2026-09-01', Avslutsorsak: 'Till arbete' }
    const svar = await lasIn(NYBRO, langre)
    expect(svar.avvisade).toEqual([
      { rad: 2, fel: [{ kolumn: 'Personnummer', kod: 'FINNS_REDAN_MED_ANDRA_UPPGIFTER' }] },
    ])
  })
})

describe('a later list', () => {
  const rad = enRad('1982-02-02', { Aktualiserad: '2026-01-20' })
  const antagen = { ...rad, Teambeslut: 'Antagen', Beslutsdatum: '2026-02-01' }
  const slut = { ...antagen, Avslutad: '2026-03-01', Avslutsorsak: 'Återkallat samtycke' }

  it('fills in what was blank, on the same case, and the goals follow', async () => {
    await lasIn(NYBRO, rad)
    const fore = await arende(rad.Personnummer!)
    expect(await lasIn(NYBRO, antagen)).toMatchObject({ accepterade: 1, oforandrade: 0 })
    const u = await arende(rad.Personnummer!)
    expect(u).toMatchObject({ id: fore.id, steg: 'AKTUALISERING', status: 'PAGAENDE' })
    const beslut = await facts(
      `select b.beslut, b.datum::text, a.skickad::text from teambeslut b join aktualisering a on a.id = b.aktualisering_id where b.utredning_id = $1`,
      [u.id],
    )
    expect(beslut).toEqual([{ beslut: 'ANTAGEN', datum: '2026-02-01', skickad: '2026-01-20' }])
    const delar = await facts<{ indikator: string }>(
      `select indikator from malintervall where utredning_id = $1 and indikator like 'M1\\_%' and till is null`,
      [u.id],
    )
    expect(delar).toEqual([{ indikator: 'M1_ANTAGNA' }])
  })

  it('ends the case and the samtycke where that is why it ended', async () => {
    expect(await lasIn(NYBRO, slut)).toMatchObject({ accepterade: 1 })
    const u = await arende(rad.Personnummer!)
    expect(u).toMatchObject({ status: 'AVSLUTAD', avslutsorsak: 'ATERKALLAT_SAMTYCKE', oppen_team: null })
    expect(await facts(`select aterkallat::text from samtycke where utredning_id = $1`, [u.id])).toEqual([
      { aterkallat: '2026-03-01' },
    ])
    expect(
      await facts(`select status from status_period where utredning_id = $1 and till is null`, [u.id]),
    ).toEqual([{ status: 'AVSLUTAD' }])
  })

  it('begins a new case for a person whose latest one has ended', async () => {
    const forra = await arende(rad.Personnummer!)
    expect(await lasIn(NYBRO, enRad('1982-02-02', { Identifierad: '2026-06-01' }))).toMatchObject({
      accepterade: 1,
    })
    const u = await arende(rad.Personnummer!)
    expect(u.deltagare_id).toBe(forra.deltagare_id)
    expect(u.id).not.toBe(forra.id)
    for (const igen of [rad, antagen, slut])
      expect(await lasIn(NYBRO, igen)).toMatchObject({ oforandrade: 1 })
  })
})

describe('protected persons', () => {
  it('get the importer as their first handler, and a task for the second', async () => {
    const rad = enRad('1983-03-03', { 'Skyddade uppgifter': 'Ja' })
    await lasIn(NYBRO, rad)
    const u = await arende(rad.Personnummer!)
    expect(u.skyddad).toBe(true)
    expect(await facts(`select anvandare_id, slag from atkomst where utredning_id = $1`, [u.id])).toEqual([
      { anvandare_id: scene.id(NYBRO), slag: 'HANDLAGGARE' },
    ])
    expect(await facts(`select slag from uppgift where utredning_id = $1`, [u.id])).toEqual([
      { slag: 'ANDRA_HANDLAGGARE' },
    ])
    expect((await prova(NYBRO, rad)).oforandrade).toEqual([{ rad: 2, namn: '', nummer: null, skyddad: true }])
  })

  it('ask for no second handler where the kommun has nobody else', async () => {
    const rad = enRad('1983-03-04', { Kommun: 'Borgholm', 'Skyddade uppgifter': 'Ja' })
    await lasIn('projektmedarbetare.borgholm', rad)
    const u = await arende(rad.Personnummer!)
    expect(await facts(`select slag from uppgift where utredning_id = $1`, [u.id])).toEqual([])
  })

  it('are for review to a colleague who is no handler, in the dry run too, once, and nothing is changed', async () => {
    const rad = enRad('1983-03-03', { Aktualiserad: '2026-02-02' })
    const kollega = 'projektmedarbetare2.nybro'
    const bild = await prova(kollega, rad)
    expect(bild.svar.avvisade).toEqual([
      { rad: 2, fel: [{ kolumn: 'Personnummer', kod: 'BEHOVER_GRANSKAS' }] },
    ])
    expect(bild.avvisade[0]?.fel[0]?.text).not.toMatch(/skydd|finns/i)
    await prova(kollega, rad)
    expect((await lasIn(kollega, rad)).avvisade).toEqual(bild.svar.avvisade)
    const u = await arende(rad.Personnummer!)
    const inkommet = await facts<{ kalla: string; innehall: Record<string, unknown> }>(
      `select kalla, innehall from granskning where utredning_id = $1`,
      [u.id],
    )
    expect(inkommet).toHaveLength(1)
    expect(inkommet[0]).toMatchObject({
      kalla: 'IMPORT',
      innehall: { nummer: rad.Personnummer, aktualiserad: '2026-02-02' },
    })
    expect(
      await facts(`select 1 from uppgift where utredning_id = $1 and slag = 'GRANSKA_INKOMMET'`, [u.id]),
    ).toHaveLength(1)
    expect(u.version).toBe(1)
  })

  it.each([
    ['1984-04-04', 'gömd', 'Person'],
    ['1984-04-05', 'GO\u0308MD', 'Pér-son'],
  ])('without a number are not told apart from nobody by their name either: %s, %s %s', async (...hur) => {
    const [fodelsedatum, Förnamn, Efternamn] = hur
    const person = {
      fornamn: 'Gömd',
      efternamn: 'Person',
      nummer: null,
      fodelsedatum,
      kon: 'MAN' as const,
      skydd: 'SEKRETESSMARKERING',
    }
    const u = anUtredning(scene.sammanhang('nybro'), person).identifierad('2026-01-01')
    await scene.lay(u)
    const rad = enRad(fodelsedatum, { Förnamn, Efternamn })
    expect((await lasIn('projektmedarbetare2.nybro', rad)).avvisade[0]?.fel[0]?.kod).toBe('BEHOVER_GRANSKAS')
    expect(await facts(`select 1 from deltagare where nummer = $1`, [rad.Personnummer])).toEqual([])
    expect(await facts(`select kalla from granskning where utredning_id = $1`, [u.utredningId])).toEqual([
      { kalla: 'IMPORT' },
    ])
  })

  it('keep their handlers when a new case begins', async () => {
    const rad = enRad('1985-05-05', {
      'Skyddade uppgifter': 'Ja',
      Avslutad: '2026-02-01',
      Avslutsorsak: 'Flytt',
    })
    await lasIn(NYBRO, rad)
    const forra = await arende(rad.Personnummer!)
    await facts(
      `insert into atkomst (id, kommun_kod, utredning_id, anvandare_id, slag, fran) values (gen_random_uuid(), '0881', $1, $2, 'HANDLAGGARE', '2026-01-01')`,
      [forra.id, scene.id('projektmedarbetare2.nybro')],
    )
    await lasIn(NYBRO, enRad('1985-05-05', { Identifierad: '2026-05-01' }))
    const u = await arende(rad.Personnummer!)
    expect(u.skyddad).toBe(true)
    const handlaggare = await facts<{ anvandare_id: string }>(
      `select anvandare_id from atkomst where utredning_id = $1 and aterkallad_at is null`,
      [u.id],
    )
    expect(handlaggare.map((h) => h.anvandare_id).sort()).toEqual(
      [scene.id(NYBRO), scene.id('projektmedarbetare2.nybro')].sort(),
    )
  })
})

describe('who may', () => {
  it('refuses every role but the projektmedarbetare, and logs the refusal', async () => {
    for (const konto of [
      'projektledare',
      'arbetsterapeut.sodra',
      'remittent.nybro',
      'loggranskare.nybro',
      'styrgrupp',
      'systemadministrator',
    ]) {
      const door = await scene.door(konto)
      expect(await importera(door, fil(enRad('1990-01-01'))), konto).toMatchObject({
        ok: false,
        kod: 'EJ_BEHORIG',
      })
      expect(await granskaImport(door, fil(enRad('1990-01-01'))), konto).toMatchObject({
        ok: false,
        kod: 'EJ_BEHORIG',
      })
    }
    expect(await facts(`select 1 from deltagare where nummer = $1`, [testNummer('1990-01-01', 3)])).toEqual(
      [],
    )
    expect(
      (
        await facts(
          `select 1 from logg.handelse where handelse = 'ATKOMST_NEKAD' and uppgifter->>'dorr' = 'importera'`,
        )
      ).length,
    ).toBeGreaterThan(0)
  })

  it('refuses the rows of another kommun, and finds nobody there', async () => {
    const rad = enRad('1991-01-01', { Kommun: 'Emmaboda' })
    await lasIn('projektmedarbetare.emmaboda', rad)
    expect((await lasIn(NYBRO, rad)).avvisade[0]?.fel).toEqual([
      { kolumn: 'Kommun', kod: 'EJ_BEHORIG_KOMMUN' },
    ])
    expect(await lasIn(NYBRO, { ...rad, Kommun: 'Nybro' })).toMatchObject({ accepterade: 1 })
    const personer = await facts<{ person: string }>(
      `select distinct person from deltagare where nummer = $1`,
      [rad.Personnummer],
    )
    expect(personer).toHaveLength(1)
  })

  it('sends a visitor without a session to sign in', async () => {
    expect(await importera({ session: null }, fil(enRad('1992-01-01')))).toEqual({
      ok: false,
      kod: 'LOGGA_IN',
    })
  })
})

describe('all or none', () => {
  it('reads in nothing when the database refuses one row, and the numbers of the cases are not used up', async () => {
    await withOwner(async (client) => {
      await client.query('reset role')
      await client.query(
        `alter table public.deltagare add constraint prov_stopp check (efternamn <> 'Stopp')`,
      )
    })
    const fore = await ett<{ nr: number }>(`select nr from arendenummer_serie where kommun_kod = '0881'`)
    const rader = [enRad('1993-01-01'), enRad('1993-01-02'), enRad('1993-01-03', { Efternamn: 'Stopp' })]
    await expect(importera(await scene.door(NYBRO), fil(...rader))).rejects.toThrow()
    expect(
      await facts(`select 1 from deltagare where nummer = any($1)`, [rader.map((r) => r.Personnummer)]),
    ).toEqual([])
    expect(await ett(`select nr from arendenummer_serie where kommun_kod = '0881'`)).toEqual(fore)
  })
})

describe('a list that cannot be read', () => {
  it('is refused whole, by its headers or by what it is', async () => {
    const door = await scene.door(NYBRO)
    const utan = new TextEncoder().encode('Personnummer;Förnamn\r\n1;2\r\n')
    expect(await importera(door, { filnamn: 'x.csv', innehall: utan })).toMatchObject({
      ok: false,
      kod: 'RUBRIK_SAKNAS',
    })
    expect(await granskaImport(door, { filnamn: 'x.csv', innehall: utan })).toMatchObject({
      ok: true,
      value: { slag: 'AVVISAD', fel: { kod: 'RUBRIK_SAKNAS' } },
    })
    expect(await importera(door, { filnamn: 'x.xlsx', innehall: new Uint8Array() })).toMatchObject({
      ok: false,
      kod: 'FIL_TOM',
    })
  })
})

describe('somebody whose number has been replaced', () => {
  it('is found again by a number that a later one has replaced, and nobody is made twice', async () => {
    const med = enRad('1981-01-05')
    await lasIn(NYBRO, med)
    const { deltagare_id: deltagareId } = await arende(med.Personnummer!)
    const nytt = testNummer('1981-01-05', 5)
    expect(
      await ersattNummer(await scene.door(NYBRO), { deltagareId, version: 1, nummer: nytt }),
    ).toMatchObject({ ok: true })
    expect(await lasIn(NYBRO, med)).toMatchObject({ accepterade: 0, oforandrade: 1 })
    expect(
      await facts(`select 1 from deltagare where fodelsedatum = '1981-01-05' and kommun_kod = '0881'`),
    ).toHaveLength(1)
  })

  it('stands in one list under both numbers as a duplicate', async () => {
    const med = enRad('1981-01-07')
    await lasIn(NYBRO, med)
    const { deltagare_id: deltagareId } = await arende(med.Personnummer!)
    const nytt = testNummer('1981-01-07', 5)
    await ersattNummer(await scene.door(NYBRO), { deltagareId, version: 1, nummer: nytt })
    const senare = { Aktualiserad: '2026-01-20' }
    expect(
      await lasIn(NYBRO, { ...med, ...senare }, { ...med, ...senare, Personnummer: nytt }),
    ).toMatchObject({
      accepterade: 1,
      avvisade: [{ rad: 3, fel: [{ kolumn: 'Personnummer', kod: 'DUBBLETT_I_FILEN' }] }],
    })
  })

  it('hides a protected person behind the replaced number too', async () => {
    const med = enRad('1981-01-06')
    await lasIn(NYBRO, med)
    const { deltagare_id: deltagareId, id } = await arende(med.Personnummer!)
    const door = await scene.door(NYBRO)
    await ersattNummer(door, { deltagareId, version: 1, nummer: testNummer('1981-01-06', 5) })
    await sattSkydd(door, { deltagareId, version: 2, skydd: 'SEKRETESSMARKERING' })
    await lasIn('projektmedarbetare2.nybro', med)
    expect(await facts(`select 1 from deltagare where fodelsedatum = '1981-01-06'`)).toHaveLength(1)
    expect(await facts(`select kalla from granskning where utredning_id = $1`, [id])).toEqual([
      { kalla: 'IMPORT' },
    ])
  })
})
