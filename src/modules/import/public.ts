/** What others may use of the import: the writers of files, which every list's export goes through. */
export { skrivCsv } from './filer/skriv-csv'
export { somBytes, type Tabell, type TabellKolumn } from './filer/tabell'
export { filformat, filhuvud, filsvar, nekatSvar } from './filer/filsvar'
export { GRANSER } from './filer/granser'
export { lamnaInFil } from './use-cases/lamna-in-fil'
