import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { sokPerson } from '@/modules/deltagare/queries/sok-person'
import { andraBakgrund } from '@/modules/deltagare/use-cases/andra-bakgrund'
import { andraHandlaggare } from '@/modules/deltagare/use-cases/andra-handlaggare'
import { andraPerson } from '@/modules/deltagare/use-cases/andra-person'
import { avslutaForetradare } from '@/modules/deltagare/use-cases/avsluta-foretradare'
import { ersattNummer } from '@/modules/deltagare/use-cases/ersatt-nummer'
import { nyUtredning } from '@/modules/deltagare/use-cases/ny-utredning'
import { sattSkydd } from '@/modules/deltagare/use-cases/satt-skydd'
import { sparaForetradare } from '@/modules/deltagare/use-cases/spara-foretradare'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import { withOwner } from '@/server/db/owner'
import type { Door } from '@/server/db/tenant-transaction'
import { type Scene, aScene } from '../setup/scene'

let scene: Scene
let sofia: Door
let peter: Door
let serie = 0

beforeAll(async () => {
  scene = await aScene()
  sofia = await scene.door('projektmedarbetare.nybro')
  peter = await scene.door('projektmedarbetare2.nybro')
})
afterAll(() => scene.close())

const rows = <T>(sql: string, p: unknown[] = []): Promise<T[]> =>
  withOwner(async (client) => (await client.query(sql, p)).rows as T[])

/** A person in Nybro with an open utredning, or as the builder goes on. */
async function person(
  gorMer: (b: UtredningBuilder) => UtredningBuilder = (b) => b,
  mer: Record<string, unknown> = {},
) {
  serie += 1
  const fodelsedatum = `1980-01-${String(serie).padStart(2, '0')}`
  const b = anUtredning(scene.sammanhang('nybro'), {
    fornamn: 'Prov',
    efternamn: `Person${serie}`,
    nummer: testNummer(fodelsedatum, serie),
    fodelsedatum,
    kon: 'KVINNA',
    ...mer,
  })
  await scene.lay(gorMer(b.identifierad('2025-10-01')))
  return { deltagareId: b.deltagareId, utredningId: b.utredningId, nummer: testNummer(fodelsedatum, serie) }
}
const uppgifter = (deltagareId: string, andrat: Record<string, unknown> = {}) => ({
  deltagareId,
  version: 1,
  fornamn: 'Prov',
  efternamn: 'Ändrad',
  kon: 'KVINNA',
  telefon: '070-000 00 00',
  ...andrat,
})
const malKon = (utredningId: string) =>
  rows<{ kon: string; spar: string }>('select distinct kon, spar from malintervall where utredning_id = $1', [
    utredningId,
  ])

