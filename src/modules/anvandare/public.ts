/** What other modules may use of staff. */
export { antalAttBekrafta, type Medarbetare, nameOf, namesOf, personal } from './store'
