import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testNummer } from '@/cli/content/an-utredning'
import { registreraDeltagare } from '@/modules/deltagare/use-cases/registrera-deltagare'
import { type Scene, aScene } from '../setup/scene'
import { ansokan } from './ansokan'
import { rows } from './rows'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

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

  it('asks for the months with bistånd once, and refuses months that contradict each other', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const nummer = testNummer('1988-03-04', 6)
    const bistand = { nummer, manader: '30', forsorjning: 'EKONOMISKT_BISTAND' }
    const fel = [
      [{ forsorjningSammanhangande: '12' }, 'forsorjningSammanhangande', 'FORSORJNING_I_FOLJD_SKILJER'],
      [{ forsorjningTotal: '6' }, 'forsorjningTotal', 'FORSORJNING_TOTAL_FOR_LITEN'],
    ] as const
    for (const [falt, namn, kod] of fel) {
      const result = await registreraDeltagare(door, iNybro({ ...bistand, ...falt }))
      expect(result).toMatchObject({
        ok: false,
        kod: 'REGISTRERING_HINDRAS',
        data: { falt: { [namn]: kod } },
      })
    }
    expect((await registreraDeltagare(door, iNybro({ ...bistand, forsorjningTotal: '41' }))).ok).toBe(true)
    const [u] = await rows(
      `select forsorjning_sammanhangande as i_foljd, forsorjning_total as totalt
       from utredning u join deltagare d on d.id = u.deltagare_id where d.nummer = $1`,
      [nummer],
    )
    expect(u).toEqual({ i_foljd: 30, totalt: 41 })
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
