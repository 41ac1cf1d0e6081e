import type { Datum } from '@/domain/datum'
import type { Indikator, Kon, KonIndikator, MalIntervall, Spar } from '@/programme/definition'

/** One row of the list behind the numbers: this utredning counts in this indicator on these days. */
export type MalRad = MalIntervall & {
  kommunKod: string
  utredningId: string
  deltagareId: string
  person: string
  kon: Kon
  spar: Spar
}

/** What is asked: the date, the kommuner of the scope (null = the whole programme) and, if wished, one spår. */
export type UtfallFraga = { per: Datum; kommunKoder: readonly string[] | null; spar: Spar | null }

type IndikatorDefinitioner = {
  readonly indikatorer: readonly Indikator[]
  readonly konIndikatorer: readonly KonIndikator[]
}

/** Persons per indicator code, and per kön for those that are split by it. */
type Utfall = {
  indikatorer: Map<string, number>
  kon: { KVINNA: number; MAN: number; UPPGIFT_SAKNAS: number }
}

const gallerPer = (rad: MalRad, per: Datum): boolean =>
  rad.fran <= per && (rad.till === null || per < rad.till)

/** Takes the rows and a question and gives the rows that count: right scope, spår and date. */
function raderPer(rader: readonly MalRad[], fraga: UtfallFraga): MalRad[] {
  const koder = fraga.kommunKoder === null ? null : new Set(fraga.kommunKoder)
  return rader.filter(
    (rad) =>
      gallerPer(rad, fraga.per) &&
      (koder === null || koder.has(rad.kommunKod)) &&
      (fraga.spar === null || rad.spar === fraga.spar),
  )
}

const skickadSenare = (a: MalRad, b: MalRad): boolean =>
  a.fran === b.fran ? a.utredningId > b.utredningId : a.fran > b.fran

/** One row a person: that of the utredning sent last. Two sent on one day: the higher id, so that it is one answer. */
function senastSkickade(rader: readonly MalRad[]): MalRad[] {
  const senast = new Map<string, MalRad>()
  for (const rad of rader) {
    const hittills = senast.get(rad.person)
    if (!hittills || skickadSenare(rad, hittills)) senast.set(rad.person, rad)
  }
  return [...senast.values()]
}

/**
 * The goals counted the plain way, from a list in memory, beside the app's own counting in the database.
 * Takes the interval rows and a question; gives the number of distinct persons per indicator. A person with several
 * utredningar counts once, and in the parts of an indicator and with the kön of the utredning sent last by that date.
 * Source: Projektplan, "Operativa mål"; docs/beslut/2026-11-23-sa-raknas-malen.md.
 */
export function raknaUtfall(
  definitioner: IndikatorDefinitioner,
  alla: readonly MalRad[],
  fraga: UtfallFraga,
): Utfall {
  const rader = raderPer(alla, fraga)
  const med = (kod: string) => rader.filter((r) => r.indikator === kod)
  const personer = (urval: readonly MalRad[]) => new Set(urval.map((r) => r.person)).size
  const indikatorer = new Map<string, number>()
  for (const { kod, delAv } of definitioner.indikatorer) {
    if (delAv === null) indikatorer.set(kod, personer(med(kod)))
    else {
      const raknade = new Set(senastSkickade(med(delAv)).map((r) => r.utredningId))
      indikatorer.set(kod, personer(med(kod).filter((r) => raknade.has(r.utredningId))))
    }
  }
  for (const { kod, av, kon } of definitioner.konIndikatorer) {
    indikatorer.set(kod, senastSkickade(med(av)).filter((r) => r.kon === kon).length)
  }
  const kon = { KVINNA: 0, MAN: 0, UPPGIFT_SAKNAS: 0 }
  const avKon = definitioner.konIndikatorer[0]?.av
  if (avKon) for (const rad of senastSkickade(med(avKon))) kon[rad.kon] += 1
  return { indikatorer, kon }
}
