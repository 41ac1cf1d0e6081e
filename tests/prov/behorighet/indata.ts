import { testNummer } from '@/cli/content/test-nummer'
import { KOLUMNER } from '@/modules/import/domain/rubriker'
import { dag } from '../../factories/dagar'
import { GISSAT, type Provperson, type Varld } from './varld'

type Falt = Record<string, unknown>

/** What names a thing: the person's own, or (for a guess) nothing that exists. */
const ting = (p: Provperson, namn: string): string => p.ids[namn] ?? GISSAT

/** One input that most doors can read: each takes the fields it knows. All of it points at the person's case. */
const grund = (p: Provperson, v: Varld): Falt => ({
  utredningId: p.utredningId,
  deltagareId: p.deltagareId,
  u: p.utredningId,
  anteckningId: ting(p, 'anteckning'),
  tillaggTillId: ting(p, 'anteckning'),
  insatsId: ting(p, 'insats'),
  instrumentId: ting(p, 'instrument'),
  rekommendationId: ting(p, 'rekommendation'),
  foretradareId: ting(p, 'foretradare'),
  granskningId: ting(p, 'granskning'),
  beslutId: ting(p, 'teambeslut'),
  samtycken: [ting(p, 'samtycke')],
  moteId: v.mal.moteId,
  lakareId: v.lakareId,
  kontaktpersonId: GISSAT,
  version: '1',
  datum: dag(-1),
  text: 'Prov',
  skal: 'Prov',
  namn: 'Prov',
  fornamn: 'Prov',
  efternamn: 'Prov',
  kommunKod: '0881',
  till: '',
})

const bakgrund = { spar: 'REAKTIV', manader: '30' }
const identitet = { nummer: '', saknarNummer: 'ja', nummerSaknasSkal: 'Prov', fodelsedatum: '1980-01-01' }
const csv = new TextEncoder().encode(`${KOLUMNER.join(';')}\n`)

const saker = (p: Provperson): Record<string, Falt> => ({
  aktivitetsformaga: { sakId: ting(p, 'aktivitetsformaga'), procent: '20', motivering: 'Prov' },
  insats: { sakId: ting(p, 'insats'), typ: 'SOCIAL', startad: dag(-230), slutad: '' },
  uppfoljning: { sakId: GISSAT, nadd: 'JA' },
  aktualisering: { sakId: ting(p, 'aktualisering') },
  samtycke: { sakId: ting(p, 'samtycke') },
  teambeslut: { sakId: ting(p, 'teambeslut') },
  avslut: { sakId: p.utredningId, orsak: 'TILL_ARBETE' },
})

