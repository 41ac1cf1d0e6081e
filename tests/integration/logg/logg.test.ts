import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { loggQuery } from '@/modules/logg/queries/logg'
import { loggutdragQuery } from '@/modules/logg/queries/loggutdrag'
import { finnPerson } from '@/modules/logg/use-cases/finn-person'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { konsultationQuery } from '@/modules/lakarstod/queries/konsultation'
import { lakareFlikQuery } from '@/modules/lakarstod/queries/lakare-flik'
import { fragaLakare } from '@/modules/lakarstod/use-cases/fraga-lakare'
import { asRuntime, logRows, ownerRows } from '../anvandare/rows'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let oskyddad: UtredningBuilder
let skyddad: UtredningBuilder
const nummer = testNummer('1981-02-03', 6)
const skyddatNummer = testNummer('1981-02-04', 7)

beforeAll(async () => {
  scene = await aScene()
  const person = {
    fornamn: 'Prov',
    efternamn: 'Loggsson',
    nummer,
    fodelsedatum: '1981-02-03',
    kon: 'KVINNA' as const,
  }
  oskyddad = anUtredning(scene.sammanhang('nybro'), person)
    .identifierad('2026-01-10')
    .falt({ bakgrund: 'En bakgrund' })
    .samtycke('2026-01-12', { oppnarLakare: true })
    .aktualiserad('2026-01-15')
  skyddad = anUtredning(scene.sammanhang('nybro'), {
    ...person,
    efternamn: 'Hemligsson',
    nummer: skyddatNummer,
    fodelsedatum: '1981-02-04',
    skydd: 'SEKRETESSMARKERING',
  }).identifierad('2026-01-10')
  await scene.lay(oskyddad, skyddad)
  for (const u of [oskyddad, skyddad]) {
    const read = await lakareFlikQuery(await scene.door('projektmedarbetare.nybro'), {
      deltagareId: u.deltagareId,
    })
    if (!read.ok) throw new Error(read.kod)
  }
})
afterAll(() => scene.close())

const granskare = () => scene.door('loggranskare.nybro')

