import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { granskning } from '@/modules/deltagare/queries/granskning'
import { registreraForm } from '@/modules/deltagare/queries/registrera-form'
import { sokPerson } from '@/modules/deltagare/queries/sok-person'
import { registreraDeltagare } from '@/modules/deltagare/use-cases/registrera-deltagare'
import { lamnaForslag } from '@/modules/forslag/use-cases/lamna-forslag'
import { withOwner } from '@/server/db/owner'
import { type Scene, aScene } from '../setup/scene'
import { ansokan } from './ansokan'

let scene: Scene
const rows = <T>(sql: string, p: unknown[] = []): Promise<T[]> =>
  withOwner(async (client) => (await client.query(sql, p)).rows as T[])

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

/** An answer without what was typed oneself. */
const utanEko = (answer: object): unknown =>
  JSON.parse(JSON.stringify(answer).replace(/"nummer":"[\d-]+"/g, '"nummer":""'))
const iNybro = (andrat: Record<string, unknown> = {}) => ansokan(scene.id('projektmedarbetare.nybro'), andrat)

describe('registering a person', () => {
  it('makes the person, the case in its first step, and the count, in one act that is logged', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const result = await registreraDeltagare(
      door,
      iNybro({ foretradareSlag: 'GOD_MAN', foretradareNamn: 'Ombud Prov' }),
    )
    expect(result).toMatchObject({ ok: true, value: { slag: 'REGISTRERAD' } })
    const [u] = await rows<Record<string, unknown>>(
      `select u.arendenummer, u.steg, u.status, u.team_kod, u.ligger_hos, u.kontaktperson_id, d.nummer, d.nummer_typ,
              d.fodelsedatum::text, d.person, f.namn as ombud
       from utredning u join deltagare d on d.id = u.deltagare_id join foretradare f on f.deltagare_id = d.id
       where d.nummer = '198504129803'`,
    )
    expect(u).toMatchObject({
      steg: 'IDENTIFIERING',
      status: 'PAGAENDE',
      ligger_hos: 'KOMMUN',
      nummer_typ: 'PERSONNUMMER',
      fodelsedatum: '1985-04-12',
      kontaktperson_id: scene.id('projektmedarbetare.nybro'),
      ombud: 'Ombud Prov',
    })
    expect(u?.arendenummer).toMatch(/^NYB-\d{4}-001$/)
    expect(u?.person).not.toContain('19850412')
    const flode = await rows<{ indikator: string }>(
      `select m.indikator from malintervall m join deltagare d on d.id = m.deltagare_id where d.nummer = '198504129803' order by 1`,
    )
    expect(flode.length).toBeGreaterThan(0)
    const logg = await rows<{ text: string }>(
      `select h::text as text from logg.handelse h where handelse = 'DELTAGARE_REGISTRERAD' and kedja = '0881'`,
    )
    expect(logg).toHaveLength(1)
    expect(logg[0]?.text).not.toMatch(/9803|Provsson/)
  })

  it('answers two who register the same person at once with one person', async () => {
    const nummer = testNummer('1990-02-03', 4)
    const doors = [
      await scene.door('projektmedarbetare.nybro'),
      await scene.door('projektmedarbetare2.nybro'),
    ]
    const results = await Promise.all(doors.map((door) => registreraDeltagare(door, iNybro({ nummer }))))
    expect(results.filter((r) => r.ok)).toHaveLength(1)
    expect(results.find((r) => !r.ok)).toMatchObject({
      kod: 'FINNS_REDAN',
      data: { falt: { nummer: 'FINNS_REDAN' } },
    })
    expect(await rows('select id from deltagare where nummer = $1', [nummer])).toHaveLength(1)
  })

  it('takes the next ärendenummer and leaves no gap after a refusal', async () => {
    const door = await scene.door('projektmedarbetare.emmaboda')
    const iEmmaboda = (nummer: string) =>
      ansokan(scene.id('projektmedarbetare.emmaboda'), {
        kommunKod: '0862',
        nummer,
        identifierad: '2026-01-15',
      })
    await registreraDeltagare(door, iEmmaboda(testNummer('1980-01-01', 1)))
    await registreraDeltagare(door, iEmmaboda(testNummer('1980-01-01', 1)))
    await registreraDeltagare(door, iEmmaboda(testNummer('1980-01-02', 2)))
    const nummer = await rows<{ arendenummer: string }>(
      `select arendenummer from utredning where kommun_kod = '0862' order by 1`,
    )
    expect(nummer.map((r) => r.arendenummer.slice(-3))).toEqual(['001', '002'])
  })

  it('refuses whom the target group leaves out, and says why at the field', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    expect(await registreraDeltagare(door, iNybro({ nummer: testNummer('2015-05-05', 3) }))).toMatchObject({
      kod: 'REGISTRERING_HINDRAS',
      data: { falt: { nummer: 'ALDER_FOR_UNG' }, tidigast: '2033-05-05' },
    })
    expect(await registreraDeltagare(door, iNybro({ nummer: testNummer('1950-05-05', 3) }))).toMatchObject({
      data: { falt: { nummer: 'ALDER_FOR_GAMMAL' } },
    })
    expect(await registreraDeltagare(door, iNybro({ identifierad: '2199-01-01' }))).toMatchObject({
      data: { falt: { identifierad: 'DATUM_I_FRAMTIDEN' } },
    })
  })

  it('asks whether somebody without a number, of the same name and day, is the same', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const utan = {
      nummer: '',
      saknarNummer: 'ja',
      nummerSaknasSkal: 'Väntar på samordningsnummer',
      fodelsedatum: '1991-07-08',
    }
    const namn = { fornamn: 'Ann-Marie', efternamn: 'Tvilling' }
    expect(await registreraDeltagare(door, iNybro({ ...utan, ...namn }))).toMatchObject({ ok: true })
    const igen = { fornamn: 'Ann Marie', efternamn: 'TVILLING', nummer: testNummer('1991-07-08', 6) }
    expect(await registreraDeltagare(door, iNybro(igen))).toMatchObject({ kod: 'FINNS_KANSKE_REDAN' })
    expect(await registreraDeltagare(door, iNybro({ ...igen, annanPerson: 'ja' }))).toMatchObject({
      ok: true,
    })
  })

  it('registers in no kommun but the own', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    expect(
      await registreraDeltagare(door, iNybro({ kommunKod: '0862', nummer: testNummer('1979-01-01', 2) })),
    ).toMatchObject({
      kod: 'UPPDRAG_BYTT',
    })
    const annans = {
      kontaktpersonId: scene.id('projektmedarbetare.emmaboda'),
      nummer: testNummer('1979-01-01', 2),
    }
    expect(await registreraDeltagare(door, iNybro(annans))).toMatchObject({ kod: 'KONTAKTPERSON_EJ_MOJLIG' })
    for (const konto of [
      'arbetsterapeut.sodra',
      'remittent.nybro',
      'projektledare',
      'systemadministrator',
      'lakare',
    ]) {
      const result = await registreraDeltagare(
        await scene.door(konto),
        iNybro({ nummer: testNummer('1979-01-01', 2) }),
      )
      expect(result).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    }
    expect(await registreraDeltagare({ session: 'gissad' }, iNybro())).toMatchObject({ kod: 'LOGGA_IN' })
    expect(await rows('select id from deltagare where nummer = $1', [testNummer('1979-01-01', 2)])).toEqual(
      [],
    )
  })

  it('forgets the draft in the same act', async () => {
    const anvandare = scene.id('projektmedarbetare.torsas')
    await rows(
      `insert into utkast (anvandare_id, form, resurs, kommun_kod, innehall, nr) values ($1, 'registrera', 'ny', '0834', '{"fornamn":"Prov"}', 1)`,
      [anvandare],
    )
    const door = await scene.door('projektmedarbetare.torsas')
    await registreraDeltagare(
      door,
      ansokan(anvandare, { kommunKod: '0834', nummer: testNummer('1982-03-04', 5) }),
    )
    expect(await rows('select 1 from utkast where anvandare_id = $1', [anvandare])).toEqual([])
  })
})

