import 'server-only'
import { groupBy } from '@/domain/group-by'
import type { Datum, Spar } from '@/programme/definition'
import { type AnyProgramme, programmeOf } from '@/programme/register'
import type { Tx } from '@/server/db/tenant-transaction'
import { malForKommuner, malPerKommun } from '../domain/fordela-mal'
import type { KonGrupper } from '../domain/korridor'
import { iProgrammetsOrdning, omfangKod } from '../domain/omfangsordning'
import { malStore, type Omfang, type Stegtid, type Tal, type Undantag } from '../store'

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

/** The programme's goals, which every scope is held against: what most ask for. */
export const malen = (programme: AnyProgramme): AnyProgramme['indikatorer'][number][] =>
  programme.indikatorer.filter((i) => i.slag === 'MAL')

export const malKoder = (programme: AnyProgramme): string[] => malen(programme).map((i) => i.kod)

/**
 * The one place that numbers come from: every screen, list, export, report and command asks here. Takes the indicators
 * asked for; gives them, and Mål 1 by kön, in each scope in the programme's own order: the programme, its teams, its
 * kommuner.
 */
export async function loadMalbild(
  tx: Tx,
  programKod: string,
  per: Datum,
  spar: Spar | null,
  indikatorer: readonly string[],
): Promise<OmfangBild[]> {
  const programme = programmeOf(programKod)
  const bas = basIndikator(programme)
  const omfang = await malStore.omfang(tx, programKod, per)
  const fraga = { programKod, bas, dagar: [per], spar, indikatorer: [...indikatorer] }
  const tal = groupBy(await malStore.tal(tx, fraga), omfangKod)
  const perKommun = malPerKommun(programme.indikatorer, await malStore.malvarden(tx, programKod, bas, per))
  return iProgrammetsOrdning(programme, omfang).map((o) => {
    const egna = tal.get(omfangKod(o)) ?? []
    const konFel = egna.find((t) => t.undantag)?.undantag ?? null
    const grupper = konGrupper(egna, bas)
    const mal = (kod: string): Matt['mal'] =>
      malForKommuner(perKommun.get(kod) ?? new Map<string, number>(), o.kommuner)
    return {
      ...o,
      indikatorer: {
        ...avTal(programme, egna, [bas, ...indikatorer], mal),
        ...Object.fromEntries(
          programme.konIndikatorer.map((i) => {
            const spann = o.typ === 'PROGRAM' ? i.malSpann : null
            return [i.kod, matt(grupper[i.kon], spann, konFel)] as const
          }),
        ),
      },
      kon: konFel ? null : grupper,
    }
  })
}

/** One scope more closely, without targets. */
export interface OmfangNara {
  /** Every indicator on the day: the parts of the goals, the steps, the statuses. */
  indikatorer: Record<string, Matt>
  /** The goals on each of some days. */
  overTid: Tal[]
  stegtider: Stegtid[]
}

/** Takes a scope, a day, and the days that the goals are followed over. */
export async function loadOmfang(
  tx: Tx,
  programKod: string,
  per: Datum,
  spar: Spar | null,
  omfang: Pick<Omfang, 'typ' | 'kod'>,
  dagar: Datum[],
): Promise<OmfangNara> {
  const programme = programmeOf(programKod)
  const alla = programme.indikatorer.map((i) => i.kod)
  const fraga = { programKod, bas: basIndikator(programme), spar }
  const { denDagen, ...rest } = await malStore.iOmfang(tx, omfang, per, {
    denDagen: { ...fraga, dagar: [per], indikatorer: alla },
    overTid: { ...fraga, dagar, indikatorer: malKoder(programme) },
  })
  return { ...rest, indikatorer: avTal(programme, denDagen, alla, () => null) }
}

/** Takes a scope's numbers and which indicators; gives each as it may be told. */
function avTal(
  programme: AnyProgramme,
  tal: Tal[],
  vilka: readonly string[],
  mal: (kod: string) => Matt['mal'],
): Record<string, Matt> {
  const fel = tal.find((t) => t.undantag === 'ENDAST_MANADSSLUT')?.undantag ?? null
  return Object.fromEntries(
    programme.indikatorer
      .filter((i) => vilka.includes(i.kod))
      .map((i) => [i.kod, matt(summa(tal, i.kod), i.mal === null ? null : mal(i.kod), fel)]),
  )
}

const matt = (utfall: number, mal: Matt['mal'], undantag: Undantag | null): Matt =>
  undantag ? { utfall: null, mal, undantag } : { utfall, mal }

const summa = (tal: Tal[], indikator: string): number =>
  tal.filter((t) => t.indikator === indikator).reduce((n, t) => n + t.antal, 0)

function konGrupper(tal: Tal[], bas: string): KonGrupper {
  const av = (kon: string): number => tal.find((t) => t.indikator === bas && t.kon === kon)?.antal ?? 0
  return { KVINNA: av('KVINNA'), MAN: av('MAN'), UPPGIFT_SAKNAS: av('UPPGIFT_SAKNAS') }
}
