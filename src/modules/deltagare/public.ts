/** What other modules may use of the participant. */
export { alderPaDatum, bedomAlder } from './domain/alder'
export {
  fodelsedatumUr,
  formateraPersonnummer,
  maskeraPersonnummer,
  nummerTypUr,
  tolkaPersonnummer,
  type Personnummer,
} from './domain/personnummer'
