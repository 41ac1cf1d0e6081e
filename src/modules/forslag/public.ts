/** What other modules may use of förslag: to begin a registration from one, and to say that it became a case. */
export type { Forslag } from './domain/forslag'
export { forslagAttRegistrera, markeraForslagRegistrerat } from './registrera-fran-forslag'
