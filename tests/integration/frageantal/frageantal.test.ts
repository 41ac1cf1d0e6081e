import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Tx, tenantTransaction } from '@/server/db/tenant-transaction'
import { allaDorrar, type Dorr } from '../dorrar/alla-dorrar'
import { aScene, type Scene } from '../setup/scene'
import { type Sats, satserUnder } from './satser'
import { ovriga, sidor } from './sidor'
import { smalnarInte } from './smalnar'
import { analysera, demovarlden, type Ting, vaxa } from './varlden'

/** What each page reads: the queries that it hands to readPage, by their names in the code. */
function lasningar(): Map<string, string[]> {
  const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => /^\((inloggad|mote)\)\/(.+\/)?page\.tsx$/.test(f))
  return new Map(
    files.map((f) => {
      const sida = `/${f.replace(/^\([a-z]+\)\//, '').replace(/\/?page\.tsx$/, '')}`
      const text = readFileSync(`src/app/${f}`, 'utf8')
      return [sida, [...text.matchAll(/readPage(?:<\w+>)?\(\s*(\w+)/g)].map((m) => m[1] ?? '')]
    }),
  )
}

let scene: Scene
let ting: Ting
let dorrar: Dorr[]
const matt: { vad: string; hogst: number; fa: number; manga: number }[] = []
const nekade: string[] = []
const alla: { vad: string; sats: Sats }[] = []

/** Opens every reading in the table once; gives the statements of each. */
async function varv(): Promise<Map<string, number>> {
  const per = new Map<string, number>()
  const sidors = lasningar()
  const rader = [
    ...sidor.map((s) => ({ ...s, vad: `${s.sida} (${s.konto})`, lasningar: sidors.get(s.sida) ?? [] })),
    ...ovriga.map((o) => ({ ...o, vad: `${o.las} (${o.konto})`, lasningar: [o.las] })),
  ]
  for (const rad of rader) {
    const door = await scene.door(rad.konto)
    const { satser } = await satserUnder(async () => {
      for (const namn of rad.lasningar) {
        const dorr = dorrar.find((d) => d.namn === namn || d.export === namn)
        if (!dorr) throw new Error(`${rad.vad}: ingen läsning heter ${namn}`)
        const svar = await dorr.oppna(door, rad.fraga?.(ting) ?? {})
        if (!svar.ok) nekade.push(`${rad.vad}: ${svar.kod}`)
      }
    })
    per.set(rad.vad, satser.length)
    alla.push(...satser.map((sats) => ({ vad: rad.vad, sats })))
  }
  return per
}

beforeAll(async () => {
  scene = await aScene()
  dorrar = (await allaDorrar()).filter((d) => d.slag === 'query')
  ting = await demovarlden(scene)
  await analysera()
  const fa = await varv()
  await vaxa(scene, ting)
  await analysera()
  const manga = await varv()
  for (const { vad, hogst } of [
    ...sidor.map((s) => ({ vad: `${s.sida} (${s.konto})`, hogst: s.hogst })),
    ...ovriga.map((o) => ({ vad: `${o.las} (${o.konto})`, hogst: o.hogst })),
  ]) {
    matt.push({ vad, hogst, fa: fa.get(vad) ?? 0, manga: manga.get(vad) ?? 0 })
  }
}, 300_000)
afterAll(() => scene.close())

describe('the query budget', () => {
  it('has a row for every page, and for every reading that is no page’s', () => {
    const avSidor = lasningar()
    expect([...new Set(sidor.map((s) => s.sida))].sort()).toEqual([...avSidor.keys()].sort())
    expect([...avSidor].filter(([, l]) => l.length === 0)).toEqual([])
    const lasta = new Set([...[...avSidor.values()].flat(), ...ovriga.map((o) => o.las)])
    expect(dorrar.filter((d) => !lasta.has(d.namn) && !lasta.has(d.export)).map((d) => d.namn)).toEqual([])
  })

  it('opens every one of them', () => {
    expect(nekade).toEqual([])
  })

  it('is the same with few rows and with many', () => {
    expect(matt.filter((m) => m.fa !== m.manga)).toEqual([])
    expect(matt.filter((m) => m.fa < 1)).toEqual([])
  })

  it('is kept by every page', () => {
    expect(matt.filter((m) => m.manga > m.hogst)).toEqual([])
  })

  it('is planned once for each statement, whoever asks and for what', async () => {
    const planer = (tx: Tx): Promise<{ sats: string; egna: number; gemensamma: number }[]> =>
      tx.$queryRaw`select statement as sats, custom_plans::int as egna, generic_plans::int as gemensamma
        from pg_prepared_statements where statement not like '%vagg.borja%'`
    const satser = await tenantTransaction(await scene.door(sidor[0]!.konto), planer)
    expect(satser.reduce((n, s) => n + s.gemensamma, 0)).toBeGreaterThan(300)
    expect(satser.filter((s) => s.egna > 0)).toEqual([])
  })

  it('never reads a table about persons without narrowing to a kommun, a team or an id', () => {
    expect(alla.length).toBeGreaterThan(300)
    const breda = alla.flatMap(({ vad, sats }) =>
      smalnarInte(sats.text).map(
        (tabell) => `${vad}: ${tabell} i ${sats.text.replace(/^.*?(?= from )/is, '').slice(0, 400)}`,
      ),
    )
    expect(breda).toEqual([])
  })
})
