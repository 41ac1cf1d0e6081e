import type { ArendeLage } from './arbetslista'

/** Where a case stands, for the tests of the worklist. */
export const idag = '2026-11-20'
export const lage = (delar: Partial<ArendeLage> = {}): ArendeLage => ({
  utredningId: 'u1',
  steg: 'KARTLAGGNING',
  status: 'PAGAENDE',
  liggerHos: 'TEAM',
  liggerHosSedan: '2026-11-01',
  stegSedan: '2026-11-01',
  teambeslut: 'ANTAGEN',
  kompletteraSenast: null,
  nastaKontakt: '2027-01-01',
  senasteKontakt: null,
  vilandeTill: null,
  samtyckeTill: null,
  avslutad: null,
  uppfoljningForfaller: null,
  signerad: null,
  harInsats: false,
  planerad: false,
  lakarsvarOnskat: null,
  uppgifter: [],
  ...delar,
})
