import type { Roll } from '@/server/actor'
import {
  arKommunens,
  arTeamets,
  type Grupp,
  type Lage,
  lakarenLaser,
  type Situation,
  utanUppdrag,
  utestangd,
  vemSer,
} from './vem-far'

/** What a door answers. NEJ: "may not" or "is not there", where either tells nothing of a person. */
export type Svar = 'JA' | 'EJ_BEHORIG' | 'FINNS_INTE' | 'NEJ' | 'LOGGA_IN'

export interface Vem {
  roll: Roll | null
  situation: Situation
  grupp: Grupp
}
/** One row: for whom the door opens. The words say it to a reader; `svar` gives the answer for one who is signed in. */
export interface Rad {
  ord: string
  svar: (vem: Vem, lage: Lage) => Svar
  /** Nothing that is sent names a person: tried once, and the answer searched for all of them. */
  utanPerson?: true
}

/** The answer that the written tables give for a door. */
export function vantat(rad: Rad, vem: Vem, lage: Lage): Svar {
  return utestangd(vem.situation) ? 'LOGGA_IN' : rad.svar(vem, lage)
}

const mellan = (ord: string, svar: Rad['svar']): Rad => ({ ord, svar })
const seende = (vem: Vem, lage: Lage) => (utanUppdrag(vem.situation) ? undefined : vemSer[lage][vem.grupp])

// ------------------------------------------------------- doors to a case: others are told that it is not there

type Del = 'läser' | 'arbetar' | 'kommunen' | 'teamet'
const passar = (del: Del, vem: Vem, lage: Lage): boolean =>
  del === 'läser' ||
  (del === 'arbetar' && seende(vem, lage) === 'ARBETAR') ||
  (del === 'kommunen' && arKommunens(vem.grupp)) ||
  (del === 'teamet' && arTeamets(vem.grupp))

/** Changes something of a case. Who sees the case but may not do this is told so. */
const andrar = (del: Exclude<Del, 'läser'>, bara?: readonly Lage[]): Rad =>
  mellan(`ändrar ärendet: ${del}`, (vem, lage) => {
    if ((bara && !bara.includes(lage)) || !seende(vem, lage)) return 'FINNS_INTE'
    return passar(del, vem, lage) ? 'JA' : 'EJ_BEHORIG'
  })
/** Shows something of a case. */
const visar = (del: Del, bara?: readonly Lage[]): Rad =>
  mellan(`visar ärendet: ${del}`, (vem, lage) =>
    (!bara || bara.includes(lage)) && seende(vem, lage) && passar(del, vem, lage) ? 'JA' : 'FINNS_INTE',
  )

// --------------------------------------------------------------- doors to one's own work: others may not

/** For the roles named, each within its own kommun, team or programme. */
const roller = (...far: Roll[]): Rad => ({
  ord: `roller: ${far.join(', ')}`,
  svar: (vem) => (vem.roll && far.includes(vem.roll) && !utanUppdrag(vem.situation) ? 'JA' : 'NEJ'),
  utanPerson: true,
})
/** For whoever has an assignment that holds. */
const alla: Rad = {
  ord: 'alla med ett uppdrag',
  svar: (vem) => (utanUppdrag(vem.situation) ? 'NEJ' : 'JA'),
  utanPerson: true,
}
/** The same, with something in what is sent that tells of a person. */
const omPerson = ({ ord, svar }: Rad): Rad => ({ ord, svar })
/** For the groups named, however the case stands. */
const grupper = (far: Grupp[], annars: Svar = 'NEJ'): Rad =>
  mellan(`grupper: ${far.join(', ')}`, (vem) =>
    far.includes(vem.grupp) && !utanUppdrag(vem.situation) ? 'JA' : annars,
  )
const eller = (a: Rad, b: Rad): Rad =>
  mellan(`${a.ord}, eller ${b.ord}`, (vem, lage) => (a.svar(vem, lage) === 'JA' ? 'JA' : b.svar(vem, lage)))

