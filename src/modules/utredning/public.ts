/** What other modules may use of the case. */
export type { Arende } from './domain/arende'
export { type ArendeScope, arendeScope } from './policy'
export { arendeHandelse, arendet, type OmArende } from './arende-handelse'
export { type ArendeHuvud, loadArendeHuvud } from './queries/arende-huvud'
export { loadSaknas, loadStegUnderlag } from './queries/steg-underlag'
export { kanAnsvara } from './kan-ansvara'
export { gangStore } from './gang-store'
export { huvudStore } from './huvud-store'
export { genomforByte } from './period-store'
export { type RattelseRad, rattelseStore, type Skal } from './rattelse-store'
export {
  arMitt,
  toArende,
  utanAnsvarig,
  utanKontaktperson,
  utredningStore,
  whereScope,
} from './store'
export { atertaAktualisering as atertaRegel } from './domain/aterta-aktualisering'
export { kompletteraAktualisering as kompletteraRegel } from './domain/komplettera-aktualisering'
export { ateruppta as aterupptaRegel } from './domain/pausa'
export { skickaAktualisering as skickaRegel } from './domain/skicka-aktualisering'
export { uppfoljningForfaller } from './domain/avsluta'
export { ArendeSidaInput } from './schema'
export { avslutaKartlaggning as avslutaKartlaggningRegel } from './domain/avsluta-kartlaggning'
export { checklista, type Checkpunkt } from './domain/checklista'
export { returneraSteg as returneraRegel } from './domain/returnera-steg'
export { signeraRekommendation as signeraRegel } from './domain/signera-rekommendation'
export { startaKartlaggning } from './use-cases/starta-kartlaggning'
