/** What other modules may use of förslag: how many wait, to begin a registration from one, and to say that it became a case. */
export type { Forslag } from './domain/forslag'
export { antalForslag } from './store'
export { forslagAttRegistrera, markeraForslagRegistrerat } from './registrera-fran-forslag'
