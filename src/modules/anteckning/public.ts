/** What other modules may use of notes: the form that writes one, and what it needs to know. */
export {
  type FormularUnderlag,
  formularUnderlag,
  underlag as anteckningUnderlag,
} from './queries/formular-underlag'
export { AnteckningForm } from './ui/anteckning-form'
