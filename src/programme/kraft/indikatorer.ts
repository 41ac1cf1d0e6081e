import type {
  Datum,
  Indikator,
  KonIndikator,
  MalIntervall,
  UtredningHistoria,
  UtredningStatus,
} from '../definition'
import { insatstyper, statusar } from './koder'
import { installningar } from './installningar'
import { steg } from './steg'

/**
 * KRAFT's indicators: each turns one utredning's history into the days on which it counts.
 * Source: Projektplan, "Operativa mål", Mål 1–3; the readings are in docs/beslut/2026-11-23-sa-raknas-malen.md.
 */

type Dagar = { fran: Datum; till: Datum | null }

const raknas = (h: UtredningHistoria): boolean => h.avslutsorsak !== 'FELREGISTRERAD'

const forsta = (datum: readonly Datum[]): Datum | null =>
  datum.reduce<Datum | null>((a, b) => (a && a <= b ? a : b), null)

const slutarFore = (a: Datum | null, b: Datum | null): Datum | null =>
  a === null ? b : b === null || a < b ? a : b

/** The part of the given days that lies on or after a date; nothing when the date is missing. */
function fran(dagar: readonly Dagar[], datum: Datum | null): Dagar[] {
  if (datum === null) return []
  return dagar
    .map((d) => ({ fran: d.fran > datum ? d.fran : datum, till: d.till }))
    .filter((d) => d.till === null || d.fran < d.till)
}

/**
 * Days with an aktualisering sent and not taken back: Mål 1. Sending again while one stands keeps the first date;
 * the day of taking back no longer counts; a sending after a taking back starts anew.
 */
function aktualiserad(h: UtredningHistoria): Dagar[] {
  if (!raknas(h)) return []
  const sandningar = h.aktualiseringar
    .filter((a) => a.atertagen === null || a.skickad < a.atertagen)
    .map((a) => ({ fran: a.skickad, till: a.atertagen }))
    .sort((a, b) => (a.fran < b.fran ? -1 : a.fran > b.fran ? 1 : 0))
  const dagar: Dagar[] = []
  for (const s of sandningar) {
    const senaste = dagar.at(-1)
    if (!senaste || (senaste.till !== null && senaste.till <= s.fran)) dagar.push({ ...s })
    else if (senaste.till !== null && (s.till === null || s.till > senaste.till)) senaste.till = s.till
  }
  return dagar
}

const slutford = (h: UtredningHistoria): Dagar[] =>
  fran(aktualiserad(h), forsta(h.rekommendationer.map((r) => r.signerad)))

const narmareArbete: ReadonlySet<string> = new Set(
  insatstyper.filter((t) => t.narmareArbetsmarknaden).map((t) => t.kod),
)

function narmare(h: UtredningHistoria): Dagar[] {
  return fran(slutford(h), forsta(h.insatser.filter((i) => narmareArbete.has(i.typ)).map((i) => i.startad)))
}

function medFormaga(h: UtredningHistoria): Dagar[] {
  const nog = h.aktivitetsformagor.filter((a) => a.procent >= installningar.aktivitetsformagaMal)
  return fran(narmare(h), forsta(nog.map((a) => a.datum)))
}

type M1Del = 'M1_VANTAR' | 'M1_AVVAKTAR' | 'M1_ANTAGNA' | 'M1_EJ_ANTAGNA' | 'M1_AVSLUTADE_FORE_BESLUT'

/** Which part of Mål 1 the utredning stands in on a date, given when the sending that counts was made. */
function delPaDatum(h: UtredningHistoria, skickad: Datum, datum: Datum): M1Del {
  const beslut = h.teambeslut
    .filter((b) => b.datum >= skickad && b.datum <= datum)
    .reduce<UtredningHistoria['teambeslut'][number] | null>((a, b) => (a && a.datum > b.datum ? a : b), null)
  if (beslut?.beslut === 'ANTAGEN') return 'M1_ANTAGNA'
  if (beslut?.beslut === 'EJ_ANTAGEN') return 'M1_EJ_ANTAGNA'
  if (h.avslutad !== null && h.avslutad <= datum) return 'M1_AVSLUTADE_FORE_BESLUT'
  return beslut?.beslut === 'VILANDE' ? 'M1_AVVAKTAR' : 'M1_VANTAR'
}

/** Cuts the days of Mål 1 where a decision or an avslut may change the part; the parts always sum to Mål 1. */
function delIntervall(kod: M1Del): (h: UtredningHistoria) => MalIntervall[] {
  return (h) =>
    aktualiserad(h).flatMap((dagar) => {
      const inom = (d: Datum) => d > dagar.fran && (dagar.till === null || d < dagar.till)
      const brytningar = [...h.teambeslut.map((b) => b.datum), ...(h.avslutad ? [h.avslutad] : [])].filter(
        inom,
      )
      const starter = [...new Set([dagar.fran, ...brytningar])].sort()
      const delar: MalIntervall[] = []
      starter.forEach((start, i) => {
        if (delPaDatum(h, dagar.fran, start) !== kod) return
        const till = starter[i + 1] ?? dagar.till
        const senaste = delar.at(-1)
        if (senaste?.till === start) senaste.till = till
        else delar.push({ indikator: kod, fran: start, till })
      })
      return delar
    })
}

const som = (kod: string, dagar: (h: UtredningHistoria) => Dagar[]) => (h: UtredningHistoria) =>
  dagar(h).map((d): MalIntervall => ({ indikator: kod, ...d }))

/** Days a case stood in a step: until the step ended, the next one began or the case was closed. */
function iSteg(h: UtredningHistoria, kod: string): Dagar[] {
  if (!raknas(h)) return []
  return h.stegPerioder.flatMap((p, i) => {
    if (p.steg !== kod) return []
    const slut = p.till ?? h.stegPerioder[i + 1]?.fran ?? null
    const till = slutarFore(slut, h.avslutad)
    return till === null || p.fran < till ? [{ fran: p.fran, till }] : []
  })
}

function iStatus(h: UtredningHistoria, status: UtredningStatus): Dagar[] {
  if (!raknas(h)) return []
  return h.statusPerioder
    .filter((p) => p.status === status && (p.till === null || p.fran < p.till))
    .map(({ fran, till }) => ({ fran, till }))
}

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
