import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testNummer } from '@/cli/content/an-utredning'
import { sokPerson } from '@/modules/deltagare/queries/sok-person'
import { andraPerson } from '@/modules/deltagare/use-cases/andra-person'
import { avslutaForetradare } from '@/modules/deltagare/use-cases/avsluta-foretradare'
import { ersattNummer } from '@/modules/deltagare/use-cases/ersatt-nummer'
import { sparaForetradare } from '@/modules/deltagare/use-cases/spara-foretradare'
import type { Door } from '@/server/db/tenant-transaction'
import { type Scene, aScene } from '../setup/scene'
import { aPerson, malKon, uppgifter } from './personer'
import { rows } from './rows'

let scene: Scene
let sofia: Door
let peter: Door
const person = (...mer: Parameters<typeof aPerson> extends [Scene, ...infer R] ? R : never) =>
  aPerson(scene, ...mer)

beforeAll(async () => {
  scene = await aScene()
  sofia = await scene.door('projektmedarbetare.nybro')
  peter = await scene.door('projektmedarbetare2.nybro')
})
afterAll(() => scene.close())

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
