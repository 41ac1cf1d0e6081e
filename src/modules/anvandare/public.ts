/** What other modules may use of staff. */
export { arbetarIKommunen, arbetarITeamet, arLakare } from './policy'
export { antalAttBekrafta, type Medarbetare, nameOf, namesOf, personal } from './store'
