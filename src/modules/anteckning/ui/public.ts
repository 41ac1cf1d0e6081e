/** The views that other modules draw in their pages, one by one. */
export { AnteckningForm } from './anteckning-form'