describe('a person’s data', () => {
  it('is changed once: the second of two sees who was first and what stands now', async () => {
    const { deltagareId } = await person()
    expect(await andraPerson(sofia, uppgifter(deltagareId))).toMatchObject({
      ok: true,
      value: { version: 2 },
    })
    const sen = await andraPerson(peter, uppgifter(deltagareId, { efternamn: 'Annat' }))
    expect(sen).toMatchObject({
      ok: false,
      kod: 'KONFLIKT',
      data: { version: 2, deras: { efternamn: 'Ändrad', telefon: '070-000 00 00' } },
    })
    const [vem] = await rows<{ namn: string }>('select namn from anvandare where id = $1', [
      scene.id('projektmedarbetare.nybro'),
    ])
    expect(sen).toMatchObject({ data: { vem: vem?.namn } })
    const [logg] = await rows<{ uppgifter: { falt: string[] } }>(
      `select uppgifter from logg.handelse where handelse = 'PERSON_ANDRAD' and $1 = any(deltagare)`,
      [deltagareId],
    )
    expect(logg?.uppgifter.falt.sort()).toEqual(['efternamn', 'telefon'])
  })

  it('counts a changed kön anew in every utredning of the person', async () => {
    const { deltagareId, utredningId } = await person((b) => b.aktualiserad('2025-11-01'))
    expect(await malKon(utredningId)).toEqual([{ kon: 'KVINNA', spar: 'REAKTIV' }])
    await andraPerson(sofia, uppgifter(deltagareId, { kon: 'MAN' }))
    expect(await malKon(utredningId)).toEqual([{ kon: 'MAN', spar: 'REAKTIV' }])
  })

  it('is not there for another kommun, and the team may read but not change it', async () => {
    const { deltagareId } = await person((b) => b.aktualiserad('2025-11-01'))
    const emmaboda = await scene.door('projektmedarbetare.emmaboda')
    const svar = await andraPerson(emmaboda, uppgifter(deltagareId))
    expect(svar).toEqual({ ok: false, kod: 'HITTADES_INTE' })
    expect(await andraPerson(await scene.door('arbetsterapeut.sodra'), uppgifter(deltagareId))).toMatchObject(
      { kod: 'EJ_BEHORIG' },
    )
    expect(await andraPerson(await scene.door('arbetsterapeut.norra'), uppgifter(deltagareId))).toMatchObject(
      { kod: 'HITTADES_INTE' },
    )
  })

  it('keeps a företrädare until the commission ends', async () => {
    const { deltagareId } = await person()
    const saved = await sparaForetradare(sofia, {
      deltagareId,
      slag: 'FORVALTARE',
      namn: 'Ombud Prov',
      telefon: '',
    })
    if (!saved.ok) throw new Error(saved.kod)
    const slut = { deltagareId, foretradareId: saved.value.id }
    expect(await avslutaForetradare(sofia, slut)).toMatchObject({ ok: true })
    expect(await avslutaForetradare(sofia, slut)).toMatchObject({ kod: 'FORETRADARE_REDAN_AVSLUTAD' })
    const [rad] = await rows<{ namn: string; upphord_at: Date | null }>(
      'select namn, upphord_at from foretradare where id = $1',
      [saved.value.id],
    )
    expect(rad).toMatchObject({ namn: 'Ombud Prov', upphord_at: expect.any(Date) })
  })
})

describe('a person’s number', () => {
  it('is replaced by a later one, which keeps the earlier as history and joins the records in the count', async () => {
    const fran = testNummer('1981-05-61', 1)
    const { deltagareId, utredningId } = await person((b) => b.aktualiserad('2025-11-01'), {
      nummer: fran,
      fodelsedatum: '1981-05-01',
      person: 'gammal-pseudonym',
    })
    const nytt = testNummer('1981-05-01', 2)
    expect(await ersattNummer(sofia, { deltagareId, version: 1, nummer: nytt })).toMatchObject({
      ok: true,
      value: { slag: 'ERSATT' },
    })
    const [d] = await rows<Record<string, unknown>>(
      'select nummer, nummer_typ, person, version from deltagare where id = $1',
      [deltagareId],
    )
    expect(d).toMatchObject({ nummer: nytt, nummer_typ: 'PERSONNUMMER', version: 2 })
    expect(
      await rows('select nummer, nummer_typ from deltagare_nummer where deltagare_id = $1', [deltagareId]),
    ).toEqual([{ nummer: fran, nummer_typ: 'SAMORDNINGSNUMMER' }])
    const personer = await rows<{ person: string }>(
      'select distinct person from malintervall where utredning_id = $1',
      [utredningId],
    )
    expect(personer).toEqual([{ person: d?.person }])
    expect(d?.person).not.toBe('gammal-pseudonym')
    expect(await sokPerson(peter, { sok: fran })).toMatchObject({ value: { traffar: [{ deltagareId }] } })
    expect(
      await ersattNummer(peter, { deltagareId, version: 1, nummer: testNummer('1981-05-01', 3) }),
    ).toMatchObject({ kod: 'KONFLIKT' })
  })

  it('is not taken from somebody else, and not told of who is hidden', async () => {
    const a = await person()
    const b = await person()
    const dold = await person((x) => x, { skydd: 'SEKRETESSMARKERING' })
    expect(
      await ersattNummer(sofia, { deltagareId: a.deltagareId, version: 1, nummer: b.nummer }),
    ).toMatchObject({ kod: 'NUMMER_FINNS_REDAN' })
    expect(
      await ersattNummer(peter, { deltagareId: a.deltagareId, version: 1, nummer: dold.nummer }),
    ).toEqual({
      ok: true,
      value: { slag: 'GRANSKNING' },
    })
    expect(await rows('select kalla from granskning where utredning_id = $1', [dold.utredningId])).toEqual([
      { kalla: 'NUMMERBYTE' },
    ])
    expect(await rows('select nummer from deltagare where id = $1', [a.deltagareId])).toEqual([
      { nummer: a.nummer },
    ])
    expect(
      await ersattNummer(sofia, { deltagareId: a.deltagareId, version: 1, nummer: a.nummer }),
    ).toMatchObject({ kod: 'NUMMER_OFORANDRAT' })
  })

  it('is refused while an open utredning would fall outside the age', async () => {
    const { deltagareId } = await person()
    expect(
      await ersattNummer(sofia, { deltagareId, version: 1, nummer: testNummer('2012-01-01', 1) }),
    ).toMatchObject({
      kod: 'NUMMER_GER_FEL_ALDER',
      data: { falt: { nummer: 'NUMMER_GER_FEL_ALDER' }, alder: 13 },
    })
  })
})

