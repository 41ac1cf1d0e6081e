import 'server-only'
import { randomUUID } from 'node:crypto'
import { fodelsedatumUr } from '@/modules/deltagare/public'
import { huvudStore } from '@/modules/utredning/public'
import type { Datum } from '@/programme/definition'
import { type LayIn, layIn } from '@/server/db/lay-in'
import type { Tx } from '@/server/db/tenant-transaction'
import { VersionConflict } from '@/server/result'
import type { Importrad } from './domain/importrad'
import type { Lagrat } from './domain/planera-rad'
import type { ImportScope } from './policy'

/** A list that was handed in. */
export interface Importfil {
  id: string
  filnamn: string
  innehall: Uint8Array
  /** ISO instant. */
  inlamnad: string
}

/** What is stored about somebody in the list, with what the store needs beyond the rules. */
export interface LagradImport {
  lagrat: Lagrat
  deltagareId: string | null
  utredningId: string | null
  version: number | null
  skydd: string
}

/** An imported case as it is with the facts of a later row. */
export interface Kompletterad {
  id: string
  version: number
  aterkallat: Datum | null
  [kolumn: string]: unknown
}

type LagradRad = { nummer: string } & (
  | { dold: true }
  | {
      dold: false
      deltagareId: string
      skydd: string
      utredning: { id: string; avslutad: Datum | null; version: number; andrad: boolean } | null
      rader: { utredningId: string; falt: Importrad }[]
    }
)

const DOLD: LagradImport = {
  lagrat: 'DOLD',
  deltagareId: null,
  utredningId: null,
  version: null,
  skydd: 'INGA',
}

/** Who a row is about. */
type Vem = Pick<Importrad, 'personnummer' | 'fornamn' | 'efternamn'>

/** Who a row is about, as the register knows people. */
const somSokt = ({ personnummer, fornamn, efternamn }: Vem) => ({
  nummer: personnummer,
  fornamn,
  efternamn,
  fodd: fodelsedatumUr(personnummer),
})