describe('registering a protected person', () => {
  const nummer = testNummer('1977-07-07', 7)

  it('is seen by the named handlers alone, and asks for a second where there are two who can be', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const result = await registreraDeltagare(
      door,
      iNybro({ nummer, skydd: 'SEKRETESSMARKERING', efternamn: 'Hemlig' }),
    )
    expect(result).toMatchObject({ ok: true, value: { slag: 'REGISTRERAD' } })
    const [u] = await rows<{ id: string; skyddad: boolean }>(
      `select u.id, u.skyddad from utredning u join deltagare d on d.id = u.deltagare_id where d.nummer = $1`,
      [nummer],
    )
    expect(u?.skyddad).toBe(true)
    const handlaggare = await rows<{ anvandare_id: string }>(
      'select anvandare_id from atkomst where utredning_id = $1',
      [u?.id],
    )
    expect(handlaggare.map((h) => h.anvandare_id)).toEqual([scene.id('projektmedarbetare.nybro')])
    expect(
      await rows(`select 1 from uppgift where utredning_id = $1 and slag = 'ANDRA_HANDLAGGARE'`, [u?.id]),
    ).toHaveLength(1)
    expect(await sokPerson(door, { sok: nummer })).toMatchObject({
      value: { traffar: [{ namn: null, nummer: null }] },
    })
    const kollega = await sokPerson(await scene.door('projektmedarbetare2.nybro'), { sok: nummer })
    expect(kollega).toMatchObject({ ok: true, value: { traffar: [], liknande: [] } })
  })

  it('answers a colleague who registers the same person neutrally, and keeps what was typed for the handlers', async () => {
    const kollega = await scene.door('projektmedarbetare2.nybro')
    const result = await registreraDeltagare(
      kollega,
      iNybro({
        nummer,
        efternamn: 'Hemlig',
        bakgrund: 'Skrivet av kollegan',
        kontaktpersonId: scene.id('projektmedarbetare2.nybro'),
      }),
    )
    expect(result).toEqual({ ok: true, value: { slag: 'GRANSKNING' } })
    expect(await rows('select id from deltagare where nummer = $1', [nummer])).toHaveLength(1)
    const [kvar] = await rows<{ id: string; innehall: Record<string, string> }>(
      'select id, innehall from granskning',
    )
    expect(kvar?.innehall).toMatchObject({ bakgrund: 'Skrivet av kollegan' })
    const handlaggare = await granskning(await scene.door('projektmedarbetare.nybro'), {
      granskningId: kvar?.id,
    })
    expect(handlaggare).toMatchObject({ ok: true, value: { inlamnadAv: expect.any(String) } })
    const avkollegan = await granskning(kollega, { granskningId: kvar?.id })
    expect(avkollegan).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    const uppgifter = await rows(`select 1 from uppgift where slag = 'GRANSKA_INKOMMET'`)
    expect(uppgifter).toHaveLength(1)
  })

  it('does the same where the name and day tell, and one of them has no number', async () => {
    const door = await scene.door('projektmedarbetare2.nybro')
    const utan = {
      nummer: '',
      saknarNummer: 'ja',
      nummerSaknasSkal: 'Uppger inget',
      fodelsedatum: '1977-07-07',
    }
    const egen = { kontaktpersonId: scene.id('projektmedarbetare2.nybro') }
    expect(
      await registreraDeltagare(door, iNybro({ ...utan, ...egen, fornamn: 'prov', efternamn: 'HEMLIG' })),
    ).toEqual({
      ok: true,
      value: { slag: 'GRANSKNING' },
    })
    expect(await rows('select 1 from granskning')).toHaveLength(2)
  })

  it('names no second handler task in a kommun with one projektmedarbetare', async () => {
    const door = await scene.door('projektmedarbetare.torsas')
    const id = scene.id('projektmedarbetare.torsas')
    await registreraDeltagare(
      door,
      ansokan(id, { kommunKod: '0834', nummer: testNummer('1969-01-02', 1), skydd: 'FINGERADE' }),
    )
    expect(await rows(`select 1 from uppgift where kommun_kod = '0834'`)).toEqual([])
  })
})

