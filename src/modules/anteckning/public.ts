/** What other modules may use of notes: what the form that writes one needs to know. */
export {
  type FormularUnderlag,
  formularUnderlag,
  underlag as anteckningUnderlag,
} from './queries/formular-underlag'
