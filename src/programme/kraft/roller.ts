import type { Kod, KodAv } from '../definition'

/** The roles in KRAFT's own words. Source: Projektplan, "Organisation för projektet" and "Verktyg och resurser". */
export const roller = [
  { kod: 'REMITTENT', etikett: 'Handläggare ekonomiskt bistånd', omfang: 'KOMMUN', serPersoner: true },
  { kod: 'PROJEKTMEDARBETARE', etikett: 'Projektmedarbetare', omfang: 'KOMMUN', serPersoner: true },
  { kod: 'ARBETSTERAPEUT', etikett: 'Arbetsterapeut', omfang: 'TEAM', serPersoner: true },
  { kod: 'FORTROENDELAKARE', etikett: 'Förtroendeläkare', omfang: 'PROGRAM', serPersoner: true },
  { kod: 'PROJEKTLEDARE', etikett: 'Projektledare', omfang: 'PROGRAM', serPersoner: false },
  { kod: 'PROJEKTADMINISTRATOR', etikett: 'Projektadministratör', omfang: 'PROGRAM', serPersoner: false },
  { kod: 'STYRGRUPP', etikett: 'Styrgrupp', omfang: 'PROGRAM', serPersoner: false },
  { kod: 'LOGGRANSKARE', etikett: 'Loggranskare', omfang: 'KOMMUN', serPersoner: true },
  { kod: 'SYSTEMADMINISTRATOR', etikett: 'Systemadministratör', omfang: 'INSTALLATION', serPersoner: false },
] as const satisfies readonly (Kod & { omfang: string; serPersoner: boolean })[]
export type Roll = KodAv<typeof roller>
