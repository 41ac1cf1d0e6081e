import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { SamtyckesText } from '@/programme/definition'

/**
 * Samtycke: when it stands and to whom it opens. What follows when it stands no more happens in the database, in the
 * same act that ends it. Source: OSL 10 kap. 1 §, 12 kap. 2 § and 26 kap. 1 §;
 * docs/beslut/2026-11-23-samtycke-och-aterkallelse.md.
 */
export type Samtycke = {
  datum: Datum
  /** The last day that holds; null = until further notice. */
  till: Datum | null
  oppnarTeam: boolean
  oppnarLakare: boolean
  mottagare: string | null
  aterkallat: Datum | null
  makulerad: boolean
}

/** What of a samtycke says when it stands, and whether it opens to the team. */
export type SamtyckeTillTeamet = Pick<Samtycke, 'datum' | 'till' | 'oppnarTeam' | 'aterkallat' | 'makulerad'>

/** The same, and why it ended. */
export type SamtyckeMedSlut = SamtyckeTillTeamet & { aterkallatSkal: string | null }

/**
 * Takes a samtycke and a day; says whether it stands. The day of withdrawal no longer does, the end date does. Source:
 * docs/beslut/2026-11-23-samtycke-och-aterkallelse.md.
 */
export function star(samtycke: SamtyckeTillTeamet, dag: Datum): boolean {
  const { datum, till, aterkallat, makulerad } = samtycke
  if (makulerad || datum > dag) return false
  return (till === null || dag <= till) && (aterkallat === null || dag < aterkallat)
}

/** The reason kept with a samtycke that a new one took the place of: nobody withdrew it. */
export const ERSATT = 'ERSATT'

/** Takes a samtycke that has ended before its end date; says whether a new one replaced it or it was withdrawn. */
export const slutAv = (samtycke: Pick<SamtyckeMedSlut, 'aterkallatSkal'>): 'ERSATT' | 'ATERKALLAT' =>
  samtycke.aterkallatSkal === ERSATT ? 'ERSATT' : 'ATERKALLAT'

/** Where one samtycke stands. */
export type SamtyckesLagesKod = 'GALLER' | 'UTGANGET' | 'ATERKALLAT' | 'ERSATT' | 'MAKULERAT'

/**
 * Takes a samtycke and today; says where it stands. One that a new one replaced is told as replaced, never as withdrawn.
 * Source: docs/beslut/2026-11-23-nytt-samtycke-i-stallet-for-ett-gammalt.md.
 */
export function lageAv(samtycke: SamtyckeMedSlut, idag: Datum): SamtyckesLagesKod {
  if (samtycke.makulerad) return 'MAKULERAT'
  if (samtycke.aterkallat !== null) return slutAv(samtycke)
  return star(samtycke, idag) ? 'GALLER' : 'UTGANGET'
}

/** Takes a person's samtycken for a case and a day; says whether one that stands opens it to the team. */
export function oppnarForTeamet(samtycken: readonly SamtyckeTillTeamet[], dag: Datum): boolean {
  return samtycken.some((s) => s.oppnarTeam && star(s, dag))
}

/** Takes a person's samtycken for a case and a day; says whether one that stands opens it to the förtroendeläkare. */
export function oppnarForLakaren(samtycken: readonly Samtycke[], dag: Datum): boolean {
  return samtycken.some((s) => s.oppnarLakare && star(s, dag))
}

export type NyttSamtycke = {
  textVersion: string
  datum: Datum
  till: Datum | null
  oppnarTeam: boolean
  oppnarLakare: boolean
  /** Ids of named colleagues of other kommuner. */
  kollegor: readonly string[]
  mottagare: string | null
  /** Whether the person has skyddade uppgifter. */
  skyddad: boolean
}
export type NyttSamtyckeFel =
  | 'TEXT_OKAND'
  | 'DATUM_I_FRAMTIDEN'
  | 'SLUT_FORE_DATUM'
  | 'SLUT_PASSERAT'
  | 'OPPNAR_FOR_INGEN'
  | 'KOLLEGA_TILL_SKYDDAD'

