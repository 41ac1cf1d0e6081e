/** Tells how a long proof goes, where it does not disturb its answer. */
export const sag = (text: string): void => void process.stderr.write(`${text}\n`)

/** Runs a proof and prints its figures as the last line of stdout; what falls short is told and ends it non-zero. */
export async function prov<F extends object>(
  work: () => Promise<F>,
  holler: (figures: F) => boolean,
): Promise<void> {
  const figures = await work()
  const ok = holler(figures)
  if (!ok) sag('Provet höll inte.')
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  process.exitCode = ok ? 0 : 1
}

/** Numbers that look like chance and are the same for the same seed: 0 ≤ n < 1. */
export function slump(fro: number): () => number {
  let a = fro >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number given as --name=n on the command line, or what it is otherwise. */
export function tal(namn: string, annars: number): number {
  const given = process.argv.find((a) => a.startsWith(`--${namn}=`))
  const n = given ? Number(given.slice(namn.length + 3)) : annars
  if (!Number.isInteger(n) || n < 0) throw new Error(`--${namn} ska vara ett heltal`)
  return n
}

/** The middle of a sample. */
export function median(x: readonly number[]): number {
  const s = [...x].sort((p, q) => p - q)
  return (s[(s.length - 1) >> 1]! + s[s.length >> 1]!) / 2
}
