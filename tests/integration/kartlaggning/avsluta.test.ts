import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kartlaggningSida } from '@/modules/kartlaggning/queries/kartlaggning-sida'
import { avslutaKartlaggning } from '@/modules/kartlaggning/use-cases/avsluta-kartlaggning'
import { laggTillInstrument } from '@/modules/kartlaggning/use-cases/lagg-till-instrument'
import { makuleraInstrument } from '@/modules/kartlaggning/use-cases/makulera-instrument'
import { rattaInstrument } from '@/modules/kartlaggning/use-cases/ratta-instrument'
import { sparaUtkast } from '@/modules/utkast/public'
import type { Door } from '@/server/db/tenant-transaction'
import { facts, logged, value } from '../setup/facts'
import { type Scene, aScene } from '../setup/scene'
import { kartlaggs, medAllaRoster } from './scen'

let scene: Scene
let nybro: Door
let sodra: Door

beforeAll(async () => {
  scene = await aScene()
  nybro = await scene.door('projektmedarbetare.nybro')
  sodra = await scene.door('arbetsterapeut.sodra')
})
afterAll(() => scene.close())

const caseRow = async (id: string) =>
  (
    await facts<Record<string, unknown>>(
      `select steg, steg_sedan::text as steg_sedan, ligger_hos, version,
         (select json_agg(json_build_array(steg, fran, till) order by fran) from steg_period where utredning_id = u.id) as perioder
       from utredning u where id = $1`,
      [id],
    )
  )[0]!

describe('closing the kartläggning', () => {
  it('tells what is missing, area by area, and closes nothing', async () => {
    const u = medAllaRoster(kartlaggs(scene), ['EKONOMI', 'HALSA']).bidrag(
      'HALSA',
      'ARBETSTERAPEUT',
      'Ont i ryggen.',
    )
    await scene.lay(u)
    const closing = { utredningId: u.utredningId, version: 1, datum: '2026-03-16' }
    expect(await avslutaKartlaggning(nybro, closing)).toMatchObject({
      ok: false,
      kod: 'STEG_OFULLSTANDIGT',
      data: { saknas: ['OMRADEN', 'EGNA_ORD'] },
    })
    const { checklista } = value(await kartlaggningSida(nybro, { deltagareId: u.deltagareId }))
    expect(checklista?.filter((p) => !p.klar)).toEqual([
      { slag: 'OMRADE', kod: 'HALSA', etikett: 'Hälsa', klar: false, lage: 'UTAN_EGNA_ORD' },
      { slag: 'OMRADE', kod: 'EKONOMI', etikett: 'Ekonomi och skulder', klar: false, lage: 'TOMT' },
    ])
    expect(await caseRow(u.utredningId)).toMatchObject({ steg: 'KARTLAGGNING', version: 1 })
  })

  it('asks for the arbetsterapeut among two professions', async () => {
    const u = kartlaggs(scene)
    for (const omrade of [
      'ARBETE',
      'UTBILDNING',
      'HALSA',
      'VARDAG',
      'EKONOMI',
      'BOENDE',
      'FAMILJ',
      'SPRAK',
      'PRAKTISKT',
      'KONTAKTER',
      'EGNA_MAL',
    ]) {
      u.bidrag(omrade, 'DELTAGARE', 'Egna ord.').bidrag(omrade, 'SOCIALSEKRETERARE', 'Sedd av en.')
    }
    await scene.lay(u)
    expect(
      await avslutaKartlaggning(nybro, { utredningId: u.utredningId, version: 1, datum: '2026-03-16' }),
    ).toMatchObject({ kod: 'STEG_OFULLSTANDIGT', data: { saknas: ['TVA_YRKEN'] } })
  })

  it('begins the rekommendation with the team, on the day it says, and counts the step anew', async () => {
    const u = medAllaRoster(kartlaggs(scene))
    await scene.lay(u)
    const closing = { utredningId: u.utredningId, version: 1, datum: '2026-03-16' }
    expect(await avslutaKartlaggning(nybro, { ...closing, datum: '2026-02-15' })).toMatchObject({
      kod: 'DATUM_ORDNING',
    })
    expect(await avslutaKartlaggning(nybro, { ...closing, datum: '2199-01-01' })).toMatchObject({
      kod: 'DATUM_I_FRAMTIDEN',
    })
    value(await avslutaKartlaggning(nybro, closing))
    expect(await caseRow(u.utredningId)).toMatchObject({
      steg: 'REKOMMENDATION',
      steg_sedan: '2026-03-16',
      ligger_hos: 'TEAM',
      perioder: [
        ['IDENTIFIERING', '2026-01-07', '2026-02-02'],
        ['AKTUALISERING', '2026-02-02', '2026-02-16'],
        ['KARTLAGGNING', '2026-02-16', '2026-03-16'],
        ['REKOMMENDATION', '2026-03-16', null],
      ],
    })
    const steg = await facts<{ indikator: string; fran: string; till: string | null }>(
      `select indikator, fran::text, till::text from malintervall where utredning_id = $1
         and indikator like '%KARTLAGGNING' or utredning_id = $1 and indikator like '%REKOMMENDATION' order by fran`,
      [u.utredningId],
    )
    expect(steg.map((s) => [s.fran, s.till])).toEqual([
      ['2026-02-16', '2026-03-16'],
      ['2026-03-16', null],
    ])
    expect(await logged(u.utredningId)).toContain('KARTLAGGNING_AVSLUTAD')
  })

  it('lets one of two closers through', async () => {
    const u = medAllaRoster(kartlaggs(scene))
    await scene.lay(u)
    const closing = { utredningId: u.utredningId, version: 1, datum: '2026-03-16' }
    const both = await Promise.all([nybro, sodra].map((door) => avslutaKartlaggning(door, closing)))
    expect(both.filter((r) => r.ok)).toHaveLength(1)
    expect(both.find((r) => !r.ok)).toMatchObject({
      kod: expect.stringMatching(/^(KONFLIKT|STEG_INTE_AKTUELLT)$/),
    })
    expect(await avslutaKartlaggning(nybro, closing)).toMatchObject({ kod: 'STEG_INTE_AKTUELLT' })
  })
})

