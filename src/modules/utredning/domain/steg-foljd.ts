import type { Datum } from '@/domain/datum'
import type { Steg } from '@/programme/definition'

interface Period {
  steg: string
  fran: Datum
  till: Datum | null
}

/**
 * Takes a case's step periods and gives them as they followed on each other. Of those that began on one day the one that
 * ended first comes first, and of those that also ended on one day the earlier step of the programme.
 */
export function iFoljd<P extends Period>(perioder: readonly P[], steg: readonly Steg[]): P[] {
  const nummer = new Map(steg.map((s) => [s.kod as string, s.nummer]))
  const slut = (p: P): string => p.till ?? '~'
  return [...perioder].sort(
    (a, b) =>
      compare(a.fran, b.fran) ||
      compare(slut(a), slut(b)) ||
      (nummer.get(a.steg) ?? 0) - (nummer.get(b.steg) ?? 0),
  )
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