export const importStore = {
  /** Keeps a list for its author in place of any before it; gives its id. */
  async lamnaIn(
    tx: Tx,
    kommunKod: string,
    anvandareId: string,
    fil: { filnamn: string; innehall: Uint8Array },
  ): Promise<string> {
    const id = randomUUID()
    await tx.$executeRaw`select vagg.rensa_importfiler()`
    await tx.importFil.deleteMany({ where: { anvandareId } })
    const innehall = new Uint8Array(fil.innehall)
    await tx.importFil.createMany({ data: [{ id, kommunKod, anvandareId, filnamn: fil.filnamn, innehall }] })
    return id
  },

  /** The list with this id, if it is the actor's own and its hours have not passed; else null. */
  async fil(tx: Tx, id: string): Promise<Importfil | null> {
    const row = await tx.importFil.findUnique({ where: { id } })
    return row && { ...row, inlamnad: row.inlamnadAt.toISOString() }
  },

  /** Whether the actor has a list with this id. */
  async harFil(tx: Tx, id: string): Promise<boolean> {
    return (await tx.importFil.count({ where: { id } })) > 0
  },

  /** Forgets a list. */
  async glom(tx: Tx, id: string): Promise<void> {
    await tx.importFil.deleteMany({ where: { id } })
  },

  /** Waits for its turn: one who registers or imports at a time in a kommun, until commit. */
  async lock(tx: Tx, kommunKod: string): Promise<void> {
    await tx.$executeRaw`select vagg.las_registret(${kommunKod})`
  },

  /** What is stored about everyone in the list, by number; who is nowhere is not in it. */
  async lagrat(tx: Tx, scope: ImportScope, rader: readonly Vem[]): Promise<Map<string, LagradImport>> {
    const personer = JSON.stringify(rader.map(somSokt))
    const [row] = await tx.$queryRaw<{ svar: LagradRad[] }[]>`
      select vagg.import_lagrat(${scope.kommunKod}, ${scope.programKod}, ${personer}::jsonb) as svar`
    const funna = new Map<string, LagradImport>()
    for (const rad of row?.svar ?? []) {
      // A hidden namesake says no more than a hidden number, and outweighs whoever is visible.
      if (rad.dold) funna.set(rad.nummer, DOLD)
      else if (!funna.has(rad.nummer)) funna.set(rad.nummer, toLagrad(rad))
    }
    return funna
  },

  /** Keeps rows about hidden persons for their handlers, once however often the list is tried. */
  async tillGranskning(tx: Tx, kommunKod: string, rader: readonly Importrad[]): Promise<void> {
    if (rader.length === 0) return
    const json = JSON.stringify(rader.map((r) => ({ ...somSokt(r), typat: typat(r) })))
    await tx.$executeRaw`select vagg.import_till_granskning(${kommunKod}, ${json}::jsonb)`
  },

  /** So many new ärendenummer of the kommun, in the year of the day. */
  async arendenummer(tx: Tx, kommunKod: string, dag: Datum, antal: number): Promise<string[]> {
    if (antal === 0) return []
    const rows = await tx.$queryRaw<{ nr: string }[]>`
      select vagg.nytt_arendenummer(${kommunKod}, ${Number(dag.slice(0, 4))}::int, ${antal}::int) as nr`
    return rows.map((r) => r.nr)
  },

  /** The aktualisering that stands in each of these cases, by the case's id. */
  async aktualiseringar(tx: Tx, kommunKod: string, ids: string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map()
    const rows = await tx.aktualisering.findMany({
      where: { kommunKod, utredningId: { in: ids }, makulerad: false, atertagen: null },
      select: { id: true, utredningId: true },
    })
    return new Map(rows.map((r) => [r.utredningId, r.id]))
  },

  /** Brings imported cases up to date. Throws VersionConflict where somebody changed one since it was read. */
  async komplettera(tx: Tx, kommunKod: string, arenden: Kompletterad[]): Promise<void> {
    if (arenden.length === 0) return
    const json = JSON.stringify(arenden.map(snakeCased))
    const [row] = await tx.$queryRaw<{ antal: number }[]>`
      select vagg.import_komplettera(${kommunKod}, ${json}::jsonb) as antal`
    if (row?.antal === arenden.length) return
    throw new VersionConflict({ vem: null, nar: null, version: 0, deras: {} })
  },

  /** Lays new rows into the kommun. */
  laggIn: (tx: Tx, kommunKod: string, rader: LayIn): Promise<void> => layIn(tx, kommunKod, rader),

  /** Lets the database learn what the tables hold now, where it knows next to nothing: after the first rows of a long list. */
  async seOverTabeller(tx: Tx): Promise<void> {
    await tx.$executeRaw`select vagg.se_over_tabeller()`
  },

  /** Protects a person and names those who handle them, beside who handles them now. */
  async skydda(
    tx: Tx,
    kommunKod: string,
    p: { deltagareId: string; utredningId: string; skydd: string; handlaggare: string },
  ): Promise<void> {
    const nu = await huvudStore.handlaggareIds(tx, { kommunKod, id: p.utredningId })
    const alla = [...new Set([p.handlaggare, ...nu])]
    await tx.$executeRaw`select vagg.satt_skydd(${kommunKod}, ${p.deltagareId}::uuid, ${p.skydd}, ${alla}::uuid[])`
  },
}

function toLagrad({
  deltagareId,
  skydd,
  utredning,
  rader,
}: Extract<LagradRad, { dold: false }>): LagradImport {
  const senasteUtredning = utredning && {
    id: utredning.id,
    avslutad: utredning.avslutad,
    andradIAppen: utredning.andrad,
  }
  return {
    lagrat: { senasteUtredning, importeradeRader: rader },
    deltagareId,
    skydd,
    utredningId: utredning?.id ?? null,
    version: utredning?.version ?? null,
  }
}

/** What the handlers get to see of a row: its facts under the names that a registration has for them. */
function typat({ personnummer, ...falt }: Importrad): Record<string, unknown> {
  const ifyllda = Object.entries(falt).filter(([, v]) => v !== null && v !== false)
  return { nummer: personnummer, ...Object.fromEntries(ifyllda) }
}

const snakeCased = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([k, v]) => [k.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), v]),
  )