describe('searching before registering', () => {
  it('reveals nobody of another kommun, whatever is searched', async () => {
    const nummer = testNummer('1988-08-08', 8)
    await scene.lay(
      anUtredning(scene.sammanhang('vimmerby'), {
        fornamn: 'Fjärran',
        efternamn: 'Bortasson',
        nummer,
        fodelsedatum: '1988-08-08',
        kon: 'MAN',
      }).identifierad('2025-10-01'),
    )
    const door = await scene.door('projektmedarbetare.nybro')
    const paNummer = await sokPerson(door, { sok: nummer })
    const paNamn = await sokPerson(door, { sok: 'Fjärran Bortasson', fodelsedatum: '1988-08-08' })
    const ingen = await sokPerson(door, { sok: testNummer('1988-08-08', 9) })
    expect(utanEko(paNummer)).toEqual(utanEko(ingen))
    expect(paNamn).toMatchObject({ value: { traffar: [], liknande: [] } })
    expect(JSON.stringify([paNummer, paNamn])).not.toMatch(/VIM-|0884|Vimmerby/)
  })

  it('answers for a hidden person exactly as for nobody, in the log too', async () => {
    const sammanhang = scene.sammanhang('nybro')
    const dold = testNummer('1971-01-01', 1)
    await scene.lay(
      anUtredning(sammanhang, {
        fornamn: 'Gömd',
        efternamn: 'Person',
        nummer: dold,
        fodelsedatum: '1971-01-01',
        kon: 'KVINNA',
        skydd: 'SKYDDAD_FOLKBOKFORING',
      }).identifierad('2025-10-01'),
    )
    const door = await scene.door('projektmedarbetare2.nybro')
    const gomd = await sokPerson(door, { sok: dold })
    const ingen = await sokPerson(door, { sok: testNummer('1971-01-01', 3) })
    const namn = await sokPerson(door, { sok: 'Gömd Person', fodelsedatum: '1971-01-01' })
    expect(utanEko(gomd)).toEqual(utanEko(ingen))
    expect(namn).toMatchObject({ value: { traffar: [], liknande: [] } })
    const logg = await rows<{ uppgifter: unknown; deltagare: string[] }>(
      `select uppgifter, deltagare from logg.handelse where handelse = 'SOKNING' and aktor = $1 order by nr desc limit 3`,
      [scene.id('projektmedarbetare2.nybro')],
    )
    expect(logg[1]).toEqual(logg[2])
    expect(logg[2]).toEqual({ uppgifter: { pa: 'NUMMER', traffar: 0, liknande: 0 }, deltagare: [] })
  })

  it('shows who is there, whether the case is open, and who has a name much like it', async () => {
    const s = scene.sammanhang('hogsby')
    const person = (fornamn: string, efternamn: string, nummer: string, fodelsedatum: string) =>
      anUtredning(
        { ...s, arendenummer: `HOG-2025-${nummer.slice(-3)}` },
        { fornamn, efternamn, nummer, fodelsedatum, kon: 'KVINNA' },
      )
    await scene.lay(
      person('Leila', 'Nordberg', testNummer('1971-03-03', 1), '1971-03-03')
        .identifierad('2025-10-01')
        .avslutad('2026-03-12', 'EGET_VAL'),
      person('Berit', 'Öppen', testNummer('1972-03-03', 2), '1972-03-03').identifierad('2025-10-01'),
    )
    const door = await scene.door('projektmedarbetare.hogsby')
    const oppen = await sokPerson(door, { sok: testNummer('1972-03-03', 2).slice(2) })
    expect(oppen).toMatchObject({ value: { traffar: [{ namn: 'Berit Öppen', oppen: true }], liknande: [] } })
    expect(JSON.stringify(oppen)).not.toContain(testNummer('1972-03-03', 2).slice(-4))
    expect(await sokPerson(door, { sok: 'Leila Norberg', fodelsedatum: '1992-08-17' })).toMatchObject({
      value: { traffar: [], liknande: [{ namn: 'Leila Nordberg', oppen: false, avslutad: '2026-03-12' }] },
    })
    expect(await sokPerson(door, { sok: 'Leila Norberg' })).toMatchObject({
      ok: false,
      kod: 'SOK_FODELSEDATUM_SAKNAS',
    })
  })

  it('is the projektmedarbetare’s alone', async () => {
    for (const konto of [
      'arbetsterapeut.sodra',
      'remittent.nybro',
      'loggranskare.nybro',
      'projektledare',
      'lakare',
    ]) {
      expect(await sokPerson(await scene.door(konto), { sok: '19850412-9803' })).toMatchObject({
        kod: 'EJ_BEHORIG',
      })
    }
  })
})

