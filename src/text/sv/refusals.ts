import { anteckningRefusals } from './refusals/anteckning'
import { anvandareRefusals } from './refusals/anvandare'
import { deltagareRefusals } from './refusals/deltagare'
import { forslagRefusals } from './refusals/forslag'
import { importRefusals } from './refusals/import'
import { insatsRefusals } from './refusals/insats'
import { kartlaggningRefusals } from './refusals/kartlaggning'
import { lakarstodRefusals } from './refusals/lakarstod'
import { loggRefusals } from './refusals/logg'
import { malRefusals } from './refusals/mal'
import { rekommendationRefusals } from './refusals/rekommendation'
import { samtyckeRefusals } from './refusals/samtycke'
import { teamRefusals } from './refusals/team'
import { utredningRefusals } from './refusals/utredning'

/** What every door may answer. */
const ground: Record<string, string> = {
  LOGGA_IN: 'Du har loggats ut. Logga in så är texten kvar.',
  HITTADES_INTE: 'Det du söker finns inte, eller så har du inte tillgång till det.',
  EJ_BEHORIG: 'Du har inte behörighet att göra det här.',
  OGILTIG_INDATA: 'Något behöver rättas innan det går att spara.',
  KONFLIKT: 'Någon annan hann spara före dig. Din text är inte borta.',
  LAST: 'Det här är låst och går inte att ändra längre. Gör en rättelse i stället.',
  FEL_UPPGIFTER: 'E-postadressen eller lösenordet stämmer inte. Försök igen.',
  FOR_MANGA_FORSOK: 'För många försök. Vänta en kvart och försök igen.',
}

/** The words of every code, by the module that owns it. A code stands in one of them, whoever uses it. */
export const refusalsByOwner: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ground,
  anteckning: anteckningRefusals,
  anvandare: anvandareRefusals,
  deltagare: deltagareRefusals,
  forslag: forslagRefusals,
  import: importRefusals,
  insats: insatsRefusals,
  kartlaggning: kartlaggningRefusals,
  lakarstod: lakarstodRefusals,
  logg: loggRefusals,
  mal: malRefusals,
  rekommendation: rekommendationRefusals,
  samtycke: samtyckeRefusals,
  team: teamRefusals,
  utredning: utredningRefusals,
}

const texts: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(refusalsByOwner))

/** Takes a refusal code and the facts behind it and gives its words: the fact, then the way out. */
export function meddelande(kod: string, data?: unknown): string {
  const text = texts[kod] ?? 'Det gick inte att göra just nu. Ladda om sidan och försök igen.'
  const values = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''))
}

/** Whether a code has words; one without is a defect that the contract test finds. */
export const hasText = (kod: string): boolean => kod in texts
