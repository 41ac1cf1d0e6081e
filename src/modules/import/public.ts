/** What others may use of the import: the limits of a file, and handing one in. */
export { GRANSER } from './filer/granser'
export { lamnaInFil } from './use-cases/lamna-in-fil'
