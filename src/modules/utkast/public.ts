/** What other modules use of drafts: to offer one again, and to remove it when the real thing is saved. */
export { formUtkast } from './form-utkast'
export { type Utkast, utkastStore } from './store'
export { kastaUtkast } from './use-cases/kasta-utkast'
export { sparaUtkast } from './use-cases/spara-utkast'
