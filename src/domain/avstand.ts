/** Takes two words; gives how many letters must be added, taken away or changed to make one of the other (Levenshtein). */
export function avstand(a: string, b: string): number {
  let forra = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const rad = [i]
    for (let j = 1; j <= b.length; j++) {
      const byte = (forra[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      rad[j] = Math.min(byte, (forra[j] ?? 0) + 1, (rad[j - 1] ?? 0) + 1)
    }
    forra = rad
  }
  return forra[b.length] ?? 0
}
