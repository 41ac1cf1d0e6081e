import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { kartlaggningSida } from '@/modules/kartlaggning/queries/kartlaggning-sida'
import { markeraAktuellt } from '@/modules/kartlaggning/use-cases/markera-aktuellt'
import { markeraEjAktuellt } from '@/modules/kartlaggning/use-cases/markera-ej-aktuellt'
import { sparaBidrag } from '@/modules/kartlaggning/use-cases/spara-bidrag'
import { sparaUtkast } from '@/modules/utkast/public'
import { sqlState } from '@/server/db/errors'
import type { Door } from '@/server/db/tenant-transaction'
import { asRuntime, facts, logged, value } from '../setup/facts'
import { type Scene, aScene } from '../setup/scene'
import { antagen, kartlaggs, medAllaRoster } from './scen'

let scene: Scene
/** Arbetsmarknadshandläggare or socialsekreterare, whichever the account's membership says. */
let nybro: Door
let hultsfred: Door
let sodra: Door
let nybrosYrke: string
const andraYrket = (): string =>
  nybrosYrke === 'SOCIALSEKRETERARE' ? 'ARBETSMARKNADSHANDLAGGARE' : 'SOCIALSEKRETERARE'

beforeAll(async () => {
  scene = await aScene()
  nybro = await scene.door('projektmedarbetare.nybro')
  hultsfred = await scene.door('projektmedarbetare.hultsfred')
  sodra = await scene.door('arbetsterapeut.sodra')
  const [m] = await facts<{ yrke: string }>('select yrke from medlemskap where anvandare_id = $1', [
    scene.id('projektmedarbetare.nybro'),
  ])
  nybrosYrke = m!.yrke
})
afterAll(() => scene.close())

async function running(): Promise<UtredningBuilder> {
  const u = kartlaggs(scene)
  await scene.lay(u)
  return u
}

const enRost = (u: UtredningBuilder, andrat: Record<string, unknown> = {}) => ({
  utredningId: u.utredningId,
  omrade: 'HALSA',
  yrke: 'DELTAGARE',
  text: 'Jag har ont i ryggen.',
  version: 0,
  ...andrat,
})
const sida = async (door: Door, u: UtredningBuilder, omrade?: string) =>
  value(await kartlaggningSida(door, { deltagareId: u.deltagareId, omrade }))
const omradet = async (door: Door, u: UtredningBuilder, kod = 'HALSA') =>
  (await sida(door, u)).omraden.find((o) => o.kod === kod)!

describe('writing in an area', () => {
  it('keeps the person’s words apart from what each profession sees, and says where the area stands', async () => {
    const u = await running()
    expect((await omradet(nybro, u)).lage).toBe('TOMT')
    value(await sparaBidrag(nybro, enRost(u)))
    expect((await omradet(nybro, u)).lage).toBe('BARA_EGNA_ORD')
    value(
      await sparaBidrag(sodra, enRost(u, { yrke: 'ARBETSTERAPEUT', text: '', hinder: 'Sitter inte länge.' })),
    )
    const halsa = await omradet(nybro, u)
    expect(halsa).toMatchObject({
      lage: 'BESKRIVET',
      egnaOrd: { text: 'Jag har ont i ryggen.', version: 1 },
      yrken: [{ yrke: 'ARBETSTERAPEUT', hinder: 'Sitter inte länge.', text: '' }],
    })
    const arbete = enRost(u, { omrade: 'ARBETE', yrke: nybrosYrke, text: 'Har kört truck.' })
    value(await sparaBidrag(nybro, arbete))
    expect((await omradet(nybro, u, 'ARBETE')).lage).toBe('UTAN_EGNA_ORD')
    expect((await logged(u.utredningId)).filter((h) => h === 'KARTLAGGNING_BIDRAG_SPARAT')).toHaveLength(3)
    const log = await facts("select h::text as t from logg.handelse h where handelse like 'KARTLAGGNING%'")
    expect(JSON.stringify(log)).not.toMatch(/ryggen|truck|Provlund/)
  })

  it('lets each profession speak for itself alone, and the person’s words be taken down by both sides', async () => {
    const u = await running()
    for (const [door, yrke] of [
      [nybro, 'ARBETSTERAPEUT'],
      [nybro, andraYrket()],
      [sodra, nybrosYrke],
      [sodra, 'FORTROENDELAKARE'],
    ] as const) {
      expect(await sparaBidrag(door, enRost(u, { yrke }))).toMatchObject({ kod: 'ROST_INTE_DIN' })
    }
    value(await sparaBidrag(sodra, enRost(u)))
    value(await sparaBidrag(nybro, enRost(u, { version: 1, text: 'Jag har ont i ryggen och sover dåligt.' })))
    expect((await omradet(sodra, u)).egnaOrd?.text).toBe('Jag har ont i ryggen och sover dåligt.')
  })

  it('asks for something to be said the first time, and lets a voice be emptied later', async () => {
    const u = await running()
    expect(await sparaBidrag(nybro, enRost(u, { text: '  ' }))).toMatchObject({
      kod: 'ROST_TOM',
      data: { falt: { text: 'ROST_TOM' } },
    })
    value(await sparaBidrag(nybro, enRost(u)))
    value(await sparaBidrag(nybro, enRost(u, { version: 1, text: '' })))
    expect(await omradet(nybro, u)).toMatchObject({ lage: 'TOMT', egnaOrd: null })
    value(await sparaBidrag(nybro, enRost(u, { version: 2, text: 'Nya ord.' })))
    expect((await omradet(nybro, u)).egnaOrd?.text).toBe('Nya ord.')
  })

  it('is refused before the start and after the closing', async () => {
    const fore = antagen(scene)
    const efter = medAllaRoster(kartlaggs(scene)).kartlagd('2026-03-02')
    const pausad = kartlaggs(scene).pausad('2026-03-01', 'SJUKDOM', '2027-01-01')
    await scene.lay(fore, efter, pausad)
    expect(await sparaBidrag(nybro, enRost(fore))).toMatchObject({ kod: 'KARTLAGGNING_EJ_STARTAD' })
    expect(await sparaBidrag(nybro, enRost(efter, { version: 1 }))).toMatchObject({
      kod: 'KARTLAGGNING_STANGD',
    })
    expect(await sparaBidrag(nybro, enRost(pausad))).toMatchObject({ kod: 'UTREDNING_PAUSAD' })
    expect((await sida(nybro, fore)).fas).toBe('KAN_STARTA')
    expect(await sida(nybro, efter)).toMatchObject({ fas: 'STANGD', kanSkriva: false })
  })
})

