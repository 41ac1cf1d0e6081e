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
  'ANTECKNINGAR_LAST',
  'ANTECKNING_SKRIVEN',
  'ANTECKNING_ANDRAD',
  'ANTECKNING_SIGNERAD',
  'ANTECKNING_TILLAGG',
  'ANTECKNING_MAKULERAD',
  'ANTECKNING_DELAD',
  'ANTECKNING_INTE_DELAD',
  'SOKNING',
  'DELTAGARE_REGISTRERAD',
  'REGISTRERING_MOTTAGEN',
  'GRANSKNINGAR_LISTADE',
  'GRANSKNING_LAST',
  'GRANSKNING_KLAR',
  'SAMTYCKE_LAST',
  'SAMTYCKE_REGISTRERAT',
  'SAMTYCKE_ATERKALLAT',
  'AKTUALISERING_SKICKAD',
  'AKTUALISERING_ATERTAGEN',
  'AKTUALISERING_KOMPLETTERAD',
  'TEAMMOTE_STARTAT',
  'TEAMMOTE_LAST',
  'TEAMMOTE_NARVARO',
  'TEAMMOTE_ANTECKNAT',
  'TEAMMOTE_AVSLUTAT',
  'TEAMBESLUT_FATTAT',
  'TEAMBESLUT_ANGRAT',
  'TEAMPROTOKOLL_LAST',
  'KARTLAGGNING_STARTAD',
  'LOSENORD_BYTT',
  'KONTO_SKAPAT',
  'KONTO_AVSLUTAT',
  'LANK_SKAPAD',
  'MEDLEMSKAP_FORESLAGET',
  'MEDLEMSKAP_BEKRAFTAT',
  'MEDLEMSKAP_AVBOJT',
  'MEDLEMSKAP_AVSLUTAT',
  'ANNAT_TEAM_BEVILJAT',
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
