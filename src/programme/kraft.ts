import { defineProgramme } from './definition'
import { indikatorer, konIndikatorer } from './kraft/indikatorer'
import { installningar } from './kraft/installningar'
import * as koder from './kraft/koder'
import { kommuner, team } from './kraft/organisation'
import { roller } from './kraft/roller'
import { samtyckestexter } from './kraft/samtyckestexter'
import { steg } from './kraft/steg'

/**
 * KRAFT, Kalmar läns resurs- och arbetsförberedande team, as data that the engine reads.
 * Source: Projektplan. A sister project is one more file like this one.
 */
export const kraft = defineProgramme({
  kod: 'KRAFT',
  namn: 'KRAFT',
  fulltNamn: 'Kalmar läns resurs- och arbetsförberedande team',
  agare: 'Kommunförbundet Kalmar län',
  lan: '08',
  period: { fran: '2025-09-01', till: '2028-08-31' },
  steg,
  team,
  kommuner,
  roller,
  koder: {
    spar: koder.spar,
    kon: koder.kon,
    skyddslagen: koder.skyddslagen,
    statusar: koder.statusar,
    teambeslut: koder.teambeslut,
    avslutsorsaker: koder.avslutsorsaker,
    insatstyper: koder.insatstyper,
    insatsUtforare: koder.insatsUtforare,
    insatsStatusar: koder.insatsStatusar,
    livsomraden: koder.livsomraden,
    kartlaggningsfragor: koder.kartlaggningsfragor,
    yrken: koder.yrken,
    forsorjningskallor: koder.forsorjningskallor,
    anteckningstyper: koder.anteckningstyper,
    kontaktsatt: koder.kontaktsatt,
    foretradartyper: koder.foretradartyper,
    lakarDelar: koder.lakarDelar,
    lakarformer: koder.lakarformer,
    samtyckesatt: koder.samtyckesatt,
    samtyckeMottagare: koder.samtyckeMottagare,
    liggerHos: koder.liggerHos,
    pausskal: koder.pausskal,
  },
  samtyckestexter,
  installningar,
  indikatorer,
  konIndikatorer,
})

export {
  anteckningstyper,
  avslutsorsaker,
  EGEN_ROST,
  foretradartyper,
  forsorjningskallor,
  insatsStatusar,
  insatsUtforare,
  insatstyper,
  kartlaggningsfragor,
  kon,
  kontaktsatt,
  lakarDelar,
  lakarformer,
  liggerHos,
  livsomraden,
  pausskal,
  samtyckeMottagare,
  samtyckesatt,
  skyddslagen,
  spar,
  statusar,
  teambeslut,
  yrken,
} from './kraft/koder'
export type {
  Anteckningstyp,
  Avslutsorsak,
  Foretradartyp,
  Forsorjningskalla,
  InsatsStatus,
  InsatsUtforare,
  Insatstyp,
  Kontaktsatt,
  LakarDel,
  Lakarform,
  LiggerHos,
  Livsomrade,
  Pausskal,
  SamtyckeMottagare,
  Samtyckesatt,
  Skyddslage,
  Yrke,
} from './kraft/koder'
export { indikatorer, konIndikatorer } from './kraft/indikatorer'
export type { IndikatorKod, M1DelKod, MalKod } from './kraft/indikatorer'
export { installningar } from './kraft/installningar'
export { kommuner, team } from './kraft/organisation'
export type { TeamKod } from './kraft/organisation'
export { roller } from './kraft/roller'
export type { Roll } from './kraft/roller'
export { samtyckestexter } from './kraft/samtyckestexter'
export { steg } from './kraft/steg'
export type { KriteriumKod, StegKod } from './kraft/steg'
