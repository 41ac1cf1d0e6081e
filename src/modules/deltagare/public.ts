/** What other modules may use of the participant. */
export { alderPaDatum } from './domain/alder'
export {
  fodelsedatumUr,
  formateraPersonnummer,
  maskeraPersonnummer,
  nummerTypUr,
  tolkaPersonnummer,
  type Personnummer,
} from './domain/personnummer'