/**
 * Takes what the person said yes to, the versions of the text and today; gives it back when it can be recorded: told
 * on a known version, given today or earlier, not already over, and open to somebody. A protected person's case is read by
 * its handlers alone (docs/beslut/2026-11-23-skyddade-personuppgifter.md).
 */
export function provaSamtycke(
  nytt: NyttSamtycke,
  texter: readonly SamtyckesText[],
  idag: Datum,
): Outcome<NyttSamtycke, NyttSamtyckeFel> {
  if (!texter.some((t) => t.version === nytt.textVersion)) return rejected('TEXT_OKAND')
  if (nytt.datum > idag) return rejected('DATUM_I_FRAMTIDEN', { senast: idag })
  if (nytt.till !== null && nytt.till < nytt.datum) return rejected('SLUT_FORE_DATUM')
  if (nytt.till !== null && nytt.till < idag) return rejected('SLUT_PASSERAT')
  if (nytt.skyddad && nytt.kollegor.length > 0) return rejected('KOLLEGA_TILL_SKYDDAD')
  const mottagare = nytt.mottagare?.trim() || null
  const oppnar = nytt.oppnarTeam || nytt.oppnarLakare || nytt.kollegor.length > 0 || mottagare !== null
  return oppnar ? accepted({ ...nytt, mottagare }) : rejected('OPPNAR_FOR_INGEN')
}

export type AterkallelseFel = 'SAMTYCKE_STAR_INTE' | 'DATUM_I_FRAMTIDEN' | 'DATUM_ORDNING'

/**
 * Takes a samtycke, the day the person withdrew it and today; gives that day when it can be recorded. The person
 * needs no reason. It ends at once, also when it is recorded some days later.
 */
export function provaAterkallelse(
  samtycke: Samtycke,
  dag: Datum,
  idag: Datum,
): Outcome<Datum, AterkallelseFel> {
  if (!star(samtycke, idag)) return rejected('SAMTYCKE_STAR_INTE')
  if (dag > idag) return rejected('DATUM_I_FRAMTIDEN', { senast: idag })
  return dag < samtycke.datum ? rejected('DATUM_ORDNING', { tidigast: samtycke.datum }) : accepted(dag)
}

/** What a withdrawal leads to: nothing opens the case to the team any more, and it rests or (closed) is closed to the team; else what is left. */
export type Aterkallelsefoljd = 'PAUSAS' | 'STANGS' | 'ANNAT_STAR' | 'INGET_STAR'

/**
 * Takes a case's samtycken, those that are left when some are withdrawn, whether the case is closed, and today; gives what
 * follows. Source: docs/beslut/2026-11-23-samtycke-och-aterkallelse.md.
 */
export function foljdAvAterkallelse(
  alla: readonly SamtyckeTillTeamet[],
  kvar: readonly SamtyckeTillTeamet[],
  avslutad: boolean,
  idag: Datum,
): Aterkallelsefoljd {
  if (oppnarForTeamet(alla, idag) && !oppnarForTeamet(kvar, idag)) return avslutad ? 'STANGS' : 'PAUSAS'
  return kvar.some((s) => star(s, idag)) ? 'ANNAT_STAR' : 'INGET_STAR'
}

/** Takes the versions of the text and today; gives the one that holds today. A programme without any is a bug. */
export function gallandeText(texter: readonly SamtyckesText[], idag: Datum): SamtyckesText {
  const galler = texter.filter((t) => t.gallerFran <= idag)
  const senast = galler.reduce<SamtyckesText | undefined>(
    (a, b) => (a && a.gallerFran > b.gallerFran ? a : b),
    undefined,
  )
  if (!senast) throw new Error('Programmet har ingen samtyckestext som gäller')
  return senast
}
