import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MalBakom, malBakom } from '@/modules/mal/queries/mal-bakom'
import { malSida } from '@/modules/mal/queries/mal-sida'
import { malTal } from '@/modules/mal/queries/mal-tal'
import type { Spar } from '@/programme/definition'
import { defaultProgramme } from '@/programme/register'
import type { Door } from '@/server/db/tenant-transaction'
import { value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'
import { hitta, type Levnad, raknaLevnader, slump } from './levnad'

let scene: Scene
const levnader: Levnad[] = []
const dagar = ['2025-10-31', '2026-01-31', '2026-03-15', '2026-06-30', '2026-11-20']
const sparval: (Spar | null)[] = [null, 'REAKTIV', 'FOREBYGGANDE']

beforeAll(async () => {
  scene = await aScene()
  const rnd = slump(Number(process.env.KRAFT_FRO ?? 308))
  const builders = []
  for (let nr = 1; nr <= 150; nr++) {
    const made = hitta(scene, rnd, nr, levnader)
    levnader.push(made.levnad)
    builders.push(made.builder)
  }
  await scene.lay(...builders)
})
afterAll(() => scene.close())

const i = (omfang: { typ: string; namn: string; kod: string | null }): Levnad[] => {
  if (omfang.typ === 'PROGRAM') return levnader
  if (omfang.typ === 'KOMMUN') return levnader.filter((l) => l.kommunKod === omfang.kod)
  const team = defaultProgramme.team.find((t) => t.namn === omfang.namn)?.kod
  return levnader.filter((l) => l.teamKod === team)
}

/** What stands behind a number, with the rows of all its pages. */
async function allaSidor(door: Door, fraga: Record<string, unknown>): Promise<MalBakom> {
  const forsta = value(await malBakom(door, fraga))
  const rader = [...forsta.rader]
  for (let sida = 2; sida <= forsta.antalSidor; sida++)
    rader.push(...value(await malBakom(door, { ...fraga, sida })).rader)
  expect(rader).toHaveLength(forsta.antal)
  return { ...forsta, rader }
}

describe('a number', () => {
  it.each([
    ['projektledare', 15],
    ['projektadministrator', 15],
    ['projektmedarbetare.nybro', 1],
    ['arbetsterapeut.sodra', 6],
  ])('is for %s what the lives themselves say, on any day and by spår', async (konto, antalOmfang) => {
    const door = await scene.door(konto)
    for (const per of dagar) {
      for (const spar of sparval) {
        const { omfang } = value(await malTal(door, { per, spar }))
        expect(omfang).toHaveLength(antalOmfang)
        for (const o of omfang) {
          const utfall = Object.fromEntries(Object.entries(o.indikatorer).map(([kod, m]) => [kod, m.utfall]))
          expect({ per, spar, namn: o.namn, ...utfall }).toEqual({
            per,
            spar,
            namn: o.namn,
            ...raknaLevnader(i(o), per, spar),
          })
        }
      }
    }
  })

  it.each([
    ['projektledare', null],
    ['projektledare', 'TEAM:SODRA'],
    ['arbetsterapeut.sodra', 'KOMMUN:0881'],
  ])('is for %s in scope %s the same over time as when its day is asked for', async (konto, omfang) => {
    const door = await scene.door(konto)
    const sida = value(await malSida(door, { per: '2026-06-30', omfang }))
    expect(sida.utveckling).toHaveLength(10)
    for (const { datum, utfall, kvinnor, man } of sida.utveckling) {
      const o = value(await malTal(door, { per: datum })).omfang.find((x) => x.namn === sida.valt.namn)
      const da = Object.fromEntries(Object.entries(o?.indikatorer ?? {}).map(([kod, m]) => [kod, m.utfall]))
      expect({ datum, ...utfall, M1_KVINNOR: kvinnor, M1_MAN: man }).toEqual({ datum, ...da })
    }
  })

  it.each([
    'projektledare',
    'styrgrupp',
    'projektmedarbetare.nybro',
    'projektmedarbetare.torsas',
    'arbetsterapeut.sodra',
    'arbetsterapeut.norra',
  ])('is for %s the rows shown and those not shown, and shows only persons one may see', async (konto) => {
    const door = await scene.door(konto)
    const per = '2026-06-30'
    const { omfang } = value(await malTal(door, { per }))
    for (const o of omfang) {
      const kod =
        o.kod ??
        (o.typ === 'TEAM' ? defaultProgramme.team.find((t) => t.namn === o.namn)?.kod : defaultProgramme.kod)
      for (const [indikator, matt] of Object.entries(o.indikatorer)) {
        const bakom = await allaSidor(door, { per, indikator, typ: o.typ, kod })
        expect(bakom.matt).toEqual(matt)
        if (matt.utfall === null) expect(bakom.dolda).toBeNull()
        else expect(bakom.rader.length + (bakom.dolda ?? 0)).toBe(matt.utfall)
        expect(new Set(bakom.rader.map((r) => r.utredningId)).size).toBe(bakom.rader.length)
        for (const rad of bakom.rader) {
          const l = levnader.find((x) => x.utredningId === rad.utredningId)
          expect(l && i(o).includes(l)).toBe(true)
          if (konto.startsWith('projektmedarbetare')) expect(rad.kommunKod).toBe(o.kod)
        }
        if (konto === 'projektledare' || konto === 'styrgrupp') expect(bakom.rader).toEqual([])
      }
    }
  })

  it('is told a page at a time where many stand behind it, in the order of names, and the last where one asks beyond it', async () => {
    const door = await scene.door('arbetsterapeut.sodra')
    const fraga = { per: '2026-11-20', indikator: 'M1', typ: 'TEAM', kod: 'SODRA' }
    const { rader, antal, antalSidor, dolda } = await allaSidor(door, fraga)
    expect(antalSidor).toBe(Math.ceil(antal / 30))
    expect(antalSidor).toBeGreaterThan(1)
    const efternamn = rader.filter((r) => !r.skyddad).map((r) => r.namn?.split(' ').at(-1) ?? '')
    expect(efternamn).toEqual([...efternamn].sort(new Intl.Collator('sv').compare))
    const bortom = value(await malBakom(door, { ...fraga, sida: 99 }))
    expect([bortom.sida, bortom.antal, bortom.dolda]).toEqual([antalSidor, antal, dolda])
    expect(bortom.rader).toEqual(rader.slice((antalSidor - 1) * 30))
  })

  it('is shown for the last day that could be, where the day asked for does not exist or has not been', async () => {
    const door = await scene.door('projektledare')
    for (const [per, kod] of [
      ['24/12', 'DATUM_OGILTIGT'],
      ['2190-12-24', 'DATUM_I_FRAMTIDEN'],
    ] as const) {
      const sida = value(await malSida(door, { per, visad: '2026-06-30' }))
      expect([sida.per, sida.perFel]).toEqual(['2026-06-30', { skrivet: per, kod }])
      const bakom = value(await malBakom(door, { per, indikator: 'M1', typ: 'PROGRAM', kod: 'KRAFT' }))
      expect([bakom.per, bakom.perFel]).toEqual([bakom.idag, { skrivet: per, kod }])
      expect(await malTal(door, { per })).toMatchObject({ ok: false })
    }
  })

  it('is shown whatever else stands in the address', async () => {
    const door = await scene.door('projektledare')
    const skrap = { per: ['2026-06-30', 'x'], visad: 'x', spar: 'BADA', omfang: 'LÄN:08', typ: '', kod: 'x' }
    const hela = value(await malSida(door))
    expect(value(await malSida(door, skrap)).valt).toEqual(hela.valt)
    expect(value(await malBakom(door, { ...skrap, indikator: 'M1' })).matt).toEqual(hela.valt.indikatorer.M1)
    expect(value(await malSida(door, { per: '' })).per).toBe(hela.idag)
  })

  it('is given to nobody whose work it is not', async () => {
    for (const konto of ['remittent.nybro', 'lakare', 'loggranskare.nybro', 'systemadministrator']) {
      expect(await malTal(await scene.door(konto), {}), konto).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
    }
    expect(await malTal({ session: null }, {})).toMatchObject({ ok: false, kod: 'LOGGA_IN' })
    expect(await malTal(await scene.door('projektledare'), { per: '2030-01-01' })).toMatchObject({
      ok: false,
      kod: 'DATUM_I_FRAMTIDEN',
      data: { senast: value(await malSida(await scene.door('projektledare'))).idag },
    })
  })
})

describe('small groups, for styrgrupp', () => {
  it('are withheld together with their siblings, and no other number changes', async () => {
    const per = '2026-06-30'
    const exakt = value(await malTal(await scene.door('projektledare'), { per }))
    const grov = value(await malTal(await scene.door('styrgrupp'), { per }))
    let dolda = 0
    for (const [n, o] of grov.omfang.entries()) {
      const sant = exakt.omfang[n]
      for (const kod of ['M1', 'M2', 'M3A', 'M3B'])
        expect(o.indikatorer[kod]?.utfall).toBe(sant?.indikatorer[kod]?.utfall)
      const visas = o.indikatorer.M1_KVINNOR?.utfall !== null
      expect(o.indikatorer.M1_MAN?.utfall !== null).toBe(visas)
      if (!visas) dolda += 1
      const kvinnor = sant?.indikatorer.M1_KVINNOR?.utfall ?? 0
      const man = sant?.indikatorer.M1_MAN?.utfall ?? 0
      const saknas = (sant?.indikatorer.M1?.utfall ?? 0) - kvinnor - man
      const harLiten = [kvinnor, man, saknas].some((x) => x >= 1 && x <= 4)
      if (harLiten)
        expect({ namn: o.namn, undantag: o.indikatorer.M1_KVINNOR?.undantag }).toEqual({
          namn: o.namn,
          undantag: 'SMA_GRUPPER',
        })
    }
    expect(dolda).toBeGreaterThan(0)
  })

  it('are not found by asking for another day, or by spår', async () => {
    const door = await scene.door('styrgrupp')
    const mitt = value(await malTal(door, { per: '2026-06-15' }))
    for (const o of mitt.omfang.filter((x) => x.typ !== 'PROGRAM')) {
      for (const m of Object.values(o.indikatorer))
        expect(m).toMatchObject({ utfall: null, undantag: 'ENDAST_MANADSSLUT' })
    }
    const avSpar = value(await malTal(door, { per: '2026-06-30', spar: 'REAKTIV' }))
    for (const o of avSpar.omfang)
      expect(o.indikatorer.M1_KVINNOR).toMatchObject({ utfall: null, undantag: 'SMA_GRUPPER' })
  })
})