describe('instruments', () => {
  const uppgifter = {
    namn: 'Intervju om arbetsvanor',
    datum: '2026-02-20',
    bedomare: 'Eva Prov',
    sammanfattning: 'Orkar en förmiddag.',
  }

  it('are recorded, corrected with a reason that keeps the old words, and annulled', async () => {
    const u = kartlaggs(scene)
    await scene.lay(u)
    expect(
      await laggTillInstrument(sodra, { utredningId: u.utredningId, ...uppgifter, datum: '2199-01-01' }),
    ).toMatchObject({
      kod: 'DATUM_I_FRAMTIDEN',
    })
    const { instrumentId } = value(
      await laggTillInstrument(sodra, { utredningId: u.utredningId, ...uppgifter }),
    )
    const rattelse = {
      instrumentId,
      version: 1,
      ...uppgifter,
      sammanfattning: 'Orkar två timmar.',
      skal: 'Fel tal.',
    }
    value(await rattaInstrument(nybro, rattelse))
    expect(await rattaInstrument(sodra, { ...rattelse, sammanfattning: 'Orkar fyra timmar.' })).toMatchObject(
      {
        kod: 'KONFLIKT',
        data: { version: 2, deras: { sammanfattning: 'Orkar två timmar.' } },
      },
    )
    const view = async () => value(await kartlaggningSida(nybro, { deltagareId: u.deltagareId })).instrument
    expect(await view()).toMatchObject([
      {
        sammanfattning: 'Orkar två timmar.',
        makulerad: false,
        rattelser: [{ skal: 'Fel tal.', fore: { sammanfattning: 'Orkar en förmiddag.' } }],
      },
    ])
    value(await makuleraInstrument(nybro, { instrumentId, version: 2, skal: 'Fel person.' }))
    expect((await view())[0]).toMatchObject({
      makulerad: true,
      rattelser: [{ skal: 'Fel person.' }, { skal: 'Fel tal.' }],
    })
    expect(
      await makuleraInstrument(nybro, { instrumentId, version: 3, skal: 'En gång till.' }),
    ).toMatchObject({ kod: 'KONFLIKT' })
    expect(await logged(u.utredningId)).toEqual(
      expect.arrayContaining(['INSTRUMENT_TILLAGT', 'INSTRUMENT_RATTAT', 'INSTRUMENT_MAKULERAT']),
    )
  })

  it('are given back half corrected to the one who began, until the correction is saved', async () => {
    const u = kartlaggs(scene)
    await scene.lay(u)
    const { instrumentId } = value(
      await laggTillInstrument(sodra, { utredningId: u.utredningId, ...uppgifter }),
    )
    const resurs = `${u.utredningId}:${instrumentId}`
    const innehall = { skal: 'Halvt skäl' }
    value(await sparaUtkast(nybro, { form: 'instrument-ratta', resurs, kommunKod: '0881', nr: 2, innehall }))
    const begynt = async () => {
      const fraga = { deltagareId: u.deltagareId, instrument: instrumentId }
      return value(await kartlaggningSida(nybro, fraga)).instrumentUtkast.ratta
    }
    expect(await begynt()).toMatchObject({ innehall, nr: 2 })
    value(await rattaInstrument(nybro, { instrumentId, version: 1, ...uppgifter, skal: 'Helt skäl.' }))
    expect(await begynt()).toBeNull()
  })

  it('are nobody else’s', async () => {
    const u = kartlaggs(scene)
    await scene.lay(u)
    const { instrumentId } = value(
      await laggTillInstrument(sodra, { utredningId: u.utredningId, ...uppgifter }),
    )
    const hultsfred = await scene.door('projektmedarbetare.hultsfred')
    const norra = await scene.door('arbetsterapeut.norra')
    for (const door of [hultsfred, norra]) {
      expect(await laggTillInstrument(door, { utredningId: u.utredningId, ...uppgifter })).toMatchObject({
        kod: 'HITTADES_INTE',
      })
      expect(
        await rattaInstrument(door, { instrumentId, version: 1, ...uppgifter, skal: 'Nej.' }),
      ).toMatchObject({ kod: 'HITTADES_INTE' })
      expect(await makuleraInstrument(door, { instrumentId, version: 1, skal: 'Nej.' })).toMatchObject({
        kod: 'HITTADES_INTE',
      })
      expect(
        await avslutaKartlaggning(door, { utredningId: u.utredningId, version: 1, datum: '2026-03-16' }),
      ).toMatchObject({ kod: 'HITTADES_INTE' })
    }
  })
})
