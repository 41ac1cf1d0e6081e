import type { Indikator, KonIndikator, MalIntervall, UtredningHistoria } from '../definition'
import { statusar } from './koder'
import {
  aktualiserad,
  delIntervall,
  iStatus,
  iSteg,
  medFormaga,
  narmare,
  slutford,
  type Dagar,
  type M1Del,
} from './raknedagar'
import { steg } from './steg'

/**
 * KRAFT's indicators: what each is called, what it says, its target, and the days that count.
 * Source: Projektplan, "Operativa mål", Mål 1–3; docs/beslut/2026-11-23-sa-raknas-malen.md.
 */

const som = (kod: string, dagar: (h: UtredningHistoria) => Dagar[]) => (h: UtredningHistoria) =>
  dagar(h).map((d): MalIntervall => ({ indikator: kod, ...d }))

const malen = [
  {
    kod: 'M1',
    slag: 'MAL',
    kort: 'Mål 1',
    etikett: 'Aktualiserade för utredning',
    definition:
      'Personer vars aktualisering är skickad till teamet senast den valda dagen och inte är återtagen. Dagen är den första sändningen som inte är återtagen. Att utredningen sedan avslutas ändrar inte talet.',
    mal: 308,
    andel: null,
    delAv: null,
    intervall: som('M1', aktualiserad),
  },
  {
    kod: 'M2',
    slag: 'MAL',
    kort: 'Mål 2',
    etikett: 'Slutförda utredningar',
    definition:
      'Personer som är aktualiserade och har en undertecknad rekommendation i samma utredning. Dagen är den första undertecknade versionen. Att utredningen går tillbaka ett steg eller får en ny version ändrar inte talet.',
    mal: 277,
    andel: { procent: 90, av: 'M1' },
    delAv: null,
    intervall: som('M2', slutford),
  },
  {
    kod: 'M3A',
    slag: 'MAL',
    kort: 'Mål 3',
    etikett: 'Tagit steg närmare arbetsmarknaden',
    definition:
      'Personer med en slutförd utredning som har startat en insats som är arbetsförberedande, rehabiliterande eller praktik/arbetsträning. En insats som startade före undertecknandet räknas från undertecknandet.',
    mal: 250,
    andel: { procent: 90, av: 'M2' },
    delAv: null,
    intervall: som('M3A', narmare),
  },
  {
    kod: 'M3B',
    slag: 'MAL',
    kort: 'Mål 3 om aktivitetsförmåga',
    etikett: 'Bedömd aktivitetsförmåga minst 25 %',
    definition:
      'Personer som har tagit steg närmare arbetsmarknaden och som i samma utredning har minst en bedömning på 25 % av heltid eller mer, gjord senast den valda dagen.',
    mal: 125,
    andel: { procent: 50, av: 'M3A' },
    delAv: null,
    intervall: som('M3B', medFormaga),
  },
] as const satisfies readonly Indikator[]

const m1Del = <K extends M1Del>(kod: K, etikett: string, definition: string) =>
  ({
    kod,
    slag: 'DEL',
    etikett,
    kort: etikett,
    definition,
    mal: null,
    andel: null,
    delAv: 'M1',
    intervall: delIntervall(kod),
  }) as const

const delarna = [
  m1Del(
    'M1_VANTAR',
    'Väntar på beslut',
    'Aktualiserade som teamet ännu inte har beslutat om, eller som teamet vill få kompletterade.',
  ),
  m1Del('M1_AVVAKTAR', 'Avvaktar', 'Aktualiserade där teamet har beslutat att avvakta.'),
  m1Del('M1_ANTAGNA', 'Antagna', 'Aktualiserade som teamet har antagit.'),
  m1Del('M1_EJ_ANTAGNA', 'Ej antagna', 'Aktualiserade som teamet inte har antagit.'),
  m1Del(
    'M1_AVSLUTADE_FORE_BESLUT',
    'Avslutade före beslut',
    'Aktualiserade vars utredning avslutades innan teamet hade antagit dem eller låtit bli.',
  ),
] as const

const flode = [
  ...steg.map(
    ({ kod, kort }) =>
      ({
        kod: `STEG_${kod}` as const,
        slag: 'FLODE',
        etikett: kort,
        kort,
        definition: `Personer vars utredning den valda dagen står i steget ${kort.toLowerCase()} och inte är avslutad.`,
        mal: null,
        andel: null,
        delAv: null,
        intervall: som(`STEG_${kod}`, (h) => iSteg(h, kod)),
      }) as const,
  ),
  ...statusar.map(
    ({ kod, etikett }) =>
      ({
        kod: `STATUS_${kod}` as const,
        slag: 'FLODE',
        etikett,
        kort: etikett,
        definition: `Personer vars utredning den valda dagen är ${etikett.toLowerCase()}.`,
        mal: null,
        andel: null,
        delAv: null,
        intervall: som(`STATUS_${kod}`, (h) => iStatus(h, kod)),
      }) as const,
  ),
] as const

export const indikatorer = [...malen, ...delarna, ...flode] as const satisfies readonly Indikator[]
export type IndikatorKod = (typeof indikatorer)[number]['kod']
export type MalKod = (typeof malen)[number]['kod']
export type M1DelKod = M1Del

/** Mål 1 by kön as recorded now: 123–185 each, which is 40–60 % of 308. */
export const konIndikatorer = [
  {
    kod: 'M1_KVINNOR',
    etikett: 'varav kvinnor',
    av: 'M1',
    kon: 'KVINNA',
    definition: 'Aktualiserade för utredning där kön är kvinna, så som det är registrerat nu.',
    malSpann: [123, 185],
  },
  {
    kod: 'M1_MAN',
    etikett: 'varav män',
    av: 'M1',
    kon: 'MAN',
    definition: 'Aktualiserade för utredning där kön är man, så som det är registrerat nu.',
    malSpann: [123, 185],
  },
] as const satisfies readonly KonIndikator[]
