import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { addDays, monthEnd } from '@/domain/datum'
import { groupBy } from '@/domain/group-by'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import { aScene, malsummorFel, type Scene } from '../setup/scene'

let scene: Scene
let vagg: pg.Client
/** Utredningar of Nybro and Torsås, by kommun: what the rows of the goals hang on. */
let utredningar: { id: string; kommunKod: string; deltagareId: string }[]

beforeAll(async () => {
  scene = await aScene()
  vagg = await somVagg()
  const byggda = ['nybro', 'nybro', 'nybro', 'torsas', 'torsas'].map((kommun, nr) =>
    anUtredning(scene.sammanhang(kommun), {
      fornamn: 'Prov',
      efternamn: `Summa${nr}`,
      nummer: testNummer('1979-06-06', nr),
      fodelsedatum: '1979-06-06',
      kon: 'MAN',
    }).identifierad('2025-10-01'),
  )
  await scene.lay(...byggda)
  utredningar = byggda.map((u) => ({
    id: u.utredningId,
    kommunKod: u.kommunKod,
    deltagareId: u.deltagareId,
  }))
})
afterAll(async () => {
  await vagg.end()
  await scene.close()
})

async function somVagg(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL_AGARE })
  await client.connect()
  await client.query('set role kraft_vagg')
  return client
}

const asWall = (sql: string, p: unknown[] = []) => vagg.query(sql, p)
const NY_RAD = `insert into public.malintervall (kommun_kod, id, utredning_id, deltagare_id, program_kod, person, indikator, kon, spar, fran, till)
  values ($1, gen_random_uuid(), $2, $3, 'KRAFT', $4, $5, $6, $9, $7, $8)`
const NY_PERIOD = `insert into public.steg_period (kommun_kod, id, utredning_id, steg, fran, till, okant_slut)
  values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)`

const enDag = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2025-10-01', n))
const enPerson = fc.constantFrom('p1', 'p2', 'p3')
const nagon = fc.nat({ max: 4 })
const steget = fc.constantFrom('AKTUALISERING', 'KARTLAGGNING')

const enAndring = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      gor: fc.constant('rad' as const),
      vem: nagon,
      person: enPerson,
      indikator: fc.constantFrom('M1', 'M1', 'M1_ANTAGNA', 'M2'),
      kon: fc.constantFrom('KVINNA', 'MAN'),
      spar: fc.constantFrom('REAKTIV', 'FOREBYGGANDE'),
      fran: enDag,
      dagar: fc.option(fc.integer({ min: 1, max: 200 })),
    }),
  },
  fc.record({ gor: fc.constant('bort' as const), vem: nagon }),
  fc.record({ gor: fc.constant('byt person' as const), vem: nagon, person: enPerson }),
  fc.record({
    gor: fc.constant('period' as const),
    vem: nagon,
    steg: steget,
    fran: enDag,
    dagar: fc.option(fc.integer({ min: 0, max: 90 })),
    okant: fc.boolean(),
  }),
  fc.record({ gor: fc.constant('avsluta period' as const), vem: nagon, till: enDag }),
  fc.record({ gor: fc.constant('ta bort perioder' as const), vem: nagon }),
  fc.record({ gor: fc.constant('felregistrera' as const), vem: nagon, fel: fc.boolean() }),
  fc.record({
    gor: fc.constant('byt team' as const),
    team: fc.constantFrom('SODRA', 'MELLERSTA', null),
    fran: enDag,
  }),
)
type Andring = typeof enAndring extends fc.Arbitrary<infer A> ? A : never

const avsluta = (orsak: string | null, id: string) =>
  asWall(
    `update public.utredning set avslutsorsak = $1, avslutad = case when $1::text is not null then date '2026-11-01' end,
       status = case when $1::text is null then 'PAGAENDE' else 'AVSLUTAD' end where id = $2`,
    [orsak, id],
  )

