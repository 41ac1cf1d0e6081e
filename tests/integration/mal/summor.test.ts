import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { addDays, monthEnd } from '@/domain/datum'
import { withOwner } from '@/server/db/owner'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import { aScene, malsummorFel, type Scene } from '../setup/scene'

let scene: Scene
/** Utredningar of Nybro and Torsås, by kommun: what the rows of the goals hang on. */
let utredningar: { id: string; kommunKod: string; deltagareId: string }[]

beforeAll(async () => {
  scene = await aScene()
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
afterAll(() => scene.close())

const asWall = (sql: string, p: unknown[] = []) => withOwner((client) => client.query(sql, p))
const NY_RAD = `insert into public.malintervall (kommun_kod, id, utredning_id, deltagare_id, program_kod, person, indikator, kon, spar, fran, till)
  values ($1, gen_random_uuid(), $2, $3, 'KRAFT', $4, $5, $6, 'REAKTIV', $7, $8)`
const NY_PERIOD = `insert into public.steg_period (kommun_kod, id, utredning_id, steg, fran, till, okant_slut)
  values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)`

const enDag = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2025-10-01', n))
const enPerson = fc.constantFrom('p1', 'p2', 'p3')
const nagon = fc.nat({ max: 4 })
const steget = fc.constantFrom('AKTUALISERING', 'KARTLAGGNING')

const enAndring = fc.oneof(
  fc.record({
    gor: fc.constant('rad' as const),
    vem: nagon,
    person: enPerson,
    indikator: fc.constantFrom('M1', 'M1_ANTAGNA', 'M2', 'STEG_KARTLAGGNING'),
    kon: fc.constantFrom('KVINNA', 'MAN'),
    fran: enDag,
    dagar: fc.option(fc.integer({ min: 1, max: 200 })),
  }),
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
)
type Andring = typeof enAndring extends fc.Arbitrary<infer A> ? A : never

const avsluta = (orsak: string | null, id: string) =>
  asWall(
    `update public.utredning set avslutsorsak = $1, avslutad = case when $1::text is not null then date '2026-11-01' end,
       status = case when $1::text is null then 'PAGAENDE' else 'AVSLUTAD' end where id = $2`,
    [orsak, id],
  )

async function gor(a: Andring): Promise<unknown> {
  const u = utredningar[a.vem]!
  if (a.gor === 'rad') {
    const till = a.dagar && addDays(a.fran, a.dagar)
    return asWall(NY_RAD, [u.kommunKod, u.id, u.deltagareId, a.person, a.indikator, a.kon, a.fran, till])
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

describe('the sums that the goals are read from', () => {
  it('are those of the rows, whatever is written, changed and taken away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(enAndring, { minLength: 4, maxLength: 25 }), async (andringar) => {
        for (const andring of andringar) await gor(andring)
        expect(await malsummorFel()).toEqual([])
      }),
      { numRuns: 25, seed: 20261127 },
    )
  })

  it('are right when two kommuner count the same person for the first time at once', async () => {
    const vem = randomUUID()
    const skriv = async (client: pg.Client, nr: number) => {
      const u = utredningar[nr]!
      await client.query('begin')
      await client.query('set local role kraft_vagg')
      await client.query(NY_RAD, [u.kommunKod, u.id, u.deltagareId, vem, 'M1', 'MAN', '2026-01-10', null])
    }
    const [a, b] = await Promise.all(
      [0, 3].map(async () => {
        const client = new pg.Client({ connectionString: process.env.DATABASE_URL_AGARE })
        await client.connect()
        return client
      }),
    )
    await skriv(a!, 0)
    const andra = skriv(b!, 3).then(() => b!.query('commit'))
    await a!.query('commit')
    await andra
    await Promise.all([a!.end(), b!.end()])
    const { rows } = await asWall('select utredningar from public.malperson where person = $1', [vem])
    expect(rows).toEqual([{ utredningar: 2 }])
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
