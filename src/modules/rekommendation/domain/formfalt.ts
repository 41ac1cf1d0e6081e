import type { Innehall } from './rekommendation'

/** So many next steps the form has room for. */
export const ANTAL_STEG = 6

/** The choice that says: the assessment is recorded here and now. */
export const NY_BEDOMNING = 'NY'

/** Takes what a rekommendation says; gives it as the form's fields, one numbered row for each next step there is room for. */
export function somFalt(i: Innehall): Record<string, string> {
  const rader = Array.from({ length: ANTAL_STEG }, (_, n) => [
    [`plats${n + 1}`, String(n + 1)],
    [`typ${n + 1}`, i.steg[n]?.insatstyp ?? ''],
    [`beskrivning${n + 1}`, i.steg[n]?.beskrivning ?? ''],
  ]).flat()
  return {
    sammanfattning: i.sammanfattning ?? '',
    ...(Object.fromEntries(rader) as Record<string, string>),
    formaga: i.aktivitetsformagaId ?? '',
    motivering: i.motivering ?? '',
    personensSyn: i.personensSyn ?? '',
    genomgang: i.genomgangen ? 'JA' : i.ejGenomgangenSkal ? 'NEJ' : '',
    genomgangen: i.genomgangen ?? '',
    ejGenomgangenSkal: i.ejGenomgangenSkal ?? '',
  }
}