describe('protection', () => {
  it('hides the person from all but the handlers, straight SQL as the runtime role included', async () => {
    const { deltagareId, utredningId, nummer } = await person((b) =>
      b.aktualiserad('2025-11-01').anteckning('2025-11-02', 'MOTE', 'Hemlig anteckning'),
    )
    const at = await scene.door('arbetsterapeut.sodra')
    const synlig = (door: Door) =>
      tenantTransaction(door, async (tx) => ({
        d: await tx.$queryRaw<
          object[]
        >`select id from deltagare where kommun_kod = '0881' and id = ${deltagareId}::uuid`,
        u: await tx.$queryRaw<
          object[]
        >`select id from utredning where kommun_kod = '0881' and id = ${utredningId}::uuid`,
        a: await tx.$queryRaw<
          object[]
        >`select text from anteckning where kommun_kod = '0881' and utredning_id = ${utredningId}::uuid`,
        m: await tx.$queryRaw<
          object[]
        >`select person from malintervall where kommun_kod = '0881' and utredning_id = ${utredningId}::uuid`,
      }))
    expect((await synlig(peter)).d).toHaveLength(1)
    expect((await synlig(at)).u).toHaveLength(1)
    expect(await sattSkydd(sofia, { deltagareId, version: 1, skydd: 'SKYDDAD_FOLKBOKFORING' })).toMatchObject(
      {
        ok: true,
        value: { handlaggare: [scene.id('projektmedarbetare.nybro')] },
      },
    )
    for (const door of [peter, at, await scene.door('projektmedarbetare.emmaboda')]) {
      expect(await synlig(door)).toEqual({ d: [], u: [], a: [], m: [] })
      expect(await sattSkydd(door, { deltagareId, version: 2, skydd: 'INGA' })).toMatchObject({
        kod: 'HITTADES_INTE',
      })
    }
    expect((await synlig(sofia)).a).toHaveLength(1)
    expect(await sokPerson(peter, { sok: nummer })).toMatchObject({ value: { traffar: [], liknande: [] } })
    const raknad = await rows('select 1 from malintervall where utredning_id = $1 and indikator = $2', [
      utredningId,
      'M1',
    ])
    expect(raknad).toHaveLength(1)
    expect(
      await rows(
        `select 1 from uppgift where utredning_id = $1 and slag = 'ANDRA_HANDLAGGARE' and klar_at is null`,
        [utredningId],
      ),
    ).toHaveLength(1)
  })

  it('is opened to a second handler, and lets the first step down, but never the last', async () => {
    const { deltagareId, utredningId } = await person((b) => b.falt({ kontaktpersonId: null }))
    await sattSkydd(sofia, { deltagareId, version: 1, skydd: 'SEKRETESSMARKERING' })
    const [jag, hon] = [scene.id('projektmedarbetare.nybro'), scene.id('projektmedarbetare2.nybro')]
    expect(await andraHandlaggare(sofia, { deltagareId, version: 2, handlaggare: [] })).toMatchObject({
      kod: 'HANDLAGGARE_SAKNAS',
    })
    const frammande = scene.id('projektmedarbetare.emmaboda')
    expect(
      await andraHandlaggare(sofia, { deltagareId, version: 2, handlaggare: [jag, frammande] }),
    ).toMatchObject({ kod: 'HANDLAGGARE_EJ_MOJLIG' })
    expect(await andraHandlaggare(sofia, { deltagareId, version: 2, handlaggare: [jag, hon] })).toMatchObject(
      { ok: true, value: { jagArKvar: true } },
    )
    expect(
      await rows(
        `select 1 from uppgift where utredning_id = $1 and slag = 'ANDRA_HANDLAGGARE' and klar_at is null`,
        [utredningId],
      ),
    ).toEqual([])
    expect(await andraHandlaggare(sofia, { deltagareId, version: 3, handlaggare: [hon] })).toMatchObject({
      ok: true,
      value: { jagArKvar: false },
    })
    expect(await andraPerson(sofia, uppgifter(deltagareId, { version: 4 }))).toMatchObject({
      kod: 'HITTADES_INTE',
    })
    expect(await andraPerson(peter, uppgifter(deltagareId, { version: 4 }))).toMatchObject({ ok: true })
    expect(await andraHandlaggare(peter, { deltagareId, version: 4, handlaggare: [hon] })).toMatchObject({
      kod: 'KONFLIKT',
    })
  })

  it('keeps the contact person among the handlers, and ends when it is lifted', async () => {
    const { deltagareId } = await person()
    expect(await sattSkydd(peter, { deltagareId, version: 1, skydd: 'FINGERADE' })).toMatchObject({
      value: { handlaggare: [scene.id('projektmedarbetare2.nybro'), scene.id('projektmedarbetare.nybro')] },
    })
    expect(await sattSkydd(peter, { deltagareId, version: 2, skydd: 'FINGERADE' })).toMatchObject({
      kod: 'SKYDD_OFORANDRAT',
    })
    expect(await sattSkydd(peter, { deltagareId, version: 2, skydd: 'INGA' })).toMatchObject({
      ok: true,
      value: { handlaggare: [] },
    })
    expect(
      await rows(
        'select 1 from atkomst a join utredning u on u.id = a.utredning_id where u.deltagare_id = $1 and a.aterkallad_at is null',
        [deltagareId],
      ),
    ).toEqual([])
    expect(await andraHandlaggare(peter, { deltagareId, version: 3, handlaggare: [] })).toMatchObject({
      kod: 'SKYDD_SAKNAS',
    })
  })
})

