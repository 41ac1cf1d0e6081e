/** What other modules may use of the organisation. */
export { organisationStore, type Team } from './store'
