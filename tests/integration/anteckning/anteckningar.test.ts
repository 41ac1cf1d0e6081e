import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, type UtredningBuilder } from '@/cli/content/an-utredning'
import { anteckna } from '@/modules/anteckning/queries/anteckna'
import { anteckningarQuery } from '@/modules/anteckning/queries/anteckningar'
import { minaArenden } from '@/modules/anteckning/queries/mina-arenden'
import { andraAnteckning } from '@/modules/anteckning/use-cases/andra-anteckning'
import { delaAnteckning } from '@/modules/anteckning/use-cases/dela-anteckning'
import { makuleraAnteckning } from '@/modules/anteckning/use-cases/makulera-anteckning'
import { signeraAnteckning } from '@/modules/anteckning/use-cases/signera-anteckning'
import { skrivAnteckning } from '@/modules/anteckning/use-cases/skriv-anteckning'
import { skrivTillagg } from '@/modules/anteckning/use-cases/skriv-tillagg'
import { sparaUtkast } from '@/modules/utkast/public'
import type { Door } from '@/server/db/tenant-transaction'
import { facts } from '../setup/facts'
import { type Scene, aScene } from '../setup/scene'
import { antagen, identifierad, person } from './scen'

let scene: Scene
let nybro: Door
let sodra: Door

beforeAll(async () => {
  scene = await aScene()
  nybro = await scene.door('projektmedarbetare.nybro')
  sodra = await scene.door('arbetsterapeut.sodra')
})
afterAll(() => scene.close())

const loggat = async (handelse: string, u: UtredningBuilder): Promise<string[]> => {
  const found = await facts<{ text: string }>(
    `select h::text as text from logg.handelse h where handelse = $1 and $2 = any(utredningar)`,
    [handelse, u.utredningId],
  )
  return found.map((r) => r.text)
}
const enAnteckning = (u: UtredningBuilder, andrat: Record<string, unknown> = {}) => ({
  utredningId: u.utredningId,
  typ: 'MOTE',
  datum: '2026-02-12',
  text: 'Vi sågs på torget.',
  ...andrat,
})
async function skriv(door: Door, u: UtredningBuilder, andrat: Record<string, unknown> = {}): Promise<string> {
  const result = await skrivAnteckning(door, enAnteckning(u, andrat))
  if (!result.ok) throw new Error(result.kod)
  return result.value.id
}
async function lista(door: Door, u: UtredningBuilder) {
  const result = await anteckningarQuery(door, { deltagareId: u.deltagareId })
  if (!result.ok) throw new Error(result.kod)
  return result.value.anteckningar
}

describe('writing a note', () => {
  it('keeps it for the kommun before the sending, and shows the team what was written after', async () => {
    const u = await antagen(scene)
    await skriv(nybro, u, { text: 'Efter sändningen.' })
    await skriv(sodra, u, { text: 'Teamets egen.' })
    expect((await lista(nybro, u)).map((a) => a.text).sort()).toEqual([
      'Bara för kommunen.',
      'Efter sändningen.',
      'Teamets egen.',
    ])
    const forTeamet = await anteckningarQuery(sodra, { deltagareId: u.deltagareId })
    expect(JSON.stringify(forTeamet)).not.toContain('Bara för kommunen.')
    expect((await lista(sodra, u)).map((a) => a.text).sort()).toEqual(['Efter sändningen.', 'Teamets egen.'])
    expect(await loggat('ANTECKNING_SKRIVEN', u)).toHaveLength(2)
    expect((await loggat('ANTECKNINGAR_LAST', u)).length).toBeGreaterThan(0)
    expect((await loggat('ANTECKNING_SKRIVEN', u)).join()).not.toMatch(/Efter|Provsson|torget/)
  })

  it('is refused for a day that has not come and for an unknown type, and says so by field', async () => {
    const u = await identifierad(scene)
    expect(await skrivAnteckning(nybro, enAnteckning(u, { datum: '2199-01-01' }))).toMatchObject({
      kod: 'ANTECKNING_I_FRAMTIDEN',
    })
    const tom = await skrivAnteckning(nybro, enAnteckning(u, { text: ' ', typ: 'DUVA' }))
    expect(tom).toMatchObject({
      kod: 'OGILTIG_INDATA',
      falt: { text: expect.any(String), typ: expect.any(String) },
    })
  })

  it('plans the next contact, and clears a plan that the contact has fulfilled', async () => {
    const u = await identifierad(scene)
    const plan = async () =>
      (
        await facts<{ d: string | null; vad: string | null }>(
          'select nasta_kontakt::text d, nasta_kontakt_vad vad from utredning where id = $1',
          [u.utredningId],
        )
      )[0]
    await skriv(nybro, u, { nastaKontakt: '2199-05-01', nastaKontaktVad: 'möte på biblioteket' })
    expect(await plan()).toEqual({ d: '2199-05-01', vad: 'möte på biblioteket' })
    await facts('update utredning set nasta_kontakt = $2 where id = $1', [u.utredningId, '2026-02-12'])
    await skriv(nybro, u, { typ: 'NADDE_INTE' })
    expect((await plan())?.d).toBe('2026-02-12')
    await skriv(nybro, u, { typ: 'TELEFON' })
    expect(await plan()).toEqual({ d: null, vad: null })
  })

  it('is nobody else’s: another kommun and another team find nothing', async () => {
    const u = await antagen(scene)
    for (const konto of ['projektmedarbetare.hultsfred', 'arbetsterapeut.norra']) {
      const door = await scene.door(konto)
      expect(await skrivAnteckning(door, enAnteckning(u))).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
      const read = await anteckningarQuery(door, { deltagareId: u.deltagareId })
      expect(read).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
      expect(JSON.stringify(read)).not.toMatch(/Åsa|Provsson|kommunen/)
    }
  })
})

