import {
  kompletterad,
  avvaktar,
  atertagen,
  ejAntagen,
  identifierad,
  iKartlaggning,
  inteAktuell,
  iRekommendation,
  iStodVidare,
  klar,
  klarAttStarta,
  kompletteras,
  lamnade,
  pausad,
  returnerad,
  samtyckeTaget,
  utanInsats,
  vantarBeslut,
  type Vag,
} from './vagar'
import { hosLakaren, lakarenHarSvarat, samtyckeSlutarSnart } from './nybro'

const ganger = (antal: number, vag: Vag): Vag[] => Array.from({ length: antal }, () => vag)

/**
 * How those who are not told of one by one stand today: every state that a screen shows, in about the proportions of a
 * project fifteen months old.
 */
export const vagar: readonly Vag[] = [
  ...ganger(12, identifierad),
  ...ganger(2, inteAktuell),
  ...ganger(6, vantarBeslut),
  kompletteras(-6),
  kompletteras(5),
  kompletterad,
  ...ganger(3, avvaktar),
  ...ganger(3, klarAttStarta),
  ...ganger(5, ejAntagen),
  ...ganger(2, atertagen),
  ...ganger(2, samtyckeTaget),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => iKartlaggning(n)),
  ...ganger(2, samtyckeSlutarSnart),
  ...ganger(2, hosLakaren),
  ...ganger(2, lakarenHarSvarat),
  pausad('SJUKDOM', 20),
  pausad('FORALDRALEDIGHET', 75),
  pausad('SJUKDOM', -9),
  ...ganger(5, iRekommendation),
  ...ganger(2, returnerad),
  ...ganger(24, iStodVidare),
  ...ganger(2, utanInsats),
  ...[12, 45, 75, 92, 140, 165].map((dagar) => klar('TILL_ARBETE', dagar, 2)),
  ...[30, 95, 150].map((dagar) => klar('TILL_STUDIER', dagar, 2)),
  ...[25, 60].map((dagar) => klar('TILL_INSATS_UTANFOR_PROJEKTET', dagar, 1)),
  ...[50, 88, 130].map((dagar) => klar('RATT_ERSATTNING', dagar, 1)),
  klar('SJUKDOM', 70, 0),
  klar('EGET_VAL', 40, 1),
  klar('AVLIDEN', 120, 0),
  klar('ANNAN', 65, 1, 'Arbetar på gårdens butik sedan i somras, utan lön de första månaderna.'),
  lamnade('FLYTT'),
  lamnade('ATERKALLAT_SAMTYCKE'),
  lamnade('FELREGISTRERAD', 'Fanns redan under ett äldre samordningsnummer.'),
]