/** Torsås leaves its team on a day, for another or for none; and is back in it from the first day where none is named. */
async function bytTeam(team: string | null, fran: string): Promise<void> {
  await asWall(
    `delete from public.team_kommun where kommun_kod = '0834' and fran > (select min(fran) from public.team_kommun)`,
  )
  await asWall(`update public.team_kommun set till = $1 where kommun_kod = '0834'`, [
    team === 'SODRA' ? null : addDays(fran, -1),
  ])
  if (team === 'MELLERSTA')
    await asWall(
      `insert into public.team_kommun (program_kod, kommun_kod, team_kod, fran) values ('KRAFT', '0834', $1, $2)`,
      [team, fran],
    )
}

async function gor(a: Andring): Promise<unknown> {
  if (a.gor === 'byt team') return bytTeam(a.team, a.fran)
  const u = utredningar[a.vem]!
  if (a.gor === 'rad') {
    const till = a.dagar && addDays(a.fran, a.dagar)
    return asWall(NY_RAD, [
      u.kommunKod,
      u.id,
      u.deltagareId,
      a.person,
      a.indikator,
      a.kon,
      a.fran,
      till,
      a.spar,
    ])
  }
  if (a.gor === 'period') {
    const till = a.dagar === null ? null : addDays(a.fran, a.dagar)
    return asWall(NY_PERIOD, [u.kommunKod, u.id, a.steg, a.fran, till, a.okant && till !== null])
  }
  if (a.gor === 'bort') return asWall('delete from public.malintervall where utredning_id = $1', [u.id])
  if (a.gor === 'byt person')
    return asWall(`update public.malintervall set person = $2, kon = 'MAN' where utredning_id = $1`, [
      u.id,
      a.person,
    ])
  if (a.gor === 'avsluta period')
    return asWall(
      'update public.steg_period set till = $2 where utredning_id = $1 and till is null and fran <= $2',
      [u.id, a.till],
    )
  if (a.gor === 'ta bort perioder')
    return asWall('delete from public.steg_period where utredning_id = $1', [u.id])
  return avsluta(a.fel ? 'FELREGISTRERAD' : null, u.id)
}

interface Rad {
  kommunKod: string
  utredningId: string
  person: string
  indikator: string
  kon: string
  spar: string
  fran: string
  till: string | null
}
interface Tal {
  per: string
  typ: string
  kod: string
  indikator: string
  kon: string | null
  antal: number
}

const somNyckel = (t: Tal): string => [t.per, t.typ, t.kod, t.indikator, t.kon].join(' ')

/** Who counts on a day in some kommuner, person by person, as docs/beslut/2026-11-23-sa-raknas-malen.md tells it. */
function raknat(alla: Rad[], kommuner: string[], per: string, spar: string | null): Map<string, number> {
  const tal = new Map<string, number>()
  const rakna = (nyckel: string): unknown => tal.set(nyckel, (tal.get(nyckel) ?? 0) + 1)
  const galler = alla.filter(
    (r) =>
      kommuner.includes(r.kommunKod) &&
      r.fran <= per &&
      (r.till === null || r.till > per) &&
      (!spar || r.spar === spar),
  )
  for (const [person, egna] of groupBy(galler, (r) => r.person)) {
    const ensam = new Set(alla.filter((r) => r.person === person).map((r) => r.utredningId)).size === 1
    if (ensam) {
      for (const r of egna) rakna(`${r.indikator} ${r.indikator === 'M1' ? r.kon : ''}`)
      continue
    }
    const [senast] = egna
      .filter((r) => r.indikator === 'M1')
      .sort((a, b) => b.fran.localeCompare(a.fran) || b.utredningId.localeCompare(a.utredningId))
    if (senast) rakna(`M1 ${senast.kon}`)
    for (const r of egna)
      if (r.indikator.startsWith('M1_') && r.utredningId === senast?.utredningId) rakna(`${r.indikator} `)
    for (const indikator of new Set(egna.map((r) => r.indikator)))
      if (!indikator.startsWith('M1')) rakna(`${indikator} `)
  }
  return tal
}

