import { EGEN_ROST } from '@/programme/kraft'
import type { AnyProgramme } from '@/programme/register'
import type { Checkpunkt } from '@/modules/utredning/public'
import { omradeLage, type OmradeLage } from '../domain/omradesbild'
import { allaOmraden, sagerNagot } from '../domain/skrivregler'
import type { BidragRad, OmradeRad } from '../store'

/** One voice in one area, as the screen shows it. */
export interface RostView {
  yrke: string
  /** What the profession is called; the person's own voice has none. */
  etikett: string
  text: string
  styrkor: string | null
  hinder: string | null
  stodbehov: string | null
  version: number
  av: string | null
  /** ISO instant. */
  nar: string
}

export interface OmradeView {
  kod: string
  etikett: string
  /** A question beside the life areas: described in words alone, and never "not relevant". */
  arFraga: boolean
  lage: OmradeLage
  ejAktuellt: { skal: string; av: string | null } | null
  /** Version of the mark "not relevant"; 0 where nobody has set it. */
  markVersion: number
  egnaOrd: RostView | null
  /** The professions that have written, in the programme's order. */
  yrken: RostView[]
  harUtkast: boolean
}

export interface Kallor {
  programme: AnyProgramme
  roster: readonly BidragRad[]
  markta: readonly OmradeRad[]
  punkter: readonly Checkpunkt[]
  namn: ReadonlyMap<string, string>
  /** Areas where the reader has begun something that is not saved. */
  utkastOmraden: ReadonlySet<string>
}

/** Takes everything written about a case's areas; gives each area as the screen shows it. */
export function tillOmraden(k: Kallor): OmradeView[] {
  return allaOmraden(k.programme).map(({ kod, etikett }) => tillOmrade(kod, etikett, k))
}

function tillOmrade(kod: string, etikett: string, k: Kallor): OmradeView {
  const skrivna = k.roster.filter((r) => r.omrade === kod)
  const har = skrivna.filter(sagerNagot).map((r) => tillRost(r, k))
  const markt = k.markta.find((m) => m.omrade === kod)
  const punkt = k.punkter.find((p) => p.slag === 'OMRADE' && p.kod === kod)
  const ordning = k.programme.koder.yrken.map((y): string => y.kod)
  return {
    kod,
    etikett,
    arFraga: k.programme.koder.kartlaggningsfragor.some((f) => f.kod === kod),
    lage: omradeLage(
      punkt?.slag === 'OMRADE' ? punkt : undefined,
      skrivna.map((r) => ({ yrke: r.yrke, rost: r })),
      EGEN_ROST,
    ),
    ejAktuellt: markt?.ejRelevantSkal
      ? { skal: markt.ejRelevantSkal, av: k.namn.get(markt.andradAv ?? '') ?? null }
      : null,
    markVersion: markt?.version ?? 0,
    egnaOrd: har.find((r) => r.yrke === EGEN_ROST) ?? null,
    yrken: har
      .filter((r) => r.yrke !== EGEN_ROST)
      .sort((a, b) => ordning.indexOf(a.yrke) - ordning.indexOf(b.yrke)),
    harUtkast: k.utkastOmraden.has(kod),
  }
}

/** Takes a voice as it stands; gives it as the screen shows it. */
export function tillRost(r: BidragRad, { programme, namn }: Pick<Kallor, 'programme' | 'namn'>): RostView {
  const { yrke, text, styrkor, hinder, stodbehov, version } = r
  return {
    yrke,
    etikett: programme.koder.yrken.find((y) => y.kod === yrke)?.etikett ?? '',
    text,
    styrkor,
    hinder,
    stodbehov,
    version,
    av: namn.get(r.andradAv ?? '') ?? null,
    nar: r.andradAt,
  }
}