describe('the kommun’s log', () => {
  it('says who, in which role, what, whose and from where, and that it was read', async () => {
    const vy = await loggQuery(await granskare(), { vad: 'LAKARSTOD_LAST' })
    if (!vy.ok) throw new Error(vy.kod)
    expect(vy.value.kommun).toBe('Nybro')
    expect(vy.value.rader).toMatchObject([
      {
        handelse: 'LAKARSTOD_LAST',
        aktorId: scene.id('projektmedarbetare.nybro'),
        roll: 'PROJEKTMEDARBETARE',
        arendenummer: [],
      },
      {
        handelse: 'LAKARSTOD_LAST',
        arendenummer: [expect.stringMatching(/^NYB-/)],
        deltagare: [oskyddad.deltagareId],
      },
    ])
    const hela = JSON.stringify(vy.value)
    for (const dolt of ['Loggsson', 'Hemligsson', nummer, skyddatNummer]) expect(hela).not.toContain(dolt)
    expect((await logRows('LOGG_LAST')).at(-1)).toMatchObject({
      kedja: '0881',
      aktor: scene.id('loggranskare.nybro'),
      uppgifter: { vad: 'LAKARSTOD_LAST' },
    })
  })

  it('is filtered by staff and dates, and goes on where it ended', async () => {
    const door = await granskare()
    const rader = async (filter: Record<string, unknown>) => {
      const vy = await loggQuery(door, filter)
      if (!vy.ok) throw new Error(vy.kod)
      return vy.value.rader
    }
    const egna = await rader({ vem: scene.id('projektmedarbetare.nybro') })
    expect(new Set(egna.map((r) => r.aktorId))).toEqual(new Set([scene.id('projektmedarbetare.nybro')]))
    expect(await rader({ till: '2020-01-01' })).toEqual([])
    expect(await rader({ fran: '2099-01-01' })).toEqual([])
    const forsta = egna[0]?.nr ?? 0
    expect(
      (await rader({ vem: scene.id('projektmedarbetare.nybro'), fore: forsta })).map((r) => r.nr),
    ).toEqual(egna.slice(1).map((r) => r.nr))
  })

  it('is the own kommun’s alone', async () => {
    const vy = await loggQuery(await scene.door('loggranskare.torsas'))
    if (!vy.ok) throw new Error(vy.kod)
    const frammande = await ownerRows<{ n: string }>(
      `select count(*) as n from logg.handelse where kedja = '0834'`,
    )
    expect(vy.value.rader.length).toBeLessThanOrEqual(Number(frammande[0]?.n))
    expect(JSON.stringify(vy.value)).not.toContain('NYB-')
    for (const konto of [
      'projektmedarbetare.nybro',
      'arbetsterapeut.sodra',
      'projektledare',
      'projektadministrator',
      'styrgrupp',
      'lakare',
      'remittent.nybro',
    ]) {
      expect(await loggQuery(await scene.door(konto))).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
      expect(
        await asRuntime(
          `select * from logg.las('0881', null, null, null, null, null, null, 10)`,
          (await scene.door(konto)).session,
        ),
      ).toEqual([])
    }
  })

  it('names a refused case by its ärendenummer where the reader may know it, and never by its id', async () => {
    const remittent = await scene.door('remittent.nybro')
    const torsas = anUtredning(scene.sammanhang('torsas'), {
      fornamn: 'Prov',
      efternamn: 'Grannsson',
      nummer: testNummer('1981-02-05', 8),
      fodelsedatum: '1981-02-05',
      kon: 'MAN',
    }).identifierad('2026-01-12')
    await scene.lay(torsas)
    for (const { deltagareId } of [oskyddad, skyddad, torsas])
      expect(await arendeOversikt(remittent, { deltagareId })).toMatchObject({ kod: 'HITTADES_INTE' })
    const vy = await loggQuery(await granskare(), { vad: 'ATKOMST_NEKAD' })
    if (!vy.ok) throw new Error(vy.kod)
    const nekade = vy.value.rader.filter((r) => r.mer.includes('öppna ärendet')).reverse()
    const nummer = await ownerRows<{ n: string }>('select arendenummer as n from utredning where id = $1', [
      oskyddad.utredningId,
    ])
    expect(nekade.slice(-3).map((r) => [r.arendenummer, r.onamnt])).toEqual([
      [[nummer[0]?.n], false],
      [[], true],
      [[], true],
    ])
    expect(nekade.map((r) => r.mer).join()).not.toMatch(/[0-9a-f]{8}-/)
  })

  it('of the system is the systemadministratör’s, and no kommun’s', async () => {
    const vy = await loggQuery(await scene.door('systemadministrator'))
    if (!vy.ok) throw new Error(vy.kod)
    expect(vy.value).toMatchObject({ kommun: null, harPersoner: false })
    expect(vy.value.rader.length).toBeGreaterThan(0)
    expect(vy.value.rader.flatMap((r) => r.deltagare)).toEqual([])
    expect(
      await asRuntime(
        `select * from logg.las('0881', null, null, null, null, null, null, 10)`,
        (await scene.door('systemadministrator')).session,
      ),
    ).toEqual([])
  })
})

