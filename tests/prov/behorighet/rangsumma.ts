import { median } from '../stod/prov'

/** How two samples differ: in ranks, as standard deviations from no difference at all; and in medians, as a share of the first. */
export interface Skillnad {
  z: number
  andel: number
}

/** Takes two samples and compares them by the rank-sum test of Mann and Whitney, which asks nothing of their shape. */
export function rangsumma(a: readonly number[], b: readonly number[]): Skillnad {
  const alla = [...a, ...b].sort((x, y) => x - y)
  const n = alla.length
  let iLike = 0
  const rang = new Map<number, number>()
  for (let i = 0; i < n;) {
    let j = i
    while (alla[j] === alla[i]) j += 1
    rang.set(alla[i]!, (i + 1 + j) / 2)
    iLike += (j - i) ** 3 - (j - i)
    i = j
  }
  const summa = b.reduce((s, x) => s + rang.get(x)!, 0)
  const avvikelse = Math.sqrt(((a.length * b.length) / 12) * (n + 1 - iLike / (n * (n - 1))))
  const z = avvikelse === 0 ? 0 : (summa - (b.length * (n + 1)) / 2) / avvikelse
  return { z, andel: median(b) / median(a) - 1 }
}

// One chance in sixteen thousand; and as little as nobody could use over a network.
const SALLAN = 4
const LITET = 0.05

/** Which way the second sample differs from the first, where it is both beyond chance and of any size: 1, -1, or else 0. */
export function riktning({ z, andel }: Skillnad): number {
  return Math.abs(z) > SALLAN && Math.abs(andel) > LITET && Math.sign(z) === Math.sign(andel)
    ? Math.sign(z)
    : 0
}
