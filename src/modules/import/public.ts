/** What others may use of the import: the writers of files, which every list's export goes through. */
export { skrivCsv } from './filer/skriv-csv'
export { skrivJson } from './filer/skriv-json'
export { skrivXlsx } from './filer/skriv-xlsx'
export { somBytes, somStrom, type Tabell, type TabellKolumn, type TabellVarde } from './filer/tabell'
export { filformat, type Filformat, filhuvud, filsvar, nekatSvar } from './filer/filsvar'
export { GRANSER } from './filer/granser'
export { lamnaInFil } from './use-cases/lamna-in-fil'