describe('a person’s own account', () => {
  it('is found by exact number, which is kept nowhere', async () => {
    const found = await finnPerson(await granskare(), { nummer: `${nummer.slice(0, 8)}-${nummer.slice(8)}` })
    expect(found).toMatchObject({ ok: true, value: { deltagareId: oskyddad.deltagareId } })
    expect((await logRows('LOGGPERSON_SOKT')).at(-1)).toMatchObject({
      kedja: '0881',
      deltagare: [oskyddad.deltagareId],
    })
    const spar = await ownerRows<{ n: string }>(
      `select count(*) as n from logg.handelse h where h::text like '%' || $1 || '%'`,
      [nummer.slice(2)],
    )
    expect(spar).toEqual([{ n: '0' }])
    expect(await finnPerson(await granskare(), { nummer: '19810203-0000' })).toMatchObject({
      ok: false,
      data: { falt: { nummer: 'NUMMER_KONTROLLSIFFRA' } },
    })
  })

  it('is not found of somebody protected, unknown, or of another kommun; the refusal is logged without the number', async () => {
    const forsok: [string, string][] = [
      ['loggranskare.nybro', skyddatNummer],
      ['loggranskare.nybro', testNummer('1970-01-01', 1)],
      ['loggranskare.torsas', nummer],
    ]
    for (const [konto, sokt] of forsok)
      expect(await finnPerson(await scene.door(konto), { nummer: sokt })).toMatchObject({
        ok: false,
        kod: 'HITTADES_INTE',
      })
    expect(
      (await logRows('ATKOMST_NEKAD'))
        .filter((r) => r.uppgifter.dorr === 'finn-person-i-loggen')
        .map((r) => [r.kedja, r.uppgifter]),
    ).toEqual([
      ['0834', { dorr: 'finn-person-i-loggen', kod: 'HITTADES_INTE' }],
      ['0881', { dorr: 'finn-person-i-loggen', kod: 'HITTADES_INTE' }],
      ['0881', { dorr: 'finn-person-i-loggen', kod: 'HITTADES_INTE' }],
    ])
    expect(await loggutdragQuery(await granskare(), { deltagareId: skyddad.deltagareId })).toMatchObject({
      ok: false,
      kod: 'HITTADES_INTE',
    })
    expect(
      await loggutdragQuery(await scene.door('loggranskare.torsas'), { deltagareId: oskyddad.deltagareId }),
    ).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    expect(
      await loggutdragQuery(await scene.door('systemadministrator'), { deltagareId: oskyddad.deltagareId }),
    ).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
    expect(await finnPerson(await scene.door('projektmedarbetare.nybro'), { nummer })).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
  })

  it('names everyone who has read, the doctor too, and the reading of the account itself', async () => {
    const fraga = await fragaLakare(await scene.door('arbetsterapeut.sodra'), {
      utredningId: oskyddad.utredningId,
      fraga: 'F',
      delar: ['BAKGRUND'],
      form: 'LASNING',
      minuter: 10,
      onskatSvar: '',
      lakareId: scene.id('lakare'),
    })
    if (!fraga.ok) throw new Error(fraga.kod)
    await konsultationQuery(await scene.door('lakare'), { id: fraga.value.id })
    const forsta = await loggutdragQuery(await granskare(), { deltagareId: oskyddad.deltagareId })
    if (!forsta.ok) throw new Error(forsta.kod)
    expect(forsta.value.lasare.map((l) => l.roll)).toEqual(
      expect.arrayContaining(['FORTROENDELAKARE', 'ARBETSTERAPEUT', 'PROJEKTMEDARBETARE']),
    )
    expect(forsta.value.arenden).toEqual([expect.stringMatching(/^NYB-/)])
    const hela = JSON.stringify(forsta.value)
    for (const dolt of ['Loggsson', 'Prov', nummer]) expect(hela).not.toContain(dolt)
    const igen = await loggutdragQuery(await granskare(), { deltagareId: oskyddad.deltagareId })
    if (!igen.ok) throw new Error(igen.kod)
    expect(igen.value.rader[0]).toMatchObject({
      handelse: 'LOGGUTDRAG_LAST',
      aktorId: scene.id('loggranskare.nybro'),
    })
    const fel = await loggutdragQuery(await granskare(), {
      deltagareId: oskyddad.deltagareId,
      till: '2020-01-01',
    })
    expect(fel).toMatchObject({ ok: true, value: { rader: [], lasare: [] } })
    expect((await logRows('LOGGUTDRAG_LAST')).at(-1)).toMatchObject({ deltagare: [oskyddad.deltagareId] })
  })
})

describe('straight SQL as the runtime role', () => {
  it.each(['logg.handelse', 'logg.kedja'])('has no right on %s', async (tabell) => {
    const { session } = await granskare()
    for (const sql of [`select * from ${tabell}`, `update ${tabell} set nr = nr`, `delete from ${tabell}`])
      expect(await asRuntime(sql, session)).toBe('42501')
  })

  it('finds no person’s account past the role', async () => {
    const { session } = await scene.door('projektmedarbetare.nybro')
    expect(await asRuntime(`select logg.finn_person('0881', '${nummer}') as id`, session)).toEqual([
      { id: null },
    ])
    expect(
      await asRuntime(
        `select * from logg.konto('0881', '${oskyddad.deltagareId}', null, null, null, 10)`,
        session,
      ),
    ).toEqual([])
    expect(
      await asRuntime(
        `select * from logg.konto('0881', '${skyddad.deltagareId}', null, null, null, 10)`,
        (await granskare()).session,
      ),
    ).toEqual([])
    expect(await asRuntime(`select * from logg.aktorer('0881')`, session)).toEqual([])
    expect(await asRuntime(`select * from logg.verifiera('0881')`, session)).toBe('42501')
  })
})
