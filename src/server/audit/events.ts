/**
 * The catalogue of what is logged. An event that no test emits fails the contract test; so does a use case that
 * names one that is not here.
 */
export const handelser = [
  'ATKOMST_NEKAD',
  'INLOGGAD',
  'INLOGGNING_NEKAD',
  'UTLOGGAD',
  'UTLOGGAD_OVERALLT',
  'LOSENORD_SATT',
  'SAMTYCKE_UTGANGET',
  'UTAN_KONTAKTPERSON',
  'MAL_HAMTADE',
  'MAL_LISTA_LAST',
  'ARENDE_LAST',
  'NUMMER_VISAT',
] as const
export type Handelse = (typeof handelser)[number] | (string & {})

export interface LogEvent {
  handelse: Handelse
  /** The chain: a kommun's code, or SYSTEM. */
  kedja: string
  deltagare?: string[]
  utredningar?: string[]
  /** Codes, ids and dates; never a name or a number of a person. */
  uppgifter?: Record<string, unknown>
}
