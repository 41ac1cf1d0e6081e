import type { DagFel } from '@/modules/mal/domain/valj-dag'
import type { MotPlan } from '@/modules/mal/domain/planerad-takt'
import type { MalSida } from '@/modules/mal/queries/mal-sida'
import type { Matt, OmfangBild } from '@/modules/mal/queries/malbild'
import type { Datum } from '@/programme/definition'
import { heltal, procent } from './format'

/** The goals' own words. */

const undantag: Record<string, string> = {
  SMA_GRUPPER: 'visas inte, för få',
  ENDAST_MANADSSLUT: 'visas per månadsslut',
}

/** A number, or why it is not shown. */
export const mattText = (m: Matt): string =>
  m.utfall === null ? (undantag[m.undantag ?? ''] ?? 'visas inte') : heltal(m.utfall)

export const omfangNamn = (o: Pick<OmfangBild, 'typ' | 'namn'>): string =>
  o.typ === 'PROGRAM' ? 'Hela projektet' : o.typ === 'TEAM' ? `Team ${o.namn}` : o.namn

/** How an outcome stands to the plan on the day, in the words of the page's own sentence. */
export function avvikelse({ antal, lage }: MotPlan): {
  text: string
  riktning: 'under' | 'over' | 'lika'
} {
  const personer = heltal(Math.abs(antal))
  if (lage === 'EFTER') return { text: `${personer} efter planen`, riktning: 'under' }
  if (lage === 'FORE') return { text: `${personer} före planen`, riktning: 'over' }
  const skillnad = antal === 0 ? '' : `, ${personer} ${antal < 0 ? 'under' : 'över'}`
  return { text: `följer planen${skillnad}`, riktning: 'lika' }
}

/** "Mål 2, 90 % av 308. 209 återstår." */
export function malNot(r: MalSida['rader'][number]): string {
  const andel = r.andel
    ? `, ${procent(r.andel.procent / 100)} av ${r.andel.av === 'M1' ? 'Mål 1' : r.andel.av === 'M2' ? 'Mål 2' : 'Mål 3'}`
    : ''
  return `${r.kort}${andel}. ${r.kvar === null ? '' : r.kvar === 0 ? 'Målet är nått.' : `${heltal(r.kvar)} återstår.`}`
}

/** What is wrong with a day that was asked for, what to do, and which day is shown meanwhile. */
export const dagFelText = (kod: DagFel, visad: Datum): string =>
  kod === 'DATUM_OGILTIGT'
    ? `Skriv datumet som år-månad-dag, till exempel 2026-03-31. Talen här gäller ${visad}.`
    : `Datumet ligger i framtiden. Välj dagens datum eller ett tidigare. Talen här gäller ${visad}.`

/** Where a number is nought: nobody stands behind it. */
export const ingenBakomText = 'Ingen räknas i det här talet den dagen.'

/** How women and men stand in the corridor, in a sentence. */
export function korridorMening(k: NonNullable<MalSida['korridor']>, arProgram: boolean): string {
  if (k.kvinnor.procent === null || k.man.procent === null) return 'Ingen är aktualiserad än.'
  const andelar = `${procent(k.kvinnor.procent / 100)} kvinnor, ${procent(k.man.procent / 100)} män.`
  const saknas =
    k.uppgiftSaknas > 0
      ? ` För ${k.uppgiftSaknas === 1 ? 'en person' : `${heltal(k.uppgiftSaknas)} personer`} saknas uppgift.`
      : ''
  if (!arProgram) return `${andelar}${saknas}`
  const inom = k.kvinnor.lage === 'INOM' && k.man.lage === 'INOM'
  const utanfor =
    k.kvinnor.lage === 'UNDER' || k.man.lage === 'OVER'
      ? 'Kvinnorna är färre än korridoren.'
      : 'Männen är färre än korridoren.'
  return `${andelar} ${inom ? 'Båda håller sig i korridoren 40–60 %.' : utanfor}${saknas}`
}
