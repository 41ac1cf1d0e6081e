import { addDays, type Datum, daysBetween } from '@/domain/datum'
import { slutAv, star, type SamtyckeMedSlut } from '@/modules/samtycke/domain/public'

/** Where the samtycke to the team stands today, as the page says it. */
export type SamtyckesLage =
  | { kod: 'SAKNAS' }
  | { kod: 'GALLER'; till: Datum | null }
  | { kod: 'GAR_UT'; till: Datum; dagarKvar: number }
  /** It ended, on a day: by itself, withdrawn, or replaced by one that does not open to the team. */
  | { kod: 'UTGANGET' | 'ATERKALLAT' | 'ERSATT'; sedan: Datum }

const lastsLongest = (a: SamtyckeMedSlut, b: SamtyckeMedSlut): SamtyckeMedSlut => {
  if (a.till === null || b.till === null) return a.till === null ? a : b
  return b.till > a.till ? b : a
}

/**
 * Takes a case's samtycken, today, and how many days ahead an end is warned of; gives where the one to the team
 * stands: others open nothing to it. The one that lasts longest decides; where none stands, the latest one says why.
 * Source: OSL 26 kap. 1 § and 10 kap. 1 §.
 */
export function samtyckesLage(
  samtycken: readonly SamtyckeMedSlut[],
  idag: Datum,
  varningDagar: number,
): SamtyckesLage {
  const galler = samtycken.filter((s) => s.oppnarTeam && !s.makulerad)
  const staende = galler.filter((s) => star(s, idag))
  if (staende.length > 0) {
    const { till } = staende.reduce(lastsLongest)
    if (till !== null && daysBetween(idag, till) <= varningDagar) {
      return { kod: 'GAR_UT', till, dagarKvar: daysBetween(idag, till) }
    }
    return { kod: 'GALLER', till }
  }
  const [senast] = [...galler].sort((a, b) => (a.datum < b.datum ? 1 : -1))
  if (!senast) return { kod: 'SAKNAS' }
  if (senast.aterkallat !== null) return { kod: slutAv(senast), sedan: senast.aterkallat }
  return { kod: 'UTGANGET', sedan: addDays(senast.till ?? idag, 1) }
}