describe('taking part again', () => {
  const igen = (deltagareId: string, andrat: Record<string, unknown> = {}) => ({
    deltagareId,
    kommunKod: '0881',
    identifierad: '2026-04-01',
    spar: 'FOREBYGGANDE',
    skal: 'Ny period',
    kontaktpersonId: scene.id('projektmedarbetare.nybro'),
    ...andrat,
  })

  it('begins a new utredning when the last is closed, and never two at once', async () => {
    const { deltagareId, utredningId } = await person((b) => b.avslutad('2026-03-12', 'EGET_VAL'))
    expect(await nyUtredning(sofia, igen(deltagareId, { identifierad: '2026-03-11' }))).toMatchObject({
      kod: 'FORE_FORRA_AVSLUTET',
      data: { tidigast: '2026-03-12', falt: { identifierad: 'FORE_FORRA_AVSLUTET' } },
    })
    const both = await Promise.all([
      nyUtredning(sofia, igen(deltagareId)),
      nyUtredning(peter, igen(deltagareId)),
    ])
    expect(both.filter((r) => r.ok)).toHaveLength(1)
    expect(both.find((r) => !r.ok)).toMatchObject({ kod: 'OPPEN_UTREDNING_FINNS' })
    const alla = await rows<{ id: string; steg: string; kalla: string }>(
      'select id, steg, kalla from utredning where deltagare_id = $1 and avslutad is null',
      [deltagareId],
    )
    expect(alla).toEqual([
      { id: expect.not.stringMatching(utredningId), steg: 'IDENTIFIERING', kalla: 'APP' },
    ])
    expect((await malKon(String(alla[0]?.id))).map((m) => m.spar)).toEqual(['FOREBYGGANDE'])
  })

  it('keeps a protected person with the same handlers', async () => {
    const { deltagareId } = await person(
      (b) => b.handlaggare(scene.id('projektmedarbetare2.nybro')).avslutad('2026-03-12', 'EGET_VAL'),
      {
        skydd: 'SEKRETESSMARKERING',
      },
    )
    const ny = await nyUtredning(sofia, igen(deltagareId))
    if (!ny.ok) throw new Error(ny.kod)
    const handlaggare = await rows<{ id: string }>(
      'select anvandare_id as id from atkomst where utredning_id = $1',
      [ny.value.utredningId],
    )
    expect(handlaggare.map((h) => h.id).sort()).toEqual(
      [scene.id('projektmedarbetare.nybro'), scene.id('projektmedarbetare2.nybro')].sort(),
    )
  })

  it('is for the own kommun', async () => {
    const { deltagareId } = await person((b) => b.avslutad('2026-03-12', 'EGET_VAL'))
    const emmaboda = await scene.door('projektmedarbetare.emmaboda')
    expect(await nyUtredning(emmaboda, igen(deltagareId, { kommunKod: '0862' }))).toEqual({
      ok: false,
      kod: 'HITTADES_INTE',
    })
  })
})