const KOMMUN: Grupp[] = ['KOMMUN', 'KOMMUN_HANDLAGGARE']
const TEAM: Grupp[] = ['TEAM', 'TEAM_HANDLAGGARE']
const MAL: Roll[] = ['PROJEKTLEDARE', 'PROJEKTADMINISTRATOR', 'STYRGRUPP']
const KONTON: Roll[] = ['SYSTEMADMINISTRATOR', 'PROJEKTADMINISTRATOR']

/** A förslag: the kommun answers, its proposer follows. One about a protected person is for the handlers. */
const forslaget = mellan('förslaget: kommunen svarar, den som föreslog ser det', (vem, lage) => {
  if (utanUppdrag(vem.situation)) return 'FINNS_INTE'
  if (vem.grupp === 'REMITTENT') return 'EJ_BEHORIG'
  const far = lage === 'skyddad' ? vem.grupp === 'KOMMUN_HANDLAGGARE' : arKommunens(vem.grupp)
  return far ? 'JA' : 'FINNS_INTE'
})
/** A question to the doctor: to the one it was put to, while the ground stands. */
const konsultationen = mellan('frågan: läkaren som den ställts till', (vem, lage) =>
  vem.grupp === 'LAKARE' && !utanUppdrag(vem.situation) && lakarenLaser.includes(lage) ? 'JA' : 'FINNS_INTE',
)
/** A person's log account: to the kommun's loggranskare, and never of somebody protected. */
const loggkontot = mellan('loggkontot: kommunens loggranskare, aldrig om någon skyddad', (vem, lage) =>
  vem.grupp === 'GRANSKARE' && !utanUppdrag(vem.situation) && lage !== 'skyddad' ? 'JA' : 'NEJ',
)
/** A meeting: led by the team's arbetsterapeuter, known by the projektmedarbetare of its kommuner. */
const motet = mellan('mötet: teamet leder, teamets kommuner känner till det', (vem) => {
  if (utanUppdrag(vem.situation)) return 'FINNS_INTE'
  if (arTeamets(vem.grupp)) return 'JA'
  return arKommunens(vem.grupp) || vem.grupp === 'GRANNE' ? 'EJ_BEHORIG' : 'FINNS_INTE'
})
/** Before the sending there is no insats, no rekommendation and no question to the doctor. */
const sant: readonly Lage[] = ['ordinar', 'skyddad', 'aterkallat', 'efter', 'langesedan']