describe('registering from a förslag', () => {
  it('begins with what was proposed, and tells the proposer that it led somewhere', async () => {
    const remittent = await scene.door('remittent.nybro')
    const nummer = testNummer('1986-12-12', 12)
    const lamnat = await lamnaForslag(remittent, {
      fornamn: 'Föreslagen',
      efternamn: 'Provsson',
      nummer,
      motivering: 'Vill arbeta',
      telefon: '070-111 11 11',
    })
    if (!lamnat.ok) throw new Error(lamnat.kod)
    const forslag = lamnat.value.id
    const door = await scene.door('projektmedarbetare.nybro')
    expect(await registreraForm(door, { forslag })).toMatchObject({
      ok: true,
      value: {
        forslag: { varden: { fornamn: 'Föreslagen', bakgrund: 'Vill arbeta', telefon: '070-111 11 11' } },
        utkast: { resurs: forslag },
      },
    })
    expect(
      await rows(
        `select 1 from logg.handelse where handelse = 'FORSLAG_LAST' and uppgifter->>'forslag' = $1`,
        [forslag],
      ),
    ).toHaveLength(1)
    expect(await registreraForm(await scene.door('projektmedarbetare.emmaboda'), { forslag })).toMatchObject({
      value: { forslag: null },
    })
    expect(
      await registreraDeltagare(door, iNybro({ nummer, fornamn: 'Föreslagen', forslagId: forslag })),
    ).toMatchObject({ ok: true })
    const [f] = await rows<{ status: string; nummer: string }>(
      'select f.status, d.nummer from forslag f join utredning u on u.id = f.utredning_id join deltagare d on d.id = u.deltagare_id where f.id = $1',
      [forslag],
    )
    expect(f).toEqual({ status: 'REGISTRERAT', nummer })
  })
})

