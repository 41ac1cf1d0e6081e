import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, type UtredningBuilder } from '@/cli/content/an-utredning'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { arendeUtskrift } from '@/modules/utredning/queries/arende-utskrift'
import { planeraKontakt } from '@/modules/utredning/use-cases/planera-kontakt'
import { visaNummer } from '@/modules/utredning/use-cases/visa-nummer'
import type { Door } from '@/server/db/tenant-transaction'
import { antagen, identifierad, person } from '../anteckning/scen'
import { facts } from '../setup/facts'
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

const loggat = (handelse: string, u: UtredningBuilder) =>
  facts<{ uppgifter: unknown }>(
    `select uppgifter from logg.handelse where handelse = $1 and $2 = any(utredningar)`,
    [handelse, u.utredningId],
  )
async function oversikt(door: Door, u: UtredningBuilder, mer: Record<string, unknown> = {}) {
  const result = await arendeOversikt(door, { deltagareId: u.deltagareId, ...mer })
  if (!result.ok) throw new Error(result.kod)
  return result.value
}

describe('the page of a case', () => {
  it('says who it is, where it stands and what is missing, and logs the read once', async () => {
    const u = await antagen(scene)
    const { huvud, checklista } = await oversikt(nybro, u)
    expect(huvud).toMatchObject({
      namn: 'Åsa Provsson',
      steg: 'AKTUALISERING',
      liggerHos: 'TEAM',
      team: 'Södra',
      kommun: 'Nybro',
      arMitt: true,
      samtycke: { kod: 'GALLER', till: null },
      teambeslut: 'ANTAGEN',
      u: null,
    })
    expect(huvud.nummer).toMatch(/^\d{8}-••••$/)
    expect(huvud.stegen.map((s) => [s.kod, s.lage, s.senast?.fran ?? null, s.dagar])).toEqual([
      ['IDENTIFIERING', 'klar', '2026-01-07', 26],
      ['AKTUALISERING', 'pagar', '2026-02-02', expect.any(Number)],
      ['KARTLAGGNING', 'kommande', null, 0],
      ['REKOMMENDATION', 'kommande', null, 0],
      ['STOD_VIDARE', 'kommande', null, 0],
    ])
    expect(checklista?.punkter.map((p) => p.klar)).toEqual([true, true, true])
    expect(await loggat('ARENDE_LAST', u)).toHaveLength(1)
  })

  it('shows the whole history newest first, and the contacts or decisions alone', async () => {
    const u = anUtredning(scene.sammanhang('nybro'), person('Historia'))
      .identifierad('2026-01-07')
      .samtycke('2026-01-20', { till: '2199-12-31' })
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
      .kartlaggs('2026-02-20')
      .anteckning('2026-02-25', 'TELEFON', 'Ringde.')
      .formaga('2026-03-01', 15)
      .insats('SOCIAL', '2026-03-05')
      .pausad('2026-03-10', 'SJUKDOM', '2199-04-01')
    await scene.lay(u)
    const allt = await oversikt(nybro, u, { antal: '100' })
    expect(allt.handelser.rader.map((h) => [h.datum, h.kod])).toEqual([
      ['2026-03-10', 'PAUSAD'],
      ['2026-03-05', 'INSATS_STARTAD'],
      ['2026-03-01', 'FORMAGA'],
      ['2026-02-25', 'ANTECKNING'],
      ['2026-02-20', 'STEG'],
      ['2026-02-10', 'BESLUT'],
      ['2026-02-02', 'SKICKAD'],
      ['2026-01-20', 'SAMTYCKE'],
      ['2026-01-07', 'STEG'],
    ])
    expect((await oversikt(nybro, u, { visa: 'kontakt' })).handelser.rader.map((h) => h.kod)).toEqual([
      'ANTECKNING',
    ])
    const beslut = await oversikt(nybro, u, { visa: 'beslut', antal: '2' })
    expect(beslut.handelser).toMatchObject({ totalt: 6, rader: [{ kod: 'PAUSAD' }, { kod: 'STEG' }] })
    expect(allt.huvud.stegen[2]).toMatchObject({ kod: 'KARTLAGGNING', lage: 'pagar' })
    expect(allt.huvud.stegen[2]?.vilandeDagar).toBeGreaterThan(0)
    expect(allt.kommer).toEqual([{ kod: 'TAS_UPP', datum: '2199-04-01' }])
    expect(allt.vagen).toMatchObject({
      kontakter: ['2026-02-25'],
      pausad: [{ fran: '2026-03-10', till: null }],
    })
  })

  it('shows the team the case but nothing from before the sending', async () => {
    const u = await antagen(scene)
    const view = await oversikt(sodra, u)
    expect(view.huvud.can).toMatchObject({ arbeta: true, kommunens: false, teamets: true })
    expect(JSON.stringify(view)).not.toContain('Bara för kommunen.')
    expect(view.handelser.rader.map((h) => h.kod)).not.toContain('ANTECKNING')
  })

  it('is not found before the sending by the team, nor ever by others', async () => {
    const fore = await identifierad(scene)
    const efter = await antagen(scene)
    const nekade: [string, UtredningBuilder][] = [
      ['arbetsterapeut.sodra', fore],
      ['arbetsterapeut.norra', efter],
      ['projektmedarbetare.emmaboda', efter],
      ['styrgrupp', efter],
      ['lakare', efter],
      ['remittent.nybro', efter],
      ['loggranskare.nybro', efter],
      ['projektledare', efter],
    ]
    for (const [konto, u] of nekade) {
      const result = await arendeOversikt(await scene.door(konto), { deltagareId: u.deltagareId })
      expect(result, konto).toEqual({ ok: false, kod: 'HITTADES_INTE' })
    }
  })

  it('keeps to the utredning asked for, and links on to it', async () => {
    const sammanhang = scene.sammanhang('nybro')
    const forsta = anUtredning(sammanhang, person('Flera'))
      .identifierad('2025-10-01')
      .avslutad('2025-11-01', 'EGET_VAL')
    await scene.lay(forsta)
    const andra = anUtredning(scene.sammanhang('nybro'), person('Flera'), forsta).identifierad('2026-01-10')
    await scene.lay(andra)
    expect((await oversikt(nybro, forsta)).huvud).toMatchObject({ utredningId: andra.utredningId, u: null })
    const aldre = await oversikt(nybro, forsta, { u: forsta.utredningId })
    expect(aldre.huvud).toMatchObject({
      utredningId: forsta.utredningId,
      u: forsta.utredningId,
      status: 'AVSLUTAD',
    })
    expect(aldre.checklista).toBeNull()
    expect(aldre.kommer).toMatchObject([{ kod: 'UPPFOLJNING', datum: '2026-01-30' }])
    expect(aldre.huvud.utredningar).toHaveLength(2)
  })
})