/** Each scope on a day, with its kommuner. */
async function omfangen(per: string): Promise<{ typ: string; kod: string; kommuner: string[] }[]> {
  const { rows } = await asWall(
    `select o.typ, o.kod, array_agg(distinct tk.kommun_kod) as kommuner from public.team_kommun tk
     cross join lateral (values ('PROGRAM', 'KRAFT'), ('TEAM', tk.team_kod), ('KOMMUN', tk.kommun_kod)) o(typ, kod)
     where tk.fran <= $1 and (tk.till is null or tk.till >= $1) group by 1, 2`,
    [per],
  )
  return rows as { typ: string; kod: string; kommuner: string[] }[]
}

async function ratta(dagar: string[], spar: string | null): Promise<string[]> {
  const { rows } = await asWall(
    `select kommun_kod as "kommunKod", utredning_id as "utredningId", person, indikator, kon, spar, fran::text, till::text from public.malintervall`,
  )
  const svar: string[] = []
  for (const per of dagar) {
    for (const { typ, kod, kommuner } of await omfangen(per)) {
      for (const [nyckel, antal] of raknat(rows as Rad[], kommuner, per, spar)) {
        const [indikator, kon] = nyckel.split(' ')
        svar.push(
          `${somNyckel({ per, typ, kod, indikator: indikator ?? '', kon: kon || null, antal })}: ${antal}`,
        )
      }
    }
  }
  return svar.sort()
}

async function lasta(dagar: string[], spar: string | null): Promise<string[]> {
  const { rows } = await tenantTransaction(await scene.door('projektledare'), async (tx) => ({
    rows: await tx.$queryRaw<Tal[]>`
      select per::text, typ, kod, indikator, kon, antal from vagg.mal('KRAFT', 'M1', ${dagar}::date[], ${spar})`,
  }))
  return rows.map((t) => `${somNyckel(t)}: ${t.antal}`).sort()
}

const m1 = async (): Promise<Record<string, number>> => {
  const { rows } = await tenantTransaction(await scene.door('projektledare'), async (tx) => ({
    rows: await tx.$queryRaw<Tal[]>`
      select typ, kod, sum(antal)::int as antal from vagg.mal('KRAFT', 'M1', array['2026-11-01'::date], null)
      where indikator = 'M1' and (typ <> 'TEAM' or kod = 'SODRA') and (typ <> 'KOMMUN' or kod in ('0881', '0834')) group by 1, 2`,
  }))
  return Object.fromEntries(rows.map((t) => [`${t.typ} ${t.kod}`, t.antal]))
}
const antal = (tal: Record<string, number>, omfang: string): number => tal[omfang] ?? 0

describe('the sums that the goals are read from', () => {
  it('are those of the rows, and give the numbers that counting person by person gives, whatever is written, changed and taken away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(enAndring, { minLength: 8, maxLength: 25 }),
        fc.array(enDag, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(null, 'REAKTIV'),
        async (andringar, nagra, spar) => {
          for (const andring of andringar) await gor(andring)
          expect(await malsummorFel()).toEqual([])
          const dagar = [...new Set([...nagra, ...nagra.map(monthEnd)])].sort()
          expect(await lasta(dagar, spar)).toEqual(await ratta(dagar, spar))
        },
      ),
      { numRuns: 20, seed: 20261127, endOnFailure: true },
    )
    await bytTeam('SODRA', '2026-01-01')
  })

  it('are of days: nobody ceases to be counted before the first', async () => {
    const [u] = utredningar
    const rad = (till: string) =>
      asWall(NY_RAD, [u!.kommunKod, u!.id, u!.deltagareId, 'p9', 'M1', 'MAN', '2026-02-10', till, 'REAKTIV'])
    await asWall('begin')
    await rad('2026-02-10')
    await expect(rad('2026-02-09')).rejects.toThrow(/malintervall_dagar/)
    await asWall('rollback')
  })

  it('are right when two kommuner count the same person for the first time at once', async () => {
    const vem = randomUUID()
    const fore = await m1()
    const skriv = async (client: pg.Client, nr: number) => {
      const u = utredningar[nr]!
      await client.query('begin')
      await client.query(NY_RAD, [
        u.kommunKod,
        u.id,
        u.deltagareId,
        vem,
        'M1',
        'MAN',
        '2026-01-10',
        null,
        'REAKTIV',
      ])
    }
    const [a, b] = [await somVagg(), await somVagg()]
    await skriv(a, 0)
    const andra = skriv(b, 3).then(() => b.query('commit'))
    await a.query('commit')
    await andra
    await Promise.all([a.end(), b.end()])
    const efter = await m1()
    expect(efter).toEqual({
      'PROGRAM KRAFT': antal(fore, 'PROGRAM KRAFT') + 1,
      'TEAM SODRA': antal(fore, 'TEAM SODRA') + 1,
      'KOMMUN 0881': antal(fore, 'KOMMUN 0881') + 1,
      'KOMMUN 0834': antal(fore, 'KOMMUN 0834') + 1,
    })
    expect(await malsummorFel()).toEqual([])
  })
})