describe('how the case began', () => {
  const bakgrund = (
    p: { deltagareId: string; utredningId: string },
    andrat: Record<string, unknown> = {},
  ) => ({
    deltagareId: p.deltagareId,
    utredningId: p.utredningId,
    version: 1,
    spar: 'REAKTIV',
    manader: '19',
    ...andrat,
  })

  it('may lack its reason until the case is sent, and not after', async () => {
    const p = await person()
    expect(await andraBakgrund(sofia, bakgrund(p))).toMatchObject({ ok: true })
    const skickad = await person((b) => b.aktualiserad('2025-11-01'))
    expect(await andraBakgrund(sofia, bakgrund(skickad))).toMatchObject({
      kod: 'REGISTRERING_HINDRAS',
      data: { falt: { skal: 'SKAL_FOR_FA_MANADER' } },
    })
    expect(
      await andraBakgrund(
        sofia,
        bakgrund(skickad, { spar: 'FOREBYGGANDE', skal: 'Riskerar långvarigt bistånd' }),
      ),
    ).toMatchObject({ ok: true })
    expect((await malKon(skickad.utredningId)).map((m) => m.spar)).toEqual(['FOREBYGGANDE'])
    expect(await andraBakgrund(peter, bakgrund(skickad, { skal: 'x' }))).toMatchObject({ kod: 'KONFLIKT' })
    const stangd = await person((b) => b.avslutad('2026-03-12', 'EGET_VAL'))
    expect(await andraBakgrund(sofia, bakgrund(stangd))).toMatchObject({ kod: 'UTREDNING_AVSLUTAD' })
    expect(await andraBakgrund(await scene.door('projektmedarbetare.emmaboda'), bakgrund(p))).toEqual({
      ok: false,
      kod: 'HITTADES_INTE',
    })
  })
})