describe('two people at once', () => {
  it('shows the second what the first saved, and overwrites nothing', async () => {
    const u = await running()
    value(await sparaBidrag(sodra, enRost(u)))
    value(await sparaBidrag(sodra, enRost(u, { version: 1, text: 'Rygg och höft.' })))
    const sen = await sparaBidrag(nybro, enRost(u, { version: 1, text: 'Rygg och axlar.' }))
    expect(sen).toMatchObject({
      ok: false,
      kod: 'KONFLIKT',
      data: { version: 2, deras: { text: 'Rygg och höft.' } },
    })
    const [namn] = await facts<{ namn: string }>('select namn from anvandare where id = $1', [
      scene.id('arbetsterapeut.sodra'),
    ])
    expect(sen).toMatchObject({ data: { vem: namn!.namn, nar: expect.stringMatching(/^\d{4}-.*Z$/) } })
    expect((await omradet(nybro, u)).egnaOrd?.text).toBe('Rygg och höft.')
    value(await sparaBidrag(nybro, enRost(u, { version: 2, text: 'Rygg, höft och axlar.' })))
  })

  it('lets one of two first writers through, and gives the other a conflict', async () => {
    const u = await running()
    const skrivna = await Promise.all(
      [nybro, sodra].map((door, i) => sparaBidrag(door, enRost(u, { text: `Ord nummer ${i}.` }))),
    )
    expect(skrivna.map((r) => (r.ok ? 'OK' : r.kod)).sort()).toEqual(['KONFLIKT', 'OK'])
    const vann = skrivna.findIndex((r) => r.ok)
    expect((await omradet(nybro, u)).egnaOrd?.text).toBe(`Ord nummer ${vann}.`)
    const forlorade = skrivna.find((r) => !r.ok)
    expect(forlorade).toMatchObject({ data: { version: 1, deras: { text: `Ord nummer ${vann}.` } } })
  })

  it('does not disturb two who write in voices of their own', async () => {
    const u = await running()
    const skrivna = await Promise.all([
      sparaBidrag(nybro, enRost(u, { yrke: nybrosYrke, text: 'Kommunens bild.' })),
      sparaBidrag(sodra, enRost(u, { yrke: 'ARBETSTERAPEUT', text: 'Teamets bild.' })),
    ])
    expect(skrivna.map((r) => r.ok)).toEqual([true, true])
    expect((await omradet(nybro, u)).yrken.map((r) => r.text).sort()).toEqual([
      'Kommunens bild.',
      'Teamets bild.',
    ])
  })
})

describe('an area that is not relevant', () => {
  it('stands with its reason, is opened again, and is guarded by its version', async () => {
    const u = await running()
    const mark = { utredningId: u.utredningId, omrade: 'EKONOMI', version: 0, skal: 'Inga skulder.' }
    const tva = await Promise.all([nybro, sodra].map((door) => markeraEjAktuellt(door, mark)))
    expect(tva.map((r) => (r.ok ? 'OK' : r.kod)).sort()).toEqual(['KONFLIKT', 'OK'])
    expect(await omradet(sodra, u, 'EKONOMI')).toMatchObject({
      lage: 'EJ_RELEVANT',
      ejAktuellt: { skal: 'Inga skulder.' },
      markVersion: 1,
    })
    const skriv = enRost(u, { omrade: 'EKONOMI', yrke: 'ARBETSTERAPEUT', text: 'Har visst skulder.' })
    expect(await sparaBidrag(sodra, skriv)).toMatchObject({
      kod: 'OMRADE_EJ_AKTUELLT',
      data: { skal: 'Inga skulder.' },
    })
    expect(await markeraAktuellt(nybro, { ...mark, version: 0 })).toMatchObject({ kod: 'KONFLIKT' })
    value(await markeraAktuellt(nybro, { ...mark, version: 1 }))
    value(await sparaBidrag(sodra, skriv))
    expect(await markeraEjAktuellt(nybro, { ...mark, version: 2 })).toMatchObject({ kod: 'OMRADE_BESKRIVET' })
    expect(await logged(u.utredningId)).toEqual(
      expect.arrayContaining(['KARTLAGGNING_OMRADE_EJ_AKTUELLT', 'KARTLAGGNING_OMRADE_AKTUELLT']),
    )
  })
})

