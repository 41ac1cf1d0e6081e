/** The pure rules and shapes that other modules build on, one by one. Pure like all of domain. */
export type { Arende } from './arende'
export { type Arendebyte, tillPagaende, tillVila, tillsammans, turenTill } from './arendebyte'
export { type StatusFore, tillAvslutad, tillOppnad } from './avsluta'
export { type Behorighet, type Regelutfall, bedomBehorighet } from './bedom-behorighet'
export { type DatumFel, provaHandelsedatum } from './handelsedatum'
export { provaNyUtredning } from './ny-utredning'
export { type Programregler, stegNummer, stegSomBorjarMed } from './utredningssteg'
export { type ArendeAtkomst, utredningPolicy } from '../policy'