describe('showing the number', () => {
  it('answers with the number and logs that it was shown, without the number', async () => {
    const u = await antagen(scene)
    const nummer =
      (await facts<{ nummer: string }>('select nummer from deltagare where id = $1', [u.deltagareId]))[0]
        ?.nummer ?? ''
    const sedd = await oversikt(nybro, u)
    expect(JSON.stringify(sedd)).not.toContain(nummer.slice(8))
    const result = await visaNummer(nybro, { utredningId: u.utredningId })
    expect(result).toMatchObject({
      ok: true,
      value: { namn: null, nummer: `${nummer.slice(0, 8)}-${nummer.slice(8)}` },
    })
    const logg = await loggat('NUMMER_VISAT', u)
    expect(logg).toHaveLength(1)
    expect(JSON.stringify(logg)).not.toContain(nummer.slice(8))
    expect(
      await visaNummer(await scene.door('projektmedarbetare.torsas'), { utredningId: u.utredningId }),
    ).toMatchObject({ kod: 'HITTADES_INTE' })
  })

  it('says so where there is none', async () => {
    const u = await identifierad(scene, { nummer: null })
    expect((await oversikt(nybro, u)).huvud.nummer).toBeNull()
    expect(await visaNummer(nybro, { utredningId: u.utredningId })).toMatchObject({
      ok: false,
      kod: 'NUMMER_SAKNAS',
    })
  })

  it('hides the name of a protected person too, opens for handlers alone, and shows both when asked', async () => {
    const u = await antagen(scene, { fornamn: 'Hemlig', skydd: 'SEKRETESSMARKERING' })
    const view = await oversikt(nybro, u)
    expect(view.huvud).toMatchObject({
      namn: null,
      nummer: '••••••••-••••',
      alder: null,
      kon: null,
      skydd: { kod: 'SEKRETESSMARKERING' },
    })
    expect(view.huvud.skydd?.handlaggare).toHaveLength(1)
    expect(JSON.stringify(view)).not.toMatch(/Hemlig|Provsson/)
    const visat = await visaNummer(nybro, { utredningId: u.utredningId })
    expect(visat).toMatchObject({
      ok: true,
      value: { namn: 'Hemlig Provsson', nummer: expect.stringMatching(/^\d{8}-\d{4}$/) },
    })
    for (const konto of ['projektmedarbetare2.nybro', 'arbetsterapeut.sodra']) {
      const door = await scene.door(konto)
      expect(await visaNummer(door, { utredningId: u.utredningId })).toEqual({
        ok: false,
        kod: 'HITTADES_INTE',
      })
      expect(await arendeOversikt(door, { deltagareId: u.deltagareId })).toEqual({
        ok: false,
        kod: 'HITTADES_INTE',
      })
    }
  })
})

