import type { SamtyckesLagesKod } from '@/modules/samtycke/domain/public'
import { antal, lista } from './format'

/** The samtycke page's words. */

/** Whom a samtycke opens to. */
interface Oppnar {
  oppnarTeam: boolean
  oppnarLakare: boolean
  kollegor: readonly string[]
  mottagare: string | null
}

/** What a samtycke opens to, as a list: "teamets arbetsterapeuter och förtroendeläkaren". */
export function oppnarText(s: Oppnar): string {
  const delar = [
    s.oppnarTeam && 'teamets arbetsterapeuter',
    s.oppnarLakare && 'förtroendeläkaren',
    s.kollegor.length > 0 && lista([...s.kollegor]),
    s.mottagare,
  ].filter((d): d is string => Boolean(d))
  return lista(delar)
}

/**
 * What is said before a samtycke is taken back, by what those that stand open to: of a single one what ends, of several what
 * the choice means. Only the last one to the team lets a case rest, and a closed case rests no more.
 */
export function aterkallaText(stande: readonly Oppnar[], avslutad: boolean): string {
  const [forst, ...fler] = stande
  const ensam = forst && fler.length === 0
  const vem = ensam ? oppnarText(forst) : ''
  const slutar = ensam
    ? vem
      ? `Från och med nu får ${vem} inte längre ta del av uppgifterna.`
      : 'Samtycket slutar gälla genast.'
    : 'Det du bockar i slutar gälla genast. Det du lämnar kvar gäller fortfarande.'
  if (avslutad) return slutar
  if (!stande.some((s) => s.oppnarTeam)) return `${slutar} I övrigt ändras inget i ärendet.`
  const pausas = ensam ? 'Ärendet pausas' : 'När inget samtycke till teamet är kvar pausas ärendet'
  return `${slutar} ${pausas}, och en aktualisering som teamet inte har beslutat om tas tillbaka. Det som redan är beslutat och signerat finns kvar.`
}

/** Where one samtycke stands, as the words of a badge. */
export function lageText(lage: SamtyckesLagesKod, till: string | null, slut: string | null): string {
  switch (lage) {
    case 'GALLER':
      return till ? `Gäller till ${till}` : 'Gäller tills vidare'
    case 'UTGANGET':
      return `Gick ut ${till ?? ''}`
    case 'ATERKALLAT':
      return `Återkallat ${slut ?? ''}`
    case 'ERSATT':
      return `Ersatt av ett nytt ${slut ?? ''}`
    case 'MAKULERAT':
      return 'Makulerat'
  }
}

/** What is said about a samtycke that is about to end, and what to do. */
export const garUtText = (dagar: number): string =>
  `${dagar === 0 ? 'Samtycket går ut i dag.' : `Samtycket går ut om ${antal(dagar, 'dag', 'dagar')}.`} Förnya det om personen vill fortsätta. Annars slutar teamet se ärendet av sig självt.`

/** How far an opening reaches: "till 2027-03-15", "tills vidare". */
export const langd = (till: string | null): string =>
  till === null ? 'tills vidare' : `till och med ${till}`