describe('drafts', () => {
  it('are offered to their author in the open area, marked in the list, and gone once saved', async () => {
    const u = await running()
    const utkast = {
      form: 'kartlaggning',
      resurs: `${u.utredningId}:HALSA:DELTAGARE`,
      kommunKod: '0881',
      basVersion: 0,
      nr: 1,
      innehall: { text: 'Halvfärdiga ord' },
    }
    value(await sparaUtkast(nybro, utkast))
    const min = await sida(nybro, u, 'HALSA')
    expect(min.omraden.filter((o) => o.harUtkast).map((o) => o.kod)).toEqual(['HALSA'])
    expect(min.oppet?.roster.map((r) => [r.yrke, r.utkast?.innehall.text ?? null])).toEqual([
      ['DELTAGARE', 'Halvfärdiga ord'],
      [nybrosYrke, null],
    ])
    expect(JSON.stringify(await sida(sodra, u, 'HALSA'))).not.toContain('Halvfärdiga')
    value(await sparaBidrag(nybro, enRost(u)))
    expect((await sida(nybro, u, 'HALSA')).omraden.filter((o) => o.harUtkast)).toEqual([])
  })
})

describe('the wall', () => {
  it('hides the kartläggning from another kommun, another team and whoever has no case work', async () => {
    const u = kartlaggs(scene).bidrag('HALSA', 'DELTAGARE', 'Hemliga ord.')
    await scene.lay(u)
    for (const konto of [
      'projektmedarbetare.hultsfred',
      'arbetsterapeut.norra',
      'projektledare',
      'remittent.nybro',
    ]) {
      const door = await scene.door(konto)
      const read = await kartlaggningSida(door, { deltagareId: u.deltagareId, omrade: 'HALSA' })
      expect(read).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
      expect(JSON.stringify(read)).not.toMatch(/Hemliga|Åsa|Provlund/)
      expect(await sparaBidrag(door, enRost(u))).toMatchObject({ kod: 'HITTADES_INTE' })
      const rows = await asRuntime(door, (tx) =>
        tx.kartlaggningBidrag.findMany({ where: { utredningId: u.utredningId } }),
      )
      expect(rows).toEqual([])
    }
    expect((await sida(nybro, u)).omraden.find((o) => o.kod === 'HALSA')?.egnaOrd?.text).toBe('Hemliga ord.')
    expect(await logged(u.utredningId)).toContain('KARTLAGGNING_LAST')
  })

  it('refuses, in SQL too, to write in another profession’s voice or to move a voice', async () => {
    const u = kartlaggs(scene).bidrag('HALSA', 'ARBETSTERAPEUT', 'Teamets ord.')
    await scene.lay(u)
    const rad = (yrke: string) => ({
      kommunKod: '0881',
      id: randomUUID(),
      utredningId: u.utredningId,
      omrade: 'BOENDE',
      yrke,
      text: 'I någon annans namn.',
    })
    const forsok = (door: Door, yrke: string) =>
      asRuntime(door, (tx) => tx.kartlaggningBidrag.createMany({ data: [rad(yrke)] })).then(
        () => 'OK',
        (error: unknown) => sqlState(error),
      )
    expect(await forsok(nybro, 'ARBETSTERAPEUT')).toBe('42501')
    expect(await forsok(nybro, andraYrket())).toBe('42501')
    expect(await forsok(sodra, nybrosYrke)).toBe('42501')
    expect(await forsok(hultsfred, 'DELTAGARE')).toBe('42501')
    expect(await forsok(nybro, nybrosYrke)).toBe('OK')
    const andrat = await asRuntime(nybro, (tx) =>
      tx.kartlaggningBidrag.updateMany({
        where: { utredningId: u.utredningId, omrade: 'HALSA' },
        data: { text: 'X' },
      }),
    )
    expect(andrat.count).toBe(0)
    const flytt = asRuntime(
      nybro,
      (tx) =>
        tx.$executeRaw`update kartlaggning_bidrag set omrade = 'ARBETE' where utredning_id = ${u.utredningId}::uuid`,
    )
    await expect(flytt).rejects.toSatisfy((error: unknown) => sqlState(error) === '42501')
  })
})
