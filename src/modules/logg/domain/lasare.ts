import { stockholmDatum } from '@/domain/datum'

/** What a person's account is summed from. */
export interface LoggHandelse {
  /** ISO instant. */
  vid: string
  aktorId: string | null
  aktorNamn: string | null
  aktorSlag: string
  roll: string | null
}

/** One who has read or changed, with how often and when last. */
export interface Lasare {
  nyckel: string
  namn: string | null
  slag: string
  roll: string | null
  antal: number
  senast: string
}

/**
 * Takes a person's log rows, newest first, and gives who is behind them: one line for each person in each role, the
 * latest first. It is what "vem har läst om mig" is answered with. Source: OSL 26 kap. 1 §.
 */
export function lasare(rader: readonly LoggHandelse[]): Lasare[] {
  const found = new Map<string, Lasare>()
  for (const r of rader) {
    const nyckel = `${r.aktorId ?? r.aktorSlag}/${r.roll ?? ''}`
    const known = found.get(nyckel)
    if (known) known.antal += 1
    else
      found.set(nyckel, {
        nyckel,
        namn: r.aktorNamn,
        slag: r.aktorSlag,
        roll: r.roll,
        antal: 1,
        senast: r.vid,
      })
  }
  return [...found.values()]
}

/** What tells one act from another, beside who did it. */
interface Gjort extends LoggHandelse {
  handelse: string
  mer: string
  fran: string | null
}

/** The same act of the same person on one day: the latest time, the first, and how often. */
export type Samlad<R> = R & { forst: string; antal: number }

/** Takes a person's log rows, newest first, and gives them with those alike gathered: same person, role, day, act and place. */
export function samla<R extends Gjort>(rader: readonly R[]): Samlad<R>[] {
  const samlade = new Map<string, Samlad<R>>()
  for (const r of rader) {
    const dag = stockholmDatum(new Date(r.vid))
    const nyckel = JSON.stringify([r.aktorId ?? r.aktorSlag, r.roll, dag, r.handelse, r.mer, r.fran])
    const known = samlade.get(nyckel)
    if (known) Object.assign(known, { forst: r.vid, antal: known.antal + 1 })
    else samlade.set(nyckel, { ...r, forst: r.vid, antal: 1 })
  }
  return [...samlade.values()]
}
