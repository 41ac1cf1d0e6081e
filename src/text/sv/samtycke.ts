import type { SamtyckesLagesKod } from '@/modules/samtycke/domain/public'
import { antal, lista } from './format'

/** The samtycke page's words. */

/** What a samtycke opens to, as a list: "teamets arbetsterapeuter och förtroendeläkaren". */
export function oppnarText(s: {
  oppnarTeam: boolean
  oppnarLakare: boolean
  kollegor: readonly string[]
  mottagare: string | null
}): string {
  const delar = [
    s.oppnarTeam && 'teamets arbetsterapeuter',
    s.oppnarLakare && 'förtroendeläkaren',
    s.kollegor.length > 0 && lista([...s.kollegor]),
    s.mottagare,
  ].filter((d): d is string => Boolean(d))
  return lista(delar)
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
