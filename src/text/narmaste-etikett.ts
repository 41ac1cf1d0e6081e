/**
 * Takes what somebody wrote and the words that are known; gives the known word it most likely stands for, or null.
 * A guess for the words on screen ("Menar du Till arbete?"), never used to read the cell.
 */
export function narmasteEtikett(skrivet: string, etiketter: readonly string[]): string | null {
  const sokt = skrivet.trim().toLowerCase()
  if (sokt.length < 3) return null
  const borjar = etiketter.filter((e) => e.toLowerCase().startsWith(sokt))
  if (borjar.length === 1) return borjar[0] ?? null
  const [narmast] = etiketter
    .map((etikett) => ({ etikett, avstand: andringar(sokt, etikett.toLowerCase()) }))
    .filter(({ etikett, avstand }) => avstand <= Math.floor(Math.min(sokt.length, etikett.length) / 3))
    .sort((a, b) => a.avstand - b.avstand)
  return narmast?.etikett ?? null
}

/** Levenshtein: how many letters must be added, removed or changed. Long text is far from every label. */
function andringar(a: string, b: string): number {
  if (a.length > 60) return a.length
  let forra = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const denna = [i]
    for (let j = 1; j <= b.length; j++) {
      const byt = (forra[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      denna.push(Math.min(byt, (forra[j] ?? 0) + 1, (denna[j - 1] ?? 0) + 1))
    }
    forra = denna
  }
  return forra[b.length] ?? 0
}
