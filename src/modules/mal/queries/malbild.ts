import 'server-only'
import { groupBy } from '@/domain/group-by'
import type { Datum, Spar } from '@/programme/definition'
import { type AnyProgramme, programmeOf } from '@/programme/register'
import type { Tx } from '@/server/db/tenant-transaction'
import { malForKommuner, malPerKommun } from '../domain/fordela-mal'
import type { KonGrupper } from '../domain/korridor'
import { iProgrammetsOrdning, omfangKod } from '../domain/omfangsordning'
import { malStore, type Omfang, type Tal, type Undantag } from '../store'

/** One number: how many, of how many, or why it is withheld. */
export interface Matt {
  utfall: number | null
  /** A target, a span, or null where none is set. */
  mal: number | readonly [number, number] | null
  undantag?: Undantag
}

/** Every number of one scope on one day. */
export interface OmfangBild extends Omfang {
  indikatorer: Record<string, Matt>
  /** Mål 1 by kön; null where withheld. */
  kon: KonGrupper | null
}

/** The indicator that is split by kön and into parts: the programme's first goal. */
export const basIndikator = (programme: AnyProgramme): string => programme.konIndikatorer[0].av

/**
 * The one place that numbers come from: every screen, list, export, report and command asks here. Scopes in the
 * programme's own order: the programme, its teams, its kommuner.
 */
export async function loadMalbild(
  tx: Tx,
  programKod: string,
  per: Datum,
  spar: Spar | null,
): Promise<OmfangBild[]> {
  const programme = programmeOf(programKod)
  const bas = basIndikator(programme)
  const omfang = await malStore.omfang(tx, programKod, per)
  const tal = groupBy(await malStore.tal(tx, { programKod, bas, dagar: [per], spar }), omfangKod)
  const perKommun = malPerKommun(programme.indikatorer, await malStore.malvarden(tx, programKod, bas, per))
  return iProgrammetsOrdning(programme, omfang).map((o) => {
    const egna = tal.get(omfangKod(o)) ?? []
    const konFel = egna.find((t) => t.undantag)?.undantag ?? null
    const talFel = konFel === 'ENDAST_MANADSSLUT' ? konFel : null
    const grupper = konGrupper(egna, bas)
    const indikatorer = Object.fromEntries([
      ...programme.indikatorer.map((i) => {
        const mal =
          i.mal === null
            ? null
            : malForKommuner(perKommun.get(i.kod) ?? new Map<string, number>(), o.kommuner)
        return [i.kod, matt(summa(egna, i.kod), mal, talFel)] as const
      }),
      ...programme.konIndikatorer.map((i) => {
        const mal = o.typ === 'PROGRAM' ? i.malSpann : null
        return [i.kod, matt(grupper[i.kon], mal, konFel)] as const
      }),
    ])
    return { ...o, indikatorer, kon: konFel ? null : grupper }
  })
}

const matt = (utfall: number, mal: Matt['mal'], undantag: Undantag | null): Matt =>
  undantag ? { utfall: null, mal, undantag } : { utfall, mal }

const summa = (tal: Tal[], indikator: string): number =>
  tal.filter((t) => t.indikator === indikator).reduce((n, t) => n + t.antal, 0)

function konGrupper(tal: Tal[], bas: string): KonGrupper {
  const av = (kon: string): number => tal.find((t) => t.indikator === bas && t.kon === kon)?.antal ?? 0
  return { KVINNA: av('KVINNA'), MAN: av('MAN'), UPPGIFT_SAKNAS: av('UPPGIFT_SAKNAS') }
}
