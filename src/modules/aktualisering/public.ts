/** What other modules may use of the sending to the team: registering sends in the same act, the team reads it. */
export { type Aktualisering, type Beslut, gallandeBeslut } from './domain/aktualisering'
export { loadSandning, type SandningView } from './queries/sandning'
export { aktualiseringStore, toAktualisering, toBeslut } from './store'
export { aktualiseringSkickad, sendToTeam } from './use-cases/skicka-aktualisering'
