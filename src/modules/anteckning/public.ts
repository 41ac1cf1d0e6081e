/** What other modules may use of notes: what the form that writes one needs to know. */
export { type FormularUnderlag, formularUnderlag } from './queries/formular-underlag'
