import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Door } from '@/server/db/tenant-transaction'
import { defaultProgramme } from '@/programme/register'
import { aPerson } from '../samtycke/scen'
import { asRuntime, facts } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

// What the database tells whoever has only the styrgrupp's right and runs SQL of their own: months of invented numbers, each
// laid in as the rows that are counted.

let scene: Scene
let styrgrupp: Door
const arende = new Map<string, { utredningId: string; deltagareId: string }>()
const alla = defaultProgramme.kommuner.map((k) => k.kommunkod)
const i = (team: string): string[] =>
  defaultProgramme.kommuner.filter((k) => k.team === team).map((k) => k.kommunkod)
const norra = i('NORRA')
const mellersta = i('MELLERSTA')
const sodra = i('SODRA')

type Grupper = [kvinnor: number, man: number, saknas?: number]

/** One month in which the first kommuner of the teams have so many persons by kön. */
async function manad(dag: string, tal: Record<string, Grupper>, indikator = 'M1'): Promise<void> {
  for (const [kommun, grupper] of Object.entries(tal)) {
    const a = arende.get(kommun)!
    for (const [n, kon] of (['KVINNA', 'MAN', 'UPPGIFT_SAKNAS'] as const).entries()) {
      await facts(
        `insert into public.malintervall (kommun_kod, id, utredning_id, deltagare_id, program_kod, person, indikator, kon, spar, fran, till)
         select $1, gen_random_uuid(), $2, $3, 'KRAFT', $4 || $5 || n, $6, $5, 'REAKTIV', date_trunc('month', $7::date), $7::date + 1
         from generate_series(1, $8::int) n`,
        [kommun, a.utredningId, a.deltagareId, kommun + dag, kon, indikator, dag, grupper[n] ?? 0],
      )
    }
  }
}

interface Rad {
  typ: string
  kod: string
  indikator: string
  kon: string | null
  antal: number | null
  undantag: string | null
}
interface Fraga {
  bas?: string
  spar?: string | null
  typ?: string | null
  kod?: string | null
}

const fraga = (door: Door, dag: string, f: Fraga = {}): Promise<Rad[]> =>
  asRuntime(
    door,
    (tx) => tx.$queryRaw<Rad[]>`
      select typ, kod, indikator, kon, antal, undantag
      from vagg.mal('KRAFT', ${f.bas ?? 'M1'}, array[${dag}::date], ${f.spar ?? null}, ${f.typ ?? null}, ${f.kod ?? null})`,
  )

/** The scopes that kön is withheld in; what is told there is one row, and the sum of it is right. */
async function dolda(door: Door, dag: string, f?: Fraga): Promise<string[]> {
  const rader = await fraga(door, dag, f)
  const grova = rader.filter((r) => r.undantag !== null)
  const exakt = await fraga(await scene.door('projektledare'), dag, f)
  const somma = (rows: Rad[], r: Rad): number =>
    rows
      .filter((x) => x.typ === r.typ && x.kod === r.kod && x.indikator === r.indikator)
      .reduce((n, x) => n + (x.antal ?? 0), 0)
  for (const r of grova) {
    expect(rader.filter((x) => x.typ === r.typ && x.kod === r.kod && x.kon !== null)).toEqual([])
    expect({ ...r, antal: r.antal ?? 0 }).toMatchObject({ undantag: 'SMA_GRUPPER', antal: somma(exakt, r) })
  }
  for (const r of exakt) expect(somma(rader, r), `${r.typ}:${r.kod} ${r.indikator}`).toBe(somma(exakt, r))
  return grova.map((r) => (r.typ === 'KOMMUN' ? r.kod : `${r.typ}:${r.kod}`)).toSorted()
}
const team = ['TEAM:MELLERSTA', 'TEAM:NORRA', 'TEAM:SODRA']

beforeAll(async () => {
  scene = await aScene()
  styrgrupp = await scene.door('styrgrupp')
  for (const k of defaultProgramme.kommuner) {
    const u = aPerson(scene, k.ascii, 'Prov').identifierad('2026-01-12')
    await scene.lay(u)
    arende.set(k.kommunkod, { utredningId: u.utredningId, deltagareId: u.deltagareId })
  }
})
afterAll(() => scene.close())

