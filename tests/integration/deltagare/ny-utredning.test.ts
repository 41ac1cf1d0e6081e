import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { andraBakgrund } from '@/modules/deltagare/use-cases/andra-bakgrund'
import { personForm } from '@/modules/deltagare/queries/person-form'
import { nyUtredning } from '@/modules/deltagare/use-cases/ny-utredning'
import { sparaUtkast } from '@/modules/utkast/public'
import type { Door } from '@/server/db/tenant-transaction'
import { type Scene, aScene } from '../setup/scene'
import { aPerson, malKon } from './personer'
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

  it('tells of months that contradict each other beside every other fault', async () => {
    const { deltagareId } = await person((b) => b.avslutad('2026-03-12', 'EGET_VAL'))
    const motsagd = { manader: '30', forsorjning: 'EKONOMISKT_BISTAND', forsorjningTotal: '6' }
    const svar = (andrat: object) => nyUtredning(sofia, igen(deltagareId, { ...motsagd, ...andrat }))
    const falt = { forsorjningTotal: 'FORSORJNING_TOTAL_FOR_LITEN' }
    expect(await svar({})).toMatchObject({ kod: 'REGISTRERING_HINDRAS', data: { falt } })
    expect(await svar({ identifierad: '2026-03-11' })).toMatchObject({
      kod: 'FORE_FORRA_AVSLUTET',
      data: { falt: { identifierad: 'FORE_FORRA_AVSLUTET', ...falt } },
    })
    expect(await svar({ spar: '', identifierad: '2199-01-01' })).toMatchObject({
      kod: 'OGILTIG_INDATA',
      falt: { spar: 'Välj spår.' },
      data: { falt: { identifierad: 'DATUM_I_FRAMTIDEN', ...falt } },
    })
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
  it('is given back half written to its author alone, with the version it began from, until it is saved', async () => {
    const p = await person()
    const utkast = {
      form: 'bakgrund',
      resurs: p.utredningId,
      kommunKod: '0881',
      basVersion: 1,
      nr: 4,
      innehall: { bakgrund: 'Halv bakgrund', provatTidigare: 'Halvt prövat' },
    }
    const sida = async (door: Door) => {
      const svar = await personForm(door, { deltagareId: p.deltagareId })
      return svar.ok ? svar.value.bakgrund?.utkast : svar.kod
    }
    expect(await sparaUtkast(sofia, utkast)).toMatchObject({ ok: true })
    const { innehall, basVersion, nr } = utkast
    expect(await sida(sofia)).toMatchObject({ innehall, basVersion, nr })
    expect(await sida(peter)).toBeNull()
    expect(await andraBakgrund(sofia, bakgrund(p))).toMatchObject({ ok: true })
    expect(await sida(sofia)).toBeNull()
  })

  it('tells of months that contradict each other beside every other fault', async () => {
    const p = await person((b) => b.aktualiserad('2025-11-01'))
    const motsagd = { forsorjning: 'EKONOMISKT_BISTAND', forsorjningSammanhangande: '12' }
    const falt = { forsorjningSammanhangande: 'FORSORJNING_I_FOLJD_SKILJER' }
    expect(await andraBakgrund(sofia, bakgrund(p, motsagd))).toMatchObject({
      kod: 'REGISTRERING_HINDRAS',
      data: { falt: { skal: 'SKAL_FOR_FA_MANADER', ...falt } },
    })
    expect(await andraBakgrund(sofia, bakgrund(p, { ...motsagd, spar: '' }))).toMatchObject({
      kod: 'OGILTIG_INDATA',
      falt: { spar: 'Välj spår.' },
      data: { falt },
    })
  })
})
