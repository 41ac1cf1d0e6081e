import type { Datum, MalIntervall, UtredningHistoria, UtredningStatus } from '../definition'
import { installningar } from './installningar'
import { insatstyper } from './koder'

/**
 * From one utredning's history to the days on which it counts.
 * Source: Projektplan, "Operativa mål", Mål 1–3; docs/beslut/2026-11-23-sa-raknas-malen.md.
 */

export type Dagar = { fran: Datum; till: Datum | null }

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
export function aktualiserad(h: UtredningHistoria): Dagar[] {
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

export const slutford = (h: UtredningHistoria): Dagar[] =>
  fran(aktualiserad(h), forsta(h.rekommendationer.map((r) => r.signerad)))

const narmareArbete: ReadonlySet<string> = new Set(
  insatstyper.filter((t) => t.narmareArbetsmarknaden).map((t) => t.kod),
)

export function narmare(h: UtredningHistoria): Dagar[] {
  return fran(slutford(h), forsta(h.insatser.filter((i) => narmareArbete.has(i.typ)).map((i) => i.startad)))
}

export function medFormaga(h: UtredningHistoria): Dagar[] {
  const nog = h.aktivitetsformagor.filter((a) => a.procent >= installningar.aktivitetsformagaMal)
  return fran(narmare(h), forsta(nog.map((a) => a.datum)))
}

export type M1Del = 'M1_VANTAR' | 'M1_AVVAKTAR' | 'M1_ANTAGNA' | 'M1_EJ_ANTAGNA' | 'M1_AVSLUTADE_FORE_BESLUT'

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
export function delIntervall(kod: M1Del): (h: UtredningHistoria) => MalIntervall[] {
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

/**
 * Days a case stood in a step: until the step ended or the case was closed. One that ended on a day nobody knows had ended
 * when the next one began.
 */
export function iSteg(h: UtredningHistoria, kod: string): Dagar[] {
  if (!raknas(h)) return []
  return h.stegPerioder.flatMap((p) => {
    if (p.steg !== kod) return []
    const andra = h.stegPerioder
      .filter((annan) => annan !== p && annan.fran >= p.fran)
      .map(({ fran }) => fran)
    const slut = p.till ?? (p.okantSlut ? (andra.sort()[0] ?? null) : null)
    const till = slutarFore(slut, h.avslutad)
    return till === null || p.fran < till ? [{ fran: p.fran, till }] : []
  })
}

export function iStatus(h: UtredningHistoria, status: UtredningStatus): Dagar[] {
  if (!raknas(h)) return []
  return h.statusPerioder
    .filter((p) => p.status === status && (p.till === null || p.fran < p.till))
    .map(({ fran, till }) => ({ fran, till }))
}
