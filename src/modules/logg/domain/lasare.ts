/** What a person's account is summed from. */
export interface LoggHandelse {
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