describe('kön is told to the styrgrupp', () => {
  it('where every group is none or at least five', async () => {
    await manad('2025-10-31', { [norra[0]!]: [5, 5], [mellersta[0]!]: [5, 0], [sodra[0]!]: [9, 7, 5] })
    expect(await dolda(styrgrupp, '2025-10-31')).toEqual([])
    expect(await fraga(styrgrupp, '2025-10-31')).toContainEqual({
      ...{ typ: 'KOMMUN', kod: sodra[0], indikator: 'M1', kon: 'MAN', antal: 7, undantag: null },
    })
  })

  it('but not in a kommun with a small group, nor in any kommun of its team', async () => {
    const lika: Grupper = [20, 20]
    await manad('2025-11-30', {
      ...{ [norra[0]!]: [4, 10], [norra[1]!]: [16, 10], [mellersta[0]!]: lika, [sodra[0]!]: lika },
    })
    expect(await dolda(styrgrupp, '2025-11-30')).toEqual(norra.toSorted())
  })

  it('nor in any team where one is small, without kön being a group', async () => {
    await manad('2025-12-31', { [norra[0]!]: [20, 20, 2], [mellersta[0]!]: [20, 20, 3] })
    expect(await dolda(styrgrupp, '2025-12-31')).toEqual([...norra, ...mellersta, ...team].toSorted())
  })

  it('nor in any kommun where one single team could be found by subtraction from the programme', async () => {
    await manad('2026-01-31', { [norra[0]!]: [3, 20], [mellersta[0]!]: [20, 20], [sodra[0]!]: [20, 20] })
    expect(await dolda(styrgrupp, '2026-01-31')).toEqual([...alla, ...team].toSorted())
  })

  it('nor in the programme where that has a small group', async () => {
    await manad('2026-02-28', { [norra[0]!]: [30, 33, 2], [mellersta[0]!]: [9, 9], [sodra[0]!]: [9, 9] })
    expect(await dolda(styrgrupp, '2026-02-28')).toEqual([...norra, 'PROGRAM:KRAFT', ...team].toSorted())
  })

  it('but not by another question: one scope alone, a spår, another indicator than the first goal', async () => {
    const dag = '2025-10-31'
    await manad(dag, { [norra[0]!]: [9, 9] }, 'M2')
    expect(await dolda(styrgrupp, dag, { typ: 'KOMMUN', kod: sodra[0] })).toEqual([sodra[0]])
    expect(await dolda(styrgrupp, dag, { spar: 'REAKTIV' })).toHaveLength(15)
    expect(await dolda(styrgrupp, dag, { bas: 'M2' })).toHaveLength(15)
  })

  it('and below the programme nothing but at the end of a month that has passed', async () => {
    const framtida = '2099-12-31'
    for (const dag of ['2025-10-15', framtida]) {
      const under = (await fraga(styrgrupp, dag)).filter((r) => r.typ !== 'PROGRAM')
      expect(under).toHaveLength(14)
      for (const r of under)
        expect(r).toMatchObject({ kon: null, antal: null, undantag: 'ENDAST_MANADSSLUT' })
    }
  })
})

it('whoever is of the styrgrupp and works in a kommun too has that kommun exactly, and the rest as the styrgrupp', async () => {
  await facts(
    `insert into public.medlemskap (id, anvandare_id, program_kod, roll, fran, bekraftad_at)
     values ($1, $2, 'KRAFT', 'STYRGRUPP', '2025-09-01', now())`,
    [randomUUID(), scene.id('projektmedarbetare.nybro')],
  )
  const bada = await scene.door('projektmedarbetare.nybro')
  expect(await dolda(bada, '2026-01-31')).toEqual([...alla.filter((k) => k !== '0881'), ...team].toSorted())
})

describe('how long the steps took', () => {
  const tider = (door: Door, dag: string, typ: string, kod: string): Promise<{ steg: string }[]> =>
    asRuntime(
      door,
      (tx) =>
        tx.$queryRaw`select steg, antal, mediandagar from vagg.stegtider('KRAFT', ${dag}::date, ${typ}, ${kod}) order by 1`,
    )
  const fyra = { steg: 'AKTUALISERING', antal: 4, mediandagar: 2.5 }
  const fem = { steg: 'KARTLAGGNING', antal: 5, mediandagar: 3 }

  it('is told to the styrgrupp as a median, of five or more, and of a team at the end of a month only', async () => {
    const a = arende.get('0881')!
    for (const { steg, antal } of [fyra, fem]) {
      await facts(
        `insert into public.steg_period (kommun_kod, id, utredning_id, steg, fran, till)
         select '0881', gen_random_uuid(), $1, $2, '2026-02-01', '2026-02-01'::date + n from generate_series(1, $3::int) n`,
        [a.utredningId, steg, antal],
      )
    }
    const ledaren = await scene.door('projektledare')
    expect(await tider(ledaren, '2026-03-15', 'TEAM', 'SODRA')).toEqual([fyra, fem])
    expect(await tider(styrgrupp, '2026-03-31', 'TEAM', 'SODRA')).toEqual([fem])
    expect(await tider(styrgrupp, '2026-03-15', 'PROGRAM', 'KRAFT')).toEqual([fem])
    expect(await tider(styrgrupp, '2026-03-15', 'TEAM', 'SODRA')).toEqual([])
  })

  it('and what is counted before anything is withheld is nobody’s to ask for', async () => {
    await expect(
      asRuntime(
        styrgrupp,
        (tx) => tx.$queryRaw`select * from vagg.raknade_mal('KRAFT', 'M1', array['2026-01-31'::date], null)`,
      ),
    ).rejects.toThrow(/permission denied/)
  })
})

it('the list behind a number gives the styrgrupp neither ids nor how many of a small group', async () => {
  const bakom = (door: Door): Promise<unknown[]> =>
    asRuntime(
      door,
      (tx) =>
        tx.$queryRaw`select synliga, dolda from vagg.mal_rader('KRAFT', 'M1', '2026-01-31', 'M1', 'KVINNA', 'TEAM', 'NORRA', null)`,
    )
  expect(await bakom(await scene.door('projektledare'))).toEqual([{ synliga: [], dolda: 3 }])
  expect(await bakom(styrgrupp)).toEqual([{ synliga: [], dolda: null }])
})
