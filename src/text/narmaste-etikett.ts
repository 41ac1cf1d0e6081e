import { avstand } from '@/domain/avstand'

/** A longer text stands for no label. */
const LANGST = 60

/**
 * Takes what somebody wrote and the words that are known; gives the known word it most likely stands for, or null.
 * A guess for the words on screen ("Menar du Till arbete?"), never used to read the cell.
 */
export function narmasteEtikett(skrivet: string, etiketter: readonly string[]): string | null {
  const sokt = skrivet.trim().toLowerCase()
  if (sokt.length < 3 || sokt.length > LANGST) return null
  const borjar = etiketter.filter((e) => e.toLowerCase().startsWith(sokt))
  if (borjar.length === 1) return borjar[0] ?? null
  const [narmast] = etiketter
    .map((etikett) => ({ etikett, bort: avstand(sokt, etikett.toLowerCase()) }))
    .filter(({ etikett, bort }) => bort <= Math.floor(Math.min(sokt.length, etikett.length) / 3))
    .sort((a, b) => a.bort - b.bort)
  return narmast?.etikett ?? null
}
