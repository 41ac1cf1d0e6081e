/** What other modules may use of staff. */
export { type Medarbetare, nameOf, namesOf, personal } from './store'