/** Every use case and every query, by its name; after # where one door opens differently for different things. */
export const tabell: Record<string, Rad> = {
  // The case
  'arende-oversikt': visar('läser'),
  'arende-utskrift': visar('arbetar'),
  'gang-sida': visar('arbetar'),
  rattelser: visar('läser'),
  'visa-nummer': visar('läser'),
  'planera-kontakt': andrar('arbetar'),
  'pausa-utredning': andrar('arbetar'),
  'ateruppta-utredning': andrar('arbetar'),
  'returnera-steg': andrar('arbetar'),
  'starta-kartlaggning': andrar('arbetar'),
  'spara-overlamning': andrar('arbetar'),
  'avsluta-utredning': andrar('kommunen'),
  'makulera-avslut': andrar('kommunen'),
  'byt-kontaktperson': andrar('kommunen'),
  'folja-upp': andrar('kommunen'),
  'ratta-handelse#aktivitetsformaga': andrar('arbetar'),
  'ratta-handelse#insats': andrar('arbetar'),
  'ratta-handelse#uppfoljning': andrar('kommunen'),
  'ratta-handelse#aktualisering': andrar('kommunen'),
  'ratta-handelse#samtycke': andrar('kommunen'),
  'ratta-handelse#avslut': andrar('kommunen'),
  'ratta-handelse#teambeslut': andrar('teamet'),
  'makulera-handelse#insats': andrar('arbetar'),
  'makulera-handelse#samtycke': andrar('kommunen'),
  'makulera-handelse#teambeslut': andrar('teamet'),
  // Samtycke and sending
  'samtycke-sida': visar('arbetar'),
  'registrera-samtycke': andrar('kommunen'),
  'aterkalla-samtycke': andrar('kommunen'),
  samtyckestext: alla,
  'skicka-aktualisering': andrar('kommunen'),
  'aterta-aktualisering': andrar('kommunen'),
  'komplettera-aktualisering': andrar('kommunen'),
  // The team
  'beslut-utan-mote': visar('teamet', ['ordinar', 'skyddad', 'efter']),
  'fatta-beslut': andrar('teamet'),
  'angra-beslut': andrar('teamet'),
  'byt-ansvarig': andrar('teamet'),
  moten: roller('ARBETSTERAPEUT', 'PROJEKTMEDARBETARE'),
  teammote: grupper(TEAM, 'FINNS_INTE'),
  'protokoll#nybro': grupper([...TEAM, ...KOMMUN], 'FINNS_INTE'),
  'starta-teammote': roller('ARBETSTERAPEUT'),
  'satt-narvaro': motet,
  'anteckna-i-protokoll': motet,
  'avsluta-teammote': motet,
  teamtavla: roller('ARBETSTERAPEUT'),
  // Notes
  anteckningar: visar('läser'),
  anteckna: visar('arbetar'),
  'mina-arenden': roller('PROJEKTMEDARBETARE', 'ARBETSTERAPEUT'),
  'skriv-anteckning': andrar('arbetar'),
  'andra-anteckning': andrar('arbetar'),
  'signera-anteckning': andrar('arbetar'),
  'skriv-tillagg': andrar('arbetar'),
  'makulera-anteckning': andrar('kommunen'),
  'dela-anteckning': andrar('kommunen'),
  // Kartläggning, insatser, rekommendation
  'kartlaggning-sida': visar('läser'),
  'spara-bidrag': andrar('arbetar'),
  'markera-ej-aktuellt': andrar('arbetar'),
  'markera-aktuellt': andrar('arbetar'),
  'lagg-till-instrument': andrar('arbetar'),
  'ratta-instrument': andrar('arbetar'),
  'makulera-instrument': andrar('arbetar'),
  'avsluta-kartlaggning': andrar('arbetar'),
  'insats-sida': visar('läser'),
  'lagg-till-insats': andrar('arbetar'),
  'starta-insats': andrar('arbetar', sant),
  'avsluta-insats': andrar('arbetar', sant),
  'andra-insats': andrar('arbetar', sant),
  'bedom-formaga': andrar('arbetar'),
  'rekommendation-sida': visar('läser'),
  'rekommendation-utskrift': visar('läser', sant),
  'spara-rekommendation': andrar('arbetar'),
  'signera-rekommendation': andrar('teamet'),
  'borja-rattelse': andrar('teamet'),
  'kasta-rattelse': andrar('teamet', sant),
  'makulera-rekommendation': andrar('teamet', sant),
  // The doctor
  'lakare-flik': visar('läser'),
  'fraga-lakare': andrar('teamet'),
  'aterta-fraga': andrar('teamet', sant),
  konsultation: konsultationen,
  'besvara-fraga': konsultationen,
  lakarstod: roller('FORTROENDELAKARE', 'ARBETSTERAPEUT', 'PROJEKTLEDARE'),
  'satt-andel': roller('PROJEKTLEDARE'),
  // The person
  'person-form': visar('läser'),
  'ny-utredning-form': visar('kommunen'),
  'ny-utredning': andrar('kommunen'),
  'andra-person': andrar('kommunen'),
  'ersatt-nummer': andrar('kommunen'),
  'andra-bakgrund': andrar('kommunen'),
  'spara-foretradare': andrar('kommunen'),
  'avsluta-foretradare': andrar('kommunen'),
  'satt-skydd': andrar('kommunen'),
  'andra-handlaggare': andrar('kommunen'),
  granskning: visar('kommunen', ['skyddad']),
  'granska-klar': visar('kommunen', ['skyddad']),
  granskningar: roller('PROJEKTMEDARBETARE'),
  'registrera-form': omPerson(roller('PROJEKTMEDARBETARE')),
  'registrera-deltagare': roller('PROJEKTMEDARBETARE'),
  'sok-person': omPerson(roller('PROJEKTMEDARBETARE')),
  // Lists, numbers, the start
  deltagarlista: omPerson(roller('PROJEKTMEDARBETARE', 'ARBETSTERAPEUT')),
  'exportera-lista': roller('PROJEKTMEDARBETARE', 'ARBETSTERAPEUT'),
  startsida: roller('PROJEKTMEDARBETARE', 'ARBETSTERAPEUT'),
  skal: alla,
  hjalp: alla,
  'mal-tal': roller(...MAL, 'PROJEKTMEDARBETARE', 'ARBETSTERAPEUT'),
  'mal-sida': roller(...MAL, 'PROJEKTMEDARBETARE', 'ARBETSTERAPEUT'),
  'mal-bakom#nybro': eller(roller(...MAL), grupper([...KOMMUN, ...TEAM])),
  'mal-bakom#programmet': roller(...MAL),
  // Förslag
  forslag: roller('REMITTENT', 'PROJEKTMEDARBETARE'),
  'nytt-forslag': roller('REMITTENT'),
  'lamna-forslag': roller('REMITTENT'),
  'ta-emot-forslag': forslaget,
  'avboj-forslag': forslaget,
  // Import
  'import-start': roller('PROJEKTMEDARBETARE'),
  'lamna-in-fil': roller('PROJEKTMEDARBETARE'),
  'granska-import#egen': roller('PROJEKTMEDARBETARE'),
  'granska-import#fil': roller('PROJEKTMEDARBETARE'),
  'importera#egen': roller('PROJEKTMEDARBETARE'),
  'importera#fil': roller('PROJEKTMEDARBETARE'),
  // A file that the named handler handed in, and that cannot be read.
  'import-framsteg#fil': grupper(['KOMMUN_HANDLAGGARE']),
  'avvisade-rader#fil': grupper([]),
  // The log
  logg: roller('LOGGRANSKARE', 'SYSTEMADMINISTRATOR'),
  loggutdrag: loggkontot,
  'finn-person-i-loggen': loggkontot,
  // Accounts
  anvandare: roller(...KONTON, 'PROJEKTLEDARE', 'PROJEKTMEDARBETARE'),
  konto: roller(...KONTON),
  'nytt-konto': roller(...KONTON),
  'mitt-konto': alla,
  'byt-losenord': alla,
  'skapa-konto': roller(...KONTON),
  'skapa-lank': roller(...KONTON),
  'avsluta-konto': roller(...KONTON),
  'foresla-medlemskap': roller(...KONTON),
  'bekrafta-medlemskap#kommunens': grupper(KOMMUN),
  'bekrafta-medlemskap#arbetsterapeut': roller('PROJEKTLEDARE'),
  'avsluta-medlemskap#kommunens': eller(roller(...KONTON), grupper(KOMMUN)),
  'avsluta-medlemskap#arbetsterapeut': roller(...KONTON, 'PROJEKTLEDARE'),
  'satt-sista-dag#kommunens': eller(roller(...KONTON), grupper(KOMMUN)),
  'satt-sista-dag#arbetsterapeut': roller(...KONTON, 'PROJEKTLEDARE'),
  'bevilja-annat-team': roller('PROJEKTLEDARE'),
  // Drafts: one's own, in a kommun that one reaches
  'spara-utkast': eller(
    roller('FORTROENDELAKARE', 'PROJEKTLEDARE', 'PROJEKTADMINISTRATOR'),
    grupper([...KOMMUN, ...TEAM, 'REMITTENT', 'GRANSKARE']),
  ),
  'kasta-utkast': alla,
}