const egna: Record<string, (p: Provperson, v: Varld) => Falt> = {
  'pausa-utredning': () => ({ skal: 'SJUKDOM', vantasAter: dag(60) }),
  'avsluta-utredning': () => ({ orsak: 'TILL_ARBETE' }),
  'returnera-steg': () => ({ till: 'KARTLAGGNING' }),
  'folja-upp': () => ({ nadd: 'JA' }),
  'registrera-samtycke': () => ({ textVersion: '1', satt: 'PAPPER', oppnar: ['TEAM'] }),
  'skicka-aktualisering': () => ({ fraga: 'Prov' }),
  'komplettera-aktualisering': () => ({ komplettering: 'Prov' }),
  'byt-ansvarig': () => ({ arbetsterapeutId: GISSAT }),
  'fatta-beslut': () => ({ beslut: 'ANTAGEN', moteId: '' }),
  'skriv-anteckning': () => ({ typ: 'TELEFON' }),
  'andra-anteckning': () => ({ typ: 'TELEFON' }),
  'spara-bidrag': () => ({ omrade: 'HALSA', yrke: 'DELTAGARE' }),
  'markera-ej-aktuellt': () => ({ omrade: 'HALSA' }),
  'markera-aktuellt': () => ({ omrade: 'HALSA' }),
  'kartlaggning-sida': () => ({ omrade: '', instrument: '' }),
  'lagg-till-instrument': () => ({ bedomare: 'Prov', sammanfattning: 'Prov' }),
  'ratta-instrument': () => ({ bedomare: 'Prov', sammanfattning: 'Prov' }),
  'lagg-till-insats': () => ({ typ: 'SOCIAL' }),
  'andra-insats': () => ({ typ: 'SOCIAL' }),
  'starta-insats': () => ({ startad: dag(-200) }),
  'avsluta-insats': () => ({ hur: 'AVSLUTAD', slutad: dag(-1) }),
  'bedom-formaga': () => ({ procent: '20', bedomare: 'Prov', motivering: 'Prov' }),
  'rekommendation-utskrift': () => ({ version: '' }),
  'spara-rekommendation': () => ({ formaga: '' }),
  'fraga-lakare': () => ({ fraga: 'Prov', delar: ['BAKGRUND'], form: 'LASNING', minuter: '30' }),
  'aterta-fraga': (p) => ({ id: ting(p, 'konsultation') }),
  konsultation: (p) => ({ id: ting(p, 'konsultation') }),
  'besvara-fraga': (p) => ({ id: ting(p, 'konsultation'), svar: 'Prov', minuter: '30' }),
  'satt-andel': () => ({ vems: 'SODRA', minuter: '60' }),
  'ny-utredning': () => ({ ...bakgrund, identifierad: dag(-1) }),
  'andra-person': () => ({ kon: 'KVINNA' }),
  'ersatt-nummer': () => identitet,
  'andra-bakgrund': () => ({ ...bakgrund, skal: '' }),
  'spara-foretradare': () => ({ slag: 'GOD_MAN' }),
  'satt-skydd': () => ({ skydd: 'SEKRETESSMARKERING' }),
  'registrera-deltagare': () => ({
    ...identitet,
    ...bakgrund,
    kon: 'MAN',
    skydd: 'INGA',
    identifierad: dag(-1),
  }),
  'sok-person': (p) => ({ sok: p.nummer }),
  rattelser: () => ({ sak: '', id: '' }),
  anteckningar: () => ({ andra: '' }),
  samtyckestext: () => ({ version: '1' }),
  'exportera-lista': () => ({ format: 'json' }),
  'mal-bakom#nybro': () => ({ indikator: 'M1', typ: 'KOMMUN', kod: '0881' }),
  'mal-bakom#programmet': () => ({ indikator: 'M1', typ: 'PROGRAM', kod: 'KRAFT' }),
  'lamna-forslag': () => ({ motivering: 'Prov', grund: 'Prov', fodelsedatum: '1980-01-01' }),
  'ta-emot-forslag': (p) => ({ id: ting(p, 'forslag') }),
  'avboj-forslag': (p) => ({ id: ting(p, 'forslag') }),
  'lamna-in-fil': () => ({ filnamn: 'prov.csv', innehall: csv }),
  'granska-import#egen': () => ({ filnamn: 'prov.csv', innehall: csv }),
  'importera#egen': () => ({ filnamn: 'prov.csv', innehall: csv }),
  'granska-import#fil': (_, v) => ({ filId: v.mal.filId }),
  'importera#fil': (_, v) => ({ filId: v.mal.filId }),
  'import-framsteg#fil': (_, v) => ({ filId: v.mal.filId }),
  'avvisade-rader#fil': (_, v) => ({ filId: v.mal.filId, format: 'csv' }),
  loggutdrag: () => ({ fran: '', till: '' }),
  'finn-person-i-loggen': (p) => ({ nummer: p.nummer }),
  konto: (_, v) => ({ id: v.mal.konto }),
  'skapa-konto': () => ({ epost: 'ny@prov.example' }),
  'skapa-lank': (_, v) => ({ id: v.mal.konto }),
  'avsluta-konto': (_, v) => ({ id: v.mal.konto }),
  'foresla-medlemskap': (_, v) => ({ anvandareId: v.mal.konto, roll: 'STYRGRUPP', fran: dag(0) }),
  'bekrafta-medlemskap#kommunens': (_, v) => ({ id: v.mal.medlemskap }),
  'avsluta-medlemskap#kommunens': (_, v) => ({ id: v.mal.medlemskap }),
  'bekrafta-medlemskap#arbetsterapeut': (_, v) => ({ id: v.mal.medlemskapArbetsterapeut }),
  'avsluta-medlemskap#arbetsterapeut': (_, v) => ({ id: v.mal.medlemskapArbetsterapeut }),
  'satt-sista-dag#kommunens': (_, v) => ({ id: v.mal.medlemskap, till: dag(1) }),
  'satt-sista-dag#arbetsterapeut': (_, v) => ({ id: v.mal.medlemskapArbetsterapeut, till: dag(1) }),
  'bevilja-annat-team': (_, v) => ({
    anvandareId: v.aktorer.find((a) => a.grupp === 'TEAM')?.id,
    teamKod: 'NORRA',
    fran: dag(0),
    till: dag(30),
  }),
  'byt-losenord': () => ({
    nuvarande: 'fel',
    losenord: 'ett-nytt-losenord',
    losenordIgen: 'ett-nytt-losenord',
  }),
  'spara-utkast': () => ({ form: 'anteckning', resurs: 'prov', nr: '1', innehall: {} }),
  'kasta-utkast': () => ({ form: 'anteckning', resurs: 'prov' }),
}

/** What a door is sent about the person, in the door's own fields and valid: only who may decides the answer. */
export function indataFor(rad: string, p: Provperson, v: Varld): Falt {
  const [dorr = '', sak = ''] = rad.split('#')
  const rattar = dorr === 'ratta-handelse' || dorr === 'makulera-handelse'
  return { ...grund(p, v), ...(rattar ? { sak, ...saker(p)[sak] } : (egna[rad] ?? egna[dorr])?.(p, v)) }
}

/** The same door about nothing that exists: what a foreign person must not be told apart from. */
export const gissning = (p: Provperson): Provperson => ({
  ...p,
  utredningId: GISSAT,
  deltagareId: GISSAT,
  nummer: testNummer('1980-01-01', 9),
  ids: {},
})
