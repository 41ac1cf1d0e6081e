/** What other modules may use of the case. */
export type { Arende, ArendeAndring } from './domain/arende'
export { type ArendeAtkomst, type ArendeScope, arendeScope, utredningPolicy } from './policy'
export { type ArendeHuvud, loadArendeHuvud } from './queries/arende-huvud'
export { loadStegUnderlag } from './queries/steg-underlag'
export { malgruppsDag, tillhorMalgruppen } from './domain/malgrupp'
export { samtyckesLage, type SamtyckesLage } from './domain/samtyckes-lage'
export { genomforByte } from './period-store'
export { toArende, utredningStore, whereScope } from './store'
