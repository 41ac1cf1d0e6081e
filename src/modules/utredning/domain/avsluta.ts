import { addDays, latestOf, type Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import type { UtredningStatus } from '@/programme/definition'
import type { Arende } from './arende'
import { tillsammans, turenTill, type Arendebyte } from './arendebyte'
import type { Programregler } from './utredningssteg'

/** Takes the day, the code and a comment; gives the change that closes a case: step and status end that day. */
export function tillAvslutad(dag: Datum, orsak: string, kommentar: string | null): Arendebyte {
  return tillsammans(turenTill('KOMMUN', dag), {
    andring: {
      status: 'AVSLUTAD',
      avslutad: dag,
      avslutsorsak: orsak,
      avslutKommentar: kommentar,
      vilandeSkal: null,
      vilandeTill: null,
    },
    steg: { slag: 'SLUT', dag },
    status: { slag: 'NY', kod: 'AVSLUTAD', dag, skal: orsak, ater: null },
  })
}

export type Avslut = {
  orsak: string
  datum: Datum
  kommentar: string | null
  /** The latest date of any event of the case that stands (started insatser, decisions, assessments and so on). */
  senasteHandelse: Datum
  /** Whether a samtycke stands today, to the team or to anybody else. */
  samtyckeStar: boolean
}
export type AvslutFel =
  | 'UTREDNING_AVSLUTAD'
  | 'ORSAK_OKAND'
  | 'ORSAK_GES_AV_TEAMET'
  | 'KOMMENTAR_SAKNAS'
  | 'SAMTYCKE_STAR'
  | 'DATUM_I_FRAMTIDEN'
  | 'AVSLUT_FORE_HANDELSE'

/**
 * Closes a case with a date and a reason, on or after everything that has happened in it: an insats starts on or
 * before avslut. EJ_ANTAGEN is given by the team's decision, never chosen. ATERKALLAT_SAMTYCKE is the end of a case
 * whose samtycke has been withdrawn: that act closes it to the team at once, and the reason alone would not. What has
 * been counted stays counted, but for FELREGISTRERAD. Source: Projektplan, "Utredningens fem steg" (5. Stöd vidare till
 * insats); docs/beslut/2026-11-23-samtycke-och-aterkallelse.md.
 */
export function avsluta(
  u: Arende,
  { orsak, datum, kommentar, senasteHandelse, samtyckeStar }: Avslut,
  program: Programregler,
  idag: Datum,
): Outcome<Arendebyte, AvslutFel> {
  if (u.status === 'AVSLUTAD') return rejected('UTREDNING_AVSLUTAD')
  const regel = program.koder.avslutsorsaker.find((o) => o.kod === orsak)
  if (!regel) return rejected('ORSAK_OKAND')
  if (!regel.valbar) return rejected('ORSAK_GES_AV_TEAMET')
  if (regel.kravKommentar && !kommentar?.trim()) {
    return rejected('KOMMENTAR_SAKNAS', { falt: { kommentar: 'KOMMENTAR_SAKNAS' } })
  }
  if (orsak === 'ATERKALLAT_SAMTYCKE' && samtyckeStar) return rejected('SAMTYCKE_STAR')
  if (datum > idag) return rejected('DATUM_I_FRAMTIDEN', { senast: idag })
  const tidigast = latestOf(senasteHandelse, u.stegSedan)
  if (datum < tidigast) return rejected('AVSLUT_FORE_HANDELSE', { tidigast })
  return accepted(tillAvslutad(datum, orsak, kommentar?.trim() || null))
}

/** How a case stood before it was closed, as its status periods tell. */
export type StatusFore = {
  status: Exclude<UtredningStatus, 'AVSLUTAD'>
  skal: string | null
  ater: Datum | null
}

/**
 * Takes how it stood before and gives the change that opens a closed case again, as if it had not been closed: nor has
 * it been followed up after that.
 */
export function tillOppnad(fore: StatusFore): Arendebyte {
  return {
    andring: {
      status: fore.status,
      vilandeSkal: fore.skal,
      vilandeTill: fore.ater,
      avslutad: null,
      avslutsorsak: null,
      avslutKommentar: null,
      uppfoljd: null,
    },
    steg: { slag: 'OPPNA' },
    status: { slag: 'ANGRA' },
  }
}

export type MakuleraAvslutFel = 'INTE_AVSLUTAD' | 'ORSAK_GES_AV_TEAMET' | 'NY_UTREDNING_PAGAR' | 'SKAL_SAKNAS'

/**
 * Annuls an avslut that was a mistake, with a reason. Not when the person has another open utredning: never two at
 * once. One closed by the team's decision opens when that decision is annulled.
 */
export function makuleraAvslut(
  u: Arende,
  { skal, fore, harAnnanOppen }: { skal: string; fore: StatusFore; harAnnanOppen: boolean },
): Outcome<Arendebyte, MakuleraAvslutFel> {
  if (u.status !== 'AVSLUTAD') return rejected('INTE_AVSLUTAD')
  if (u.avslutsorsak === 'EJ_ANTAGEN') return rejected('ORSAK_GES_AV_TEAMET')
  if (harAnnanOppen) return rejected('NY_UTREDNING_PAGAR')
  return skal.trim() ? accepted(tillOppnad(fore)) : rejected('SKAL_SAKNAS')
}

/**
 * Takes the day and reason of an avslut; gives the day the follow-up is due, or null where none is made.
 * Source: docs/beslut/2026-11-23-uppfoljning-efter-90-dagar.md.
 */
export function uppfoljningForfaller(avslutad: Datum, orsak: string, program: Programregler): Datum | null {
  const regel = program.koder.avslutsorsaker.find((o) => o.kod === orsak)
  return regel?.uppfoljning ? addDays(avslutad, program.installningar.uppfoljningDagar) : null
}