describe('somebody who writes for long, as an import does', () => {
  it('holds up nobody else who changes the same sums', async () => {
    const fore = await m1()
    const [a, b] = [await somVagg(), await somVagg()]
    const u = utredningar[0]!
    const skriv = (client: pg.Client) =>
      client.query(NY_RAD, [
        u.kommunKod,
        u.id,
        u.deltagareId,
        randomUUID(),
        'M1',
        'MAN',
        '2026-01-10',
        null,
        'REAKTIV',
      ])
    await skriv(vagg)
    await a.query('begin')
    await skriv(a)
    await b.query(`set lock_timeout = '5s'`)
    await skriv(b)
    await a.query('commit')
    await Promise.all([a.end(), b.end()])
    expect(antal(await m1(), 'KOMMUN 0881')).toBe(antal(fore, 'KOMMUN 0881') + 3)
    expect(await malsummorFel()).toEqual([])
  })
})

describe('how long a step takes', () => {
  it('is the median of the periods that ended in the month of the day and the eleven before, in each scope', async () => {
    await asWall('delete from public.steg_period')
    for (const u of utredningar) await avsluta(null, u.id)
    const slump = fc.sample(
      fc.record({
        vem: nagon,
        steg: steget,
        fran: enDag,
        dagar: fc.integer({ min: 0, max: 90 }),
        okant: fc.boolean(),
      }),
      { numRuns: 120, seed: 7 },
    )
    for (const p of slump) {
      const u = utredningar[p.vem]!
      await asWall(NY_PERIOD, [u.kommunKod, u.id, p.steg, p.fran, addDays(p.fran, p.dagar), p.okant])
    }
    const alla = slump
      .filter((p) => !p.okant)
      .map((p) => ({ ...p, till: addDays(p.fran, p.dagar), kommun: utredningar[p.vem]!.kommunKod }))
    const door = await scene.door('projektledare')
    const omfang = { PROGRAM: ['KRAFT', null], KOMMUN: ['0834', '0834'] } as const
    for (const per of ['2026-03-31', '2026-05-10', '2026-10-31', '2026-11-05']) {
      // The last day of the same month a year ago.
      const sedan = monthEnd(`${String(Number(per.slice(0, 4)) - 1)}${per.slice(4, 7)}-01`)
      for (const [typ, [kod, kommun]] of Object.entries(omfang)) {
        const inom = alla.filter((p) => p.till > sedan && p.till <= per && (!kommun || p.kommun === kommun))
        const vantat = ['AKTUALISERING', 'KARTLAGGNING'].flatMap((steg) => {
          const dagar = inom
            .filter((p) => p.steg === steg)
            .map((p) => p.dagar)
            .sort((x, y) => x - y)
          const [lag, hog] = [dagar[Math.floor((dagar.length - 1) / 2)], dagar[Math.floor(dagar.length / 2)]]
          return dagar.length === 0
            ? []
            : [{ steg, antal: dagar.length, mediandagar: ((lag ?? 0) + (hog ?? 0)) / 2 }]
        })
        const fick = await tenantTransaction(
          door,
          (tx) =>
            tx.$queryRaw`select * from vagg.stegtider('KRAFT', ${per}::date, ${typ}, ${kod}) order by steg`,
        )
        expect({ per, typ, fick }).toEqual({ per, typ, fick: vantat })
      }
    }
  })
})
