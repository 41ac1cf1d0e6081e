import { kraft } from '@/programme/kraft'
import type { StegUnderlag } from '@/programme/definition'
import type { Arende } from './arende'
import { bedomBehorighet, type Behorighet } from './bedom-behorighet'

/** Case rows for the tests of the rules; the person is invented. */
export const IDAG = '2026-11-23'

/** A running case in the first step, found on 1 September 2026. */
export function ettArende(delar: Partial<Arende> = {}): Arende {
  return {
    kommunKod: '0881',
    id: 'u1',
    deltagareId: 'd1',
    programKod: 'KRAFT',
    arendenummer: 'NYB-2026-001',
    teamKod: 'SODRA',
    spar: 'REAKTIV',
    manader: 30,
    skal: null,
    forum: null,
    bakgrund: null,
    provatTidigare: null,
    forsorjning: null,
    forsorjningSammanhangande: null,
    forsorjningTotal: null,
    kontaktpersonId: 'sofia',
    arbetsterapeutId: null,
    steg: 'IDENTIFIERING',
    stegSedan: '2026-09-01',
    status: 'PAGAENDE',
    liggerHos: 'KOMMUN',
    liggerHosSedan: '2026-09-01',
    identifierad: '2026-09-01',
    aktualiserad: null,
    teambeslut: null,
    nastaKontakt: null,
    nastaKontaktVad: null,
    vilandeSkal: null,
    vilandeTill: null,
    avslutad: null,
    avslutsorsak: null,
    avslutKommentar: null,
    mottagare: null,
    trepartssamtal: null,
    trepartssamtalSkal: null,
    insatsEjStartadSkal: null,
    uppfoljd: null,
    kalla: 'APP',
    version: 1,
    andradAt: '2026-09-01T08:00:00Z',
    andradAv: null,
    skyddad: false,
    oppenTeam: null,
    oppenTill: null,
    ...delar,
  }
}

/** Sent on 1 October and waiting for the team. */
export const skickat = (delar: Partial<Arende> = {}): Arende =>
  ettArende({
    steg: 'AKTUALISERING',
    stegSedan: '2026-10-01',
    aktualiserad: '2026-10-01',
    liggerHos: 'TEAM',
    liggerHosSedan: '2026-10-01',
    ...delar,
  })

/** Admitted on 10 October; the kartläggning has not started. */
export const antaget = (delar: Partial<Arende> = {}): Arende =>
  skickat({ teambeslut: 'ANTAGEN', arbetsterapeutId: 'maria', ...delar })

/** In a later step since 1 November. */
export const iSteg = (steg: string, delar: Partial<Arende> = {}): Arende =>
  antaget({ steg, stegSedan: '2026-11-01', ...delar })

export const behorig = (): Behorighet =>
  bedomBehorighet(
    { fodelsedatum: '1985-04-12', spar: 'REAKTIV', manader: 30, skal: null, dag: '2026-10-01' },
    kraft,
  )

/** Everything that the steps ask for. */
export function fulltUnderlag(delar: Partial<StegUnderlag> = {}): StegUnderlag {
  return {
    harKontaktperson: true,
    behorighet: 'UPPFYLLD',
    harStaendeSamtycke: true,
    arSkickad: true,
    senasteBeslut: 'ANTAGEN',
    omraden: [
      {
        kod: 'HALSA',
        beskrivet: true,
        ejRelevantSkal: null,
        harEgnaOrd: true,
        yrken: ['ARBETSTERAPEUT', 'SOCIALSEKRETERARE'],
      },
      {
        kod: 'BOENDE',
        beskrivet: false,
        ejRelevantSkal: 'Bor bra sedan länge.',
        harEgnaOrd: false,
        yrken: [],
      },
    ],
    rekommendation: {
      harSammanfattning: true,
      antalNastaSteg: 1,
      harAktivitetsformaga: true,
      harMotivering: true,
      harPersonensSyn: true,
      genomgangen: '2026-11-10',
      ejGenomgangenSkal: null,
      signerad: null,
    },
    overlamning: null,
    harStartadInsats: false,
    ...delar,
  }
}