describe('what is written stays', () => {
  it('lets its author alone change it, and tells who was first', async () => {
    const u = await antagen(scene)
    const id = await skriv(nybro, u)
    const andring = {
      anteckningId: id,
      version: 1,
      typ: 'TELEFON',
      datum: '2026-02-13',
      text: 'Vi ringdes vid.',
    }
    expect(await andraAnteckning(sodra, andring)).toMatchObject({ kod: 'ANTECKNING_INTE_DIN' })
    expect(await andraAnteckning(nybro, { ...andring, datum: '2199-01-01' })).toMatchObject({
      kod: 'ANTECKNING_I_FRAMTIDEN',
    })
    expect(await andraAnteckning(nybro, andring)).toMatchObject({ ok: true, value: { version: 2 } })
    const sen = await andraAnteckning(nybro, { ...andring, text: 'Något annat.' })
    expect(sen).toMatchObject({
      kod: 'KONFLIKT',
      data: { version: 2, deras: { text: 'Vi ringdes vid.', typ: 'TELEFON' } },
    })
    expect(await loggat('ANTECKNING_ANDRAD', u)).toHaveLength(1)
  })

  it('locks by signing; after that an addendum is all', async () => {
    const u = await antagen(scene)
    const id = await skriv(nybro, u)
    expect(await skrivTillagg(nybro, { tillaggTillId: id, text: 'För tidigt.' })).toMatchObject({
      kod: 'ANTECKNING_OPPEN',
    })
    expect(await signeraAnteckning(sodra, { anteckningId: id, version: 1 })).toMatchObject({
      kod: 'ANTECKNING_INTE_DIN',
    })
    expect(await signeraAnteckning(nybro, { anteckningId: id, version: 1 })).toMatchObject({ ok: true })
    expect(await signeraAnteckning(nybro, { anteckningId: id, version: 2 })).toMatchObject({
      kod: 'ANTECKNING_REDAN_SIGNERAD',
    })
    const andring = {
      anteckningId: id,
      version: 2,
      typ: 'MOTE',
      datum: '2026-02-12',
      text: 'Ändrat i efterhand.',
    }
    expect(await andraAnteckning(nybro, andring)).toMatchObject({ kod: 'ANTECKNING_LAST' })
    expect(await skrivTillagg(sodra, { tillaggTillId: id, text: 'Jag var också med.' })).toMatchObject({
      ok: true,
    })
    const [a] = (await lista(nybro, u)).filter((n) => n.id === id)
    expect(a).toMatchObject({
      text: 'Vi sågs på torget.',
      dagarKvar: null,
      tillagg: [{ text: 'Jag var också med.' }],
    })
    const tillaggId = a?.tillagg[0]?.id
    expect(await skrivTillagg(nybro, { tillaggTillId: tillaggId, text: 'Till tillägget.' })).toMatchObject({
      kod: 'ANTECKNING_AR_TILLAGG',
    })
    expect(await loggat('ANTECKNING_SIGNERAD', u)).toHaveLength(1)
    expect(await loggat('ANTECKNING_TILLAGG', u)).toHaveLength(1)
  })

  it('gives back an addendum and a change that were begun, each to its author and with its number', async () => {
    const u = await antagen(scene)
    const id = await skriv(nybro, u)
    const annan = await skriv(nybro, u, { text: 'En annan.' })
    const utkast = (form: string, text: string) => ({
      form,
      resurs: `${u.utredningId}:${id}`,
      kommunKod: '0881',
      basVersion: 0,
      nr: 7,
      innehall: { text },
    })
    expect(await sparaUtkast(nybro, utkast('anteckning-andra', 'Halv ändring'))).toMatchObject({ ok: true })
    expect(await anteckningarQuery(nybro, { deltagareId: u.deltagareId, andra: id })).toMatchObject({
      value: { andraUtkast: { innehall: { text: 'Halv ändring' }, nr: 7 } },
    })
    const andring = { anteckningId: id, version: 1, typ: 'MOTE', datum: '2026-02-12', text: 'Hel ändring.' }
    expect(await andraAnteckning(nybro, andring)).toMatchObject({ ok: true })
    expect(await anteckningarQuery(nybro, { deltagareId: u.deltagareId, andra: id })).toMatchObject({
      value: { andraUtkast: null },
    })
    await signeraAnteckning(nybro, { anteckningId: id, version: 2 })
    expect(await sparaUtkast(nybro, utkast('anteckning-tillagg', 'Halvt tillägg'))).toMatchObject({
      ok: true,
    })
    const begynt = async (door: Door, vilken: string) =>
      (await lista(door, u)).find((n) => n.id === vilken)?.tillaggUtkast ?? null
    expect(await begynt(nybro, id)).toMatchObject({ innehall: { text: 'Halvt tillägg' }, nr: 7 })
    expect(await begynt(nybro, annan)).toBeNull()
    expect(await begynt(sodra, id)).toBeNull()
    expect(await skrivTillagg(nybro, { tillaggTillId: id, text: 'Helt tillägg.' })).toMatchObject({
      ok: true,
    })
    expect(await begynt(nybro, id)).toBeNull()
  })

  it('locks after fourteen days, in the rule and in the database', async () => {
    const u = await antagen(scene)
    const id = await skriv(nybro, u)
    await facts(`update anteckning set skapad_at = now() - interval '14 days 1 hour' where id = $1`, [id])
    const andring = {
      anteckningId: id,
      version: 1,
      typ: 'MOTE',
      datum: '2026-02-12',
      text: 'Ändrat i efterhand.',
    }
    expect(await andraAnteckning(nybro, andring)).toMatchObject({ kod: 'ANTECKNING_LAST' })
    await expect(facts(`update anteckning set text = 'Ändrat' where id = $1`, [id])).rejects.toMatchObject({
      code: 'KR001',
    })
    expect(await signeraAnteckning(nybro, { anteckningId: id, version: 1 })).toMatchObject({ ok: true })
  })

  it('annuls with a reason, once, and keeps it readable for those who saw it alone', async () => {
    const u = await antagen(scene)
    const [hemlig] = (await lista(nybro, u)).filter((a) => a.text === 'Bara för kommunen.')
    const makulering = {
      anteckningId: hemlig?.id,
      version: hemlig?.version,
      skal: 'Handlade om någon annan.',
    }
    expect(await makuleraAnteckning(sodra, makulering)).toMatchObject({ kod: 'HITTADES_INTE' })
    expect(await makuleraAnteckning(nybro, { ...makulering, skal: '' })).toMatchObject({
      kod: 'OGILTIG_INDATA',
    })
    expect(await makuleraAnteckning(nybro, { ...makulering, version: 9 })).toMatchObject({ kod: 'KONFLIKT' })
    expect(await makuleraAnteckning(nybro, makulering)).toMatchObject({ ok: true })
    expect(await makuleraAnteckning(nybro, { ...makulering, version: 2 })).toMatchObject({
      kod: 'ANTECKNING_MAKULERAD',
    })
    const [efter] = (await lista(nybro, u)).filter((a) => a.id === hemlig?.id)
    expect(efter).toMatchObject({
      text: 'Bara för kommunen.',
      makulerad: { skal: 'Handlade om någon annan.' },
    })
    expect(JSON.stringify(await anteckningarQuery(sodra, { deltagareId: u.deltagareId }))).not.toContain(
      'någon annan',
    )
    expect(await loggat('ANTECKNING_MAKULERAD', u)).toHaveLength(1)
  })

  it('may be chosen for the team before the sending, and not taken back after it', async () => {
    const fore = await identifierad(scene)
    const id = await skriv(nybro, fore)
    expect(await delaAnteckning(nybro, { anteckningId: id, version: 1, delad: 'ja' })).toMatchObject({
      ok: true,
      value: { delad: true },
    })
    expect(await delaAnteckning(nybro, { anteckningId: id, version: 2, delad: 'nej' })).toMatchObject({
      ok: true,
      value: { delad: false },
    })
    const efter = await antagen(scene)
    const [hemlig] = (await lista(nybro, efter)).filter((a) => a.text === 'Bara för kommunen.')
    expect(await delaAnteckning(nybro, { anteckningId: hemlig?.id, version: 1, delad: 'ja' })).toMatchObject({
      ok: true,
    })
    expect((await lista(sodra, efter)).map((a) => a.text)).toContain('Bara för kommunen.')
    expect(await delaAnteckning(nybro, { anteckningId: hemlig?.id, version: 2, delad: 'nej' })).toMatchObject(
      {
        kod: 'ANTECKNING_REDAN_DELAD',
      },
    )
    expect(await delaAnteckning(sodra, { anteckningId: hemlig?.id, version: 2, delad: 'ja' })).toMatchObject({
      kod: 'EJ_BEHORIG',
    })
    expect(await loggat('ANTECKNING_DELAD', efter)).toHaveLength(1)
    expect(await loggat('ANTECKNING_INTE_DELAD', fore)).toHaveLength(1)
  })
})

