import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { InsatsStatus } from '@/programme/kraft'

/**
 * An insats and the ways it may go: planned, running, ended or broken off. It may start in any step: the steps order
 * the utredning and never block help. Source: Projektplan, "Utredningens fem steg" and "Lokal/a projektmedarbetare"
 * (BIP); docs/beslut/2026-11-23-datum-pa-handelser.md.
 */
export type Insats = {
  status: InsatsStatus
  planeradStart: Datum | null
  startad: Datum | null
  slutad: Datum | null
  timmarPerVecka: number | null
}

/** The case around it: nothing starts before the person was found or after the case was closed. */
export type Ramar = { identifierad: Datum; avslutad: Datum | null; idag: Datum; heltidTimmar: number }

export type InsatsFel =
  | 'STATUS_INTE_MOJLIG'
  | 'DATUM_I_FRAMTIDEN'
  | 'START_FORE_IDENTIFIERING'
  | 'START_EFTER_AVSLUT'
  | 'SLUT_FORE_START'
  | 'TIMMAR_ORIMLIGA'
  | 'UTREDNING_AVSLUTAD'
  | 'AVBROTTSSKAL_SAKNAS'
  | 'TYPEN_RATTAS'

/** Takes hours a week, if known; says whether they can be: more than none, at most full time, in half hours. */
export function arRimligaTimmar(timmar: number | null, heltid: number): boolean {
  return timmar === null || (timmar > 0 && timmar <= heltid && Number.isInteger(timmar * 2))
}

/** Takes a planned start (it may lie ahead) and hours; gives a planned insats. Not in a closed case. */
export function planeraInsats(
  plan: { planeradStart: Datum | null; timmarPerVecka: number | null },
  ramar: Ramar,
): Outcome<Insats, InsatsFel> {
  if (ramar.avslutad !== null) return rejected('UTREDNING_AVSLUTAD')
  if (!arRimligaTimmar(plan.timmarPerVecka, ramar.heltidTimmar)) return rejected('TIMMAR_ORIMLIGA')
  return accepted({ ...plan, status: 'PLANERAD', startad: null, slutad: null })
}

/** Takes a planned insats and the day it started; gives it running. Also for one recorded after avslut. */
export function startaInsats(insats: Insats, startad: Datum, ramar: Ramar): Outcome<Insats, InsatsFel> {
  if (insats.status !== 'PLANERAD') return rejected('STATUS_INTE_MOJLIG')
  if (startad > ramar.idag) return rejected('DATUM_I_FRAMTIDEN', { senast: ramar.idag })
  if (startad < ramar.identifierad)
    return rejected('START_FORE_IDENTIFIERING', { tidigast: ramar.identifierad })
  if (ramar.avslutad !== null && startad > ramar.avslutad) {
    return rejected('START_EFTER_AVSLUT', { senast: ramar.avslutad })
  }
  if (!arRimligaTimmar(insats.timmarPerVecka, ramar.heltidTimmar)) return rejected('TIMMAR_ORIMLIGA')
  return accepted({ ...insats, status: 'PAGAENDE', startad })
}

/** Takes a running insats and its last day; gives it ended as planned. It may end after the case was closed. */
export function avslutaInsats(insats: Insats, slutad: Datum, ramar: Ramar): Outcome<Insats, InsatsFel> {
  if (insats.status !== 'PAGAENDE' || insats.startad === null) return rejected('STATUS_INTE_MOJLIG')
  return slutaPa(insats, insats.startad, slutad, 'AVSLUTAD', ramar)
}

/** Takes a planned or running insats, the day and why; gives it broken off. */
export function avbrytInsats(
  insats: Insats,
  slutad: Datum,
  skal: string,
  ramar: Ramar,
): Outcome<Insats, InsatsFel> {
  if (insats.status !== 'PAGAENDE' && insats.status !== 'PLANERAD') return rejected('STATUS_INTE_MOJLIG')
  if (!skal.trim()) return rejected('AVBROTTSSKAL_SAKNAS')
  return slutaPa(insats, insats.startad ?? ramar.identifierad, slutad, 'AVBRUTEN', ramar)
}

type Uppgifter = Pick<Insats, 'planeradStart' | 'timmarPerVecka'> & { typ: string }

/**
 * Takes an insats and what it should say instead; gives what may be changed of it. The type of one that has begun counts
 * in Mål 3, so it is corrected with a reason and not changed, and its planned start stays as it was.
 * Source: docs/beslut/2026-11-23-rattelser.md.
 */
export function andraUppgifter<U extends Uppgifter>(
  insats: Insats & { typ: string },
  nya: U,
  heltid: number,
): Outcome<U, InsatsFel> {
  if (!arRimligaTimmar(nya.timmarPerVecka, heltid)) return rejected('TIMMAR_ORIMLIGA')
  if (insats.startad === null) return accepted(nya)
  if (nya.typ !== insats.typ) return rejected('TYPEN_RATTAS')
  return accepted({ ...nya, planeradStart: insats.planeradStart })
}

function slutaPa(
  insats: Insats,
  tidigast: Datum,
  slutad: Datum,
  status: 'AVSLUTAD' | 'AVBRUTEN',
  ramar: Ramar,
): Outcome<Insats, InsatsFel> {
  if (slutad > ramar.idag) return rejected('DATUM_I_FRAMTIDEN', { senast: ramar.idag })
  if (slutad < tidigast) return rejected('SLUT_FORE_START', { tidigast })
  return accepted({ ...insats, status, slutad })
}
