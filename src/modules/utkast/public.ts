/** What other modules use of drafts: to read one's own again, and to remove it when the real thing is saved. */
export { type Utkast, utkastStore } from './store'
export { kastaUtkast } from './use-cases/kasta-utkast'
export { sparaUtkast } from './use-cases/spara-utkast'
