/** What somebody is writing in one kommun's minutes: half written, just saved or thrown away, or done with. */
type Skriven = { lage: 'HALVSKRIVEN'; text: string; version: number } | { lage: 'NYSS' } | { lage: 'KLAR' }

/** What has been written since the table was opened, by kommun. */
export type Moteanteckningar = Readonly<Record<string, Skriven>>

/** Takes the text as it stands in the field and the version it began from. */
export const skriver = (
  a: Moteanteckningar,
  kommunKod: string,
  text: string,
  version: number,
): Moteanteckningar => ({ ...a, [kommunKod]: { lage: 'HALVSKRIVEN', text, version } })

/** The text is saved or thrown away. Its form stands, with its receipt, until another case comes up. */
export const inteLangreHalvskriven = (a: Moteanteckningar, kommunKod: string): Moteanteckningar => ({
  ...a,
  [kommunKod]: { lage: 'NYSS' },
})

/** Another case comes up: what was just done with is done with. */
export const vidNastaArende = (a: Moteanteckningar): Moteanteckningar =>
  Object.fromEntries(Object.entries(a).map(([k, s]) => [k, s.lage === 'NYSS' ? { lage: 'KLAR' } : s]))

/** A kommun whose minutes the meeting keeps. */
interface Protokollets {
  kommunKod: string
  /** Whether a draft of its note was there when the page was read. */
  harUtkast: boolean
}

/** Whether a kommun's note is half written: here, or in a draft that nothing has been done with here. */
export const arHalvskriven = ({ kommunKod, harUtkast }: Protokollets, a: Moteanteckningar): boolean =>
  a[kommunKod] ? a[kommunKod].lage === 'HALVSKRIVEN' : harUtkast

/**
 * Takes the kommuner and whose case is on the table; gives those whose notes stand on the screen. First that kommun's;
 * after it every other that is half written, so that nothing goes out of sight before it is saved or thrown away.
 */
export function visadeAnteckningar(
  kommuner: readonly Protokollets[],
  paBordet: string | null,
  a: Moteanteckningar,
): string[] {
  const andra = kommuner.filter(
    (k) => k.kommunKod !== paBordet && (arHalvskriven(k, a) || a[k.kommunKod]?.lage === 'NYSS'),
  )
  return [...kommuner.filter((k) => k.kommunKod === paBordet), ...andra].map((k) => k.kommunKod)
}

/** A draft of a note, as far as it matters here. */
interface Utkast {
  innehall: Record<string, string | string[]>
  basVersion: number | null
  sparatAt: string
}

/** What a note's form begins with, instead of what is saved. */
export interface Paborjad {
  innehall: Record<string, string | string[]>
  basVersion: number
  /** ISO instant; null for what was typed here just now. */
  sparatAt: string | null
}

/**
 * Takes what has been written here and the draft there may be; gives what the form begins with, or null for what is saved.
 * What was typed here is the latest, and a draft that was thrown away or became real does not come back.
 */
export function paborjadAnteckning(
  skriven: Moteanteckningar[string] | undefined,
  utkast: Utkast | null,
  version: number,
): Paborjad | null {
  if (skriven?.lage === 'HALVSKRIVEN')
    return { innehall: { text: skriven.text }, basVersion: skriven.version, sparatAt: null }
  if (skriven || !utkast) return null
  return { innehall: utkast.innehall, basVersion: utkast.basVersion ?? version, sparatAt: utkast.sparatAt }
}