describe('registering and sending in one act', () => {
  const sandning = (andrat: Record<string, unknown> = {}) => ({
    avsikt: 'skicka',
    samtyckeTextVersion: '1',
    samtyckeSatt: 'PAPPER',
    samtyckeDatum: '2026-01-15',
    samtyckeOppnar: ['TEAM', 'LAKARE'],
    fraga: 'Hur långt räcker orken?',
    ...andrat,
  })

  it('records the samtycke and opens the case to the team, and counts it', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const nummer = testNummer('1983-09-09', 9)
    const result = await registreraDeltagare(door, iNybro({ nummer, ...sandning() }))
    expect(result).toMatchObject({
      ok: true,
      value: { sandning: { samtyckeId: expect.any(String), aktualiseringId: expect.any(String) } },
    })
    const [u] = await rows<Record<string, unknown>>(
      `select u.id, u.steg, u.ligger_hos, u.oppen_team, u.team_kod, s.oppnar_lakare, a.fraga from utredning u
       join deltagare d on d.id = u.deltagare_id join samtycke s on s.utredning_id = u.id join aktualisering a on a.utredning_id = u.id
       where d.nummer = $1`,
      [nummer],
    )
    expect(u).toMatchObject({
      steg: 'AKTUALISERING',
      ligger_hos: 'TEAM',
      oppnar_lakare: true,
      fraga: 'Hur långt räcker orken?',
    })
    expect(u?.oppen_team).toBe(u?.team_kod)
    expect(
      await rows(`select 1 from malintervall where utredning_id = $1 and indikator = 'M1'`, [u?.id]),
    ).toHaveLength(1)
    const logg = await rows<{ handelse: string }>(
      `select handelse from logg.handelse where $1 = any(utredningar) order by nr`,
      [u?.id],
    )
    expect(logg.map((r) => r.handelse)).toEqual([
      'DELTAGARE_REGISTRERAD',
      'SAMTYCKE_REGISTRERAT',
      'AKTUALISERING_SKICKAD',
    ])
  })

  it('keeps nothing where the sending is refused, and says what is missing at its field', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const nummer = testNummer('1984-10-10', 10)
    const tom = await registreraDeltagare(door, iNybro({ nummer, avsikt: 'skicka', manader: '19' }))
    expect(tom).toMatchObject({
      kod: 'REGISTRERING_HINDRAS',
      data: {
        falt: {
          skal: 'SKAL_FOR_FA_MANADER',
          fraga: 'FRAGA_BEHOVS',
          samtyckeDatum: 'SAMTYCKE_DATUM_BEHOVS',
          samtyckeSatt: 'SAMTYCKE_SATT_BEHOVS',
          samtyckeOppnar: 'SAMTYCKE_OPPNAR_BEHOVS',
        },
      },
    })
    expect(await registreraDeltagare(door, iNybro({ nummer, ...sandning(), manader: '19' }))).toMatchObject({
      data: { falt: { skal: 'SKAL_FOR_FA_MANADER' }, manader: 19 },
    })
    expect(
      await registreraDeltagare(door, iNybro({ nummer, ...sandning({ samtyckeOppnar: ['LAKARE'] }) })),
    ).toMatchObject({
      data: { falt: { samtyckeOppnar: 'SAMTYCKE_SAKNAS' } },
    })
    expect(
      await registreraDeltagare(door, iNybro({ nummer, ...sandning({ samtyckeTill: '2025-01-01' }) })),
    ).toMatchObject({
      data: { falt: { samtyckeTill: 'SLUT_FORE_DATUM' } },
    })
    expect(await rows('select 1 from deltagare where nummer = $1', [nummer])).toEqual([])
  })

  it('names the arbetsterapeut who may see a protected person, and asks for one', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const nummer = testNummer('1985-11-11', 11)
    const skyddad = { nummer, skydd: 'SEKRETESSMARKERING', ...sandning() }
    expect(await registreraDeltagare(door, iNybro(skyddad))).toMatchObject({
      data: { falt: { arbetsterapeutId: 'ARBETSTERAPEUT_SAKNAS' } },
    })
    const arbetsterapeutId = scene.id('arbetsterapeut.sodra')
    const result = await registreraDeltagare(door, iNybro({ ...skyddad, arbetsterapeutId }))
    expect(result).toMatchObject({ ok: true })
    const handlaggare = await rows<{ id: string }>(
      `select a.anvandare_id as id from atkomst a join utredning u on u.id = a.utredning_id join deltagare d on d.id = u.deltagare_id where d.nummer = $1`,
      [nummer],
    )
    expect(handlaggare.map((h) => h.id).sort()).toEqual(
      [scene.id('projektmedarbetare.nybro'), arbetsterapeutId].sort(),
    )
  })
})
