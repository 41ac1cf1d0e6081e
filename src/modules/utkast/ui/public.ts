/** What other modules' views use of drafts: to keep and offer one in a form, and to throw one away from a list. */
export { formUtkast } from './form-utkast'
export { KastaUtkast } from './kasta-utkast'