describe('choosing whom a note is about', () => {
  it('shows one’s own open cases, hides the name of a protected person, and logs the list once', async () => {
    const min = await identifierad(scene, { fornamn: 'Mina' })
    const skyddad = await identifierad(scene, { fornamn: 'Hemlig', skydd: 'SEKRETESSMARKERING' })
    const avslutad = anUtredning(scene.sammanhang('nybro'), person('Slut'))
      .identifierad('2026-01-07')
      .avslutad('2026-02-01', 'FLYTT')
    await scene.lay(avslutad)
    const result = await minaArenden(nybro)
    if (!result.ok) throw new Error(result.kod)
    const per = new Map(result.value.arenden.map((a) => [a.utredningId, a]))
    expect(per.get(min.utredningId)).toMatchObject({ namn: 'Mina Provsson', steg: 'Identifiering' })
    expect(per.get(skyddad.utredningId)).toMatchObject({ namn: null })
    expect(per.has(avslutad.utredningId)).toBe(false)
    expect(JSON.stringify(result)).not.toContain('Hemlig')
    expect(await loggat('MINA_ARENDEN_LAST', min)).toHaveLength(1)
    expect(await minaArenden(await scene.door('projektmedarbetare2.nybro'))).toMatchObject({
      ok: true,
      value: { arenden: [] },
    })
    expect(await minaArenden(await scene.door('styrgrupp'))).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
  })

  it('opens the form for one of them, with the draft that was begun', async () => {
    const u = await identifierad(scene)
    const utkast = {
      form: 'anteckning',
      resurs: u.utredningId,
      kommunKod: '0881',
      nr: 1,
      innehall: { text: 'Påbörjat' },
    }
    expect(await sparaUtkast(nybro, utkast)).toMatchObject({ ok: true })
    const oppnad = await anteckna(nybro, { utredningId: u.utredningId })
    expect(oppnad).toMatchObject({
      ok: true,
      value: { formular: { valjerDelning: true, utkast: { innehall: { text: 'Påbörjat' } } } },
    })
    await skriv(nybro, u)
    expect(await anteckna(nybro, { utredningId: u.utredningId })).toMatchObject({
      ok: true,
      value: { formular: { utkast: null } },
    })
    expect(await anteckna(sodra, { utredningId: u.utredningId })).toMatchObject({ kod: 'HITTADES_INTE' })
  })
})
