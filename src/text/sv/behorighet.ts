import { raknat, stor } from './format'
import type { Regelutfall, Utslag } from '@/modules/utredning/domain/bedom-behorighet'

/** The eligibility panel in words: a verdict first, then one line per rule. */

export interface PanelRad {
  tecken: 'klar' | 'ring' | 'varning'
  /** What the line opens with, in bold. */
  fet: string
  text: string
}

export const utslagText: Record<Utslag, string> = {
  JA: 'Ja.',
  JA_MED_SKAL: 'Ja, med det skäl du har skrivit.',
  JA_OM_SKAL: 'Ja, om du skriver ett skäl.',
  INTE_AN: 'Inte än.',
  NEJ: 'Nej.',
  UPPGIFTER_SAKNAS: 'Det vet vi när du har fyllt i mer.',
}

/** "Får Leila vara med?" */
export const fragan = (fornamn: string): string => `Får ${fornamn.trim() || 'personen'} vara med?`

type Spann = { lagst: number; hogst: number }

/** One rule's outcome as a line: the fact, then what the rule says. */
export function regelRad(r: Regelutfall, spann: Spann): PanelRad {
  switch (r.regel) {
    case 'ALDER':
      return alderRad(r, spann)
    case 'SPAR':
      return { tecken: 'ring', fet: 'Spår', text: 'är inte valt än.' }
    case 'MANADER':
      if (r.utfall === 'SAKNAS')
        return {
          tecken: 'ring',
          fet: 'Månader med bistånd',
          text: `saknas. Reaktivt spår kräver ${r.kravs}.`,
        }
      if (r.utfall === 'UPPFYLLD')
        return {
          tecken: 'klar',
          fet: `${r.manader} månader med bistånd.`,
          text: `Reaktivt spår kräver ${r.kravs}.`,
        }
      return {
        tecken: 'varning',
        fet: `${r.manader} månader med bistånd.`,
        text: `Reaktivt spår kräver ${r.kravs}. ${forFa(r.kravs - r.manader)}, så det behövs ett skäl.`,
      }
    case 'SKAL':
      return r.utfall === 'UPPFYLLD'
        ? { tecken: 'klar', fet: 'Skäl', text: 'är skrivet.' }
        : { tecken: 'ring', fet: 'Skäl', text: 'saknas.' }
  }
}

const forFa = (n: number): string => `${stor(raknat(n))} för få`

function alderRad(r: Extract<Regelutfall, { regel: 'ALDER' }>, { lagst, hogst }: Spann): PanelRad {
  const gransen = `Gränsen är ${lagst}–${hogst}.`
  if (r.utfall === 'SAKNAS')
    return { tecken: 'ring', fet: 'Åldern', text: `vet vi när numret finns. ${gransen}` }
  const { bedomning } = r
  const fet = `${bedomning.alder} år i dag.`
  if (bedomning.utfall === 'FOR_UNG')
    return { tecken: 'varning', fet, text: `Kan vara med från ${bedomning.tidigast}.` }
  return { tecken: bedomning.utfall === 'INOM' ? 'klar' : 'varning', fet, text: gransen }
}

/** Whether an utredning is open already, as far as the search tells. */
export function oppenRad(sokt: boolean, kommun: string): PanelRad {
  return sokt
    ? { tecken: 'klar', fet: 'Ingen öppen utredning', text: `i ${kommun}.` }
    : { tecken: 'ring', fet: 'Öppen utredning?', text: 'Sök, så vet du om personen redan är med.' }
}

/** Who the contact person is. */
export function kontaktRad(kontakt: { namn: string; arJag: boolean } | null): PanelRad {
  if (!kontakt) return { tecken: 'ring', fet: 'Kontaktperson', text: 'är inte vald.' }
  return { tecken: 'klar', fet: 'Kontaktperson', text: `är ${kontakt.arJag ? 'du' : kontakt.namn}.` }
}

/** Whether a day of consent is filled in. */
export function samtyckeRad(finns: boolean): PanelRad {
  return finns
    ? { tecken: 'klar', fet: 'Samtycke', text: 'har ett datum.' }
    : { tecken: 'ring', fet: 'Samtycke', text: 'saknar datum. Teamet ser inget förrän det finns.' }
}
