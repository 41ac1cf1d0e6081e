/** Draws that look random and are the same at every making. */
export interface Slump {
  /** A whole number from and to. */
  heltal: (fran: number, till: number) => number
  valj: <T>(lista: readonly T[]) => T
  /** So many times in a hundred. */
  chans: (procent: number) => boolean
  blanda: <T>(lista: readonly T[]) => T[]
}

/** Takes a seed and gives its draws (mulberry32). */
export function slump(fro: number): Slump {
  let a = fro >>> 0
  const nasta = (): number => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const heltal = (fran: number, till: number): number => fran + Math.floor(nasta() * (till - fran + 1))
  return {
    heltal,
    valj: <T>(lista: readonly T[]): T => lista[heltal(0, lista.length - 1)] as T,
    chans: (procent) => nasta() * 100 < procent,
    blanda: <T>(lista: readonly T[]): T[] => {
      const ny = [...lista]
      for (let i = ny.length - 1; i > 0; i--) {
        const j = heltal(0, i)
        ;[ny[i], ny[j]] = [ny[j] as T, ny[i] as T]
      }
      return ny
    },
  }
}
