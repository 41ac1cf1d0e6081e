import type { Checkpunkt } from '@/modules/utredning/public'
import { raknat, stor } from './format'

/** What is missing in a case, short enough for a row in a list. The checklist says it in full. */

const kriterium: Record<string, string> = {
  KONTAKTPERSON: 'kontaktperson',
  BEHORIGHET: 'skäl till målgruppen',
  SAMTYCKE: 'samtycke',
  SKICKAD: 'skickad aktualisering',
  ANTAGEN: 'teamets beslut',
  TVA_YRKEN: 'två yrkens bidrag',
  EGNA_ORD: 'egna ord',
  SAMMANFATTNING: 'sammanfattning',
  NASTA_STEG: 'nästa steg',
  AKTIVITETSFORMAGA: 'aktivitetsförmåga',
  PERSONENS_SYN: 'personens syn',
  GENOMGANGEN: 'genomgång med personen',
  MOTTAGARE: 'mottagare',
  TREPARTSSAMTAL: 'trepartssamtal',
  INSATS: 'startad insats',
}

const omrade: Record<string, string> = {
  ARBETE: 'arbete',
  UTBILDNING: 'utbildning',
  HALSA: 'hälsa',
  VARDAG: 'vardag',
  EKONOMI: 'ekonomi',
  BOENDE: 'boende',
  FAMILJ: 'familj',
  SPRAK: 'språk',
  PRAKTISKT: 'praktiska förutsättningar',
  KONTAKTER: 'vårdkontakter',
  EGNA_MAL: 'egna mål',
}

const ordFor = (p: Checkpunkt): string => {
  if (p.slag === 'KRITERIUM') return kriterium[p.kod] ?? p.etikett.toLowerCase()
  const namn = omrade[p.kod] ?? p.etikett.toLowerCase()
  return p.lage === 'UTAN_EGNA_ORD' ? `egna ord om ${namn}` : namn
}

/** "Tre saker saknas", "En sak saknas". */
export const sakerSaknas = (n: number): string => `${stor(raknat(n))} ${n === 1 ? 'sak' : 'saker'} saknas`

/** So many areas are named one by one; of more, only the number is told. */
const HOGST_NAMNDA = 4

/** Takes what is missing and gives it in one line: "Tre saker saknas: ekonomi, boende, hälsa"; "Saknas: samtycke". */
export function saknasRad(saknas: readonly Checkpunkt[]): string {
  if (saknas.length === 0) return 'Inget saknas'
  const omraden = saknas.filter((p) => p.slag === 'OMRADE')
  const ovriga = saknas.filter((p) => p.slag !== 'OMRADE')
  const namnda =
    omraden.length > HOGST_NAMNDA ? [`${raknat(omraden.length)} livsområden`] : omraden.map(ordFor)
  const allt = [...namnda, ...ovriga.map(ordFor)].join(', ')
  return saknas.length === 1 ? `Saknas: ${allt}` : `${sakerSaknas(saknas.length)}: ${allt}`
}