describe('planning the next contact', () => {
  it('sets, changes and takes away, each from the version one saw', async () => {
    const u = await antagen(scene)
    const { version } = (await oversikt(nybro, u)).huvud
    const plan = {
      utredningId: u.utredningId,
      version,
      nastaKontakt: '2199-03-01',
      nastaKontaktVad: 'möte klockan 10',
    }
    expect(await planeraKontakt(sodra, plan)).toMatchObject({ ok: true })
    expect(await planeraKontakt(nybro, { ...plan, nastaKontakt: '2199-03-02' })).toMatchObject({
      kod: 'KONFLIKT',
      data: {
        version: version + 1,
        deras: { nastaKontakt: '2199-03-01', nastaKontaktVad: 'möte klockan 10' },
      },
    })
    const nu = await oversikt(nybro, u)
    expect(nu.kommer).toEqual([{ kod: 'KONTAKT', datum: '2199-03-01', vad: 'möte klockan 10' }])
    expect(
      await planeraKontakt(nybro, { utredningId: u.utredningId, version: version + 1, nastaKontakt: '' }),
    ).toMatchObject({ ok: true })
    expect((await oversikt(nybro, u)).huvud.nastaKontakt).toBeNull()
    expect(await loggat('KONTAKT_PLANERAD', u)).toHaveLength(2)
  })

  it('is refused in the past, in a closed case and for others', async () => {
    const u = await antagen(scene)
    const plan = { utredningId: u.utredningId, version: 1, nastaKontakt: '2026-01-01' }
    expect(await planeraKontakt(nybro, plan)).toMatchObject({ kod: 'KONTAKT_HAR_PASSERAT' })
    expect(await planeraKontakt(await scene.door('projektmedarbetare.borgholm'), plan)).toMatchObject({
      kod: 'HITTADES_INTE',
    })
    const slut = anUtredning(scene.sammanhang('nybro'), person('Slut'))
      .identifierad('2026-01-07')
      .avslutad('2026-02-01', 'FLYTT')
    await scene.lay(slut)
    const sen = { utredningId: slut.utredningId, version: 1, nastaKontakt: '2199-01-01' }
    expect(await planeraKontakt(nybro, sen)).toMatchObject({ kod: 'AVSLUTAD_INGEN_KONTAKT' })
  })
})

describe('the whole case on paper', () => {
  it('holds everything the actor may see, name and number in full, and is logged as what it is', async () => {
    const u = await antagen(scene)
    const utskrift = await arendeUtskrift(nybro, { deltagareId: u.deltagareId })
    if (!utskrift.ok) throw new Error(utskrift.kod)
    expect(utskrift.value.deltagare).toMatchObject({
      efternamn: 'Provsson',
      nummer: expect.stringMatching(/^\d{8}-\d{4}$/),
    })
    expect(utskrift.value.rader.anteckningar.map((a) => a.text)).toEqual(['Bara för kommunen.'])
    expect(utskrift.value.namn[scene.id('projektmedarbetare.nybro')]).toBeTruthy()
    const logg = await loggat('ARENDE_UTSKRIVET', u)
    expect(logg).toEqual([{ uppgifter: { nummerVisat: true } }])
    expect(await loggat('ARENDE_LAST', u)).toEqual([])
  })

  it('leaves out for the team what the team may not read, and is not found by others', async () => {
    const u = await antagen(scene)
    const teamets = await arendeUtskrift(sodra, { deltagareId: u.deltagareId })
    expect(teamets.ok).toBe(true)
    expect(JSON.stringify(teamets)).not.toContain('Bara för kommunen.')
    const annans = await arendeUtskrift(await scene.door('projektmedarbetare.hogsby'), {
      deltagareId: u.deltagareId,
    })
    expect(annans).toEqual({ ok: false, kod: 'HITTADES_INTE' })
  })
})
