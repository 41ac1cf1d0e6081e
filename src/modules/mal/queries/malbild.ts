import 'server-only'
import type { Datum, Spar } from '@/programme/definition'
import { type AnyProgramme, programmeOf } from '@/programme/register'
import type { Tx } from '@/server/db/tenant-transaction'
import { malForKommuner, malPerKommun } from '../domain/fordela-mal'
import { iProgrammetsOrdning, omfangKod } from '../domain/omfangsordning'
import { dolda, type KonGrupper, konUndantag, type Undantag, utfallUndantag } from '../domain/sma-grupper'
import { arExakt, type MalScope } from '../policy'
import { malStore, type Omfang, type Tal } from '../store'

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
  scope: MalScope,
  per: Datum,
  spar: Spar | null,
): Promise<OmfangBild[]> {
  const programme = programmeOf(scope.programKod)
  const bas = basIndikator(programme)
  const omfang = await malStore.omfang(tx, scope.programKod, per)
  const tal = await malStore.tal(tx, { programKod: scope.programKod, bas, dagar: [per], spar })
  const varden = await malStore.malvarden(tx, scope.programKod, bas, per)
  const perKommun = malPerKommun(programme.indikatorer, varden)
  const kon = new Map(
    omfang.map((o) => [
      omfangKod(o),
      konGrupper(
        tal.filter((t) => omfangKod(t) === omfangKod(o)),
        bas,
      ),
    ]),
  )
  const doldaOmfang = dolda(
    omfang.map((o) => ({ typ: o.typ, nyckel: o.kod, team: o.team, kon: kon.get(omfangKod(o)) ?? noKon })),
    programme.installningar.minstaGrupp,
  )
  return iProgrammetsOrdning(programme, omfang).map((o) => {
    const exakt = arExakt(scope, o)
    const egnaTal = tal.filter((t) => omfangKod(t) === omfangKod(o))
    const konFel = exakt ? null : konUndantag({ typ: o.typ, nyckel: o.kod }, { per, spar }, doldaOmfang)
    const talFel = exakt ? null : utfallUndantag(o.typ, per)
    const grupper = kon.get(omfangKod(o)) ?? noKon
    const indikatorer = Object.fromEntries([
      ...programme.indikatorer.map((i) => {
        const mal =
          i.mal === null
            ? null
            : malForKommuner(perKommun.get(i.kod) ?? new Map<string, number>(), o.kommuner)
        return [i.kod, matt(summa(egnaTal, i.kod), mal, talFel)] as const
      }),
      ...programme.konIndikatorer.map((i) => {
        const mal = o.typ === 'PROGRAM' ? i.malSpann : null
        return [i.kod, matt(grupper[i.kon], mal, konFel)] as const
      }),
    ])
    return { ...o, indikatorer, kon: konFel ? null : grupper }
  })
}

const noKon: KonGrupper = { KVINNA: 0, MAN: 0, UPPGIFT_SAKNAS: 0 }

const matt = (utfall: number, mal: Matt['mal'], undantag: Undantag | null): Matt =>
  undantag ? { utfall: null, mal, undantag } : { utfall, mal }

const summa = (tal: Tal[], indikator: string): number =>
  tal.filter((t) => t.indikator === indikator).reduce((n, t) => n + t.antal, 0)

function konGrupper(tal: Tal[], bas: string): KonGrupper {
  const av = (kon: string): number => tal.find((t) => t.indikator === bas && t.kon === kon)?.antal ?? 0
  return { KVINNA: av('KVINNA'), MAN: av('MAN'), UPPGIFT_SAKNAS: av('UPPGIFT_SAKNAS') }
}
