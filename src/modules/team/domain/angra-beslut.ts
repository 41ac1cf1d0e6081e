import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import {
  type Arende,
  tillsammans,
  turenTill,
  type Arendebyte,
  tillOppnad,
  type StatusFore,
  stegSomBorjarMed,
  type Programregler,
} from '@/modules/utredning/domain/public'
import type { Teambeslut } from '@/programme/definition'

export type Angrande = {
  beslut: { beslut: Teambeslut; datum: Datum }
  /** The decision that stands when this one is gone; null when there is none. */
  foregaende: { beslut: Teambeslut; datum: Datum; kompletterad: boolean } | null
  /** How the case stood before the decision, where the decision changed that; else null. */
  statusFore: StatusFore | null
  protokolletStangt: boolean
  /** The day of the sending; the turn goes back to then when no decision stands. */
  skickad: Datum
}
export type AngraFel = 'PROTOKOLLET_STANGT' | 'INTE_SENASTE_BESLUTET' | 'STEG_PABORJAT'

/**
 * Undoes a decision until the minutes are closed: the case stands as the decision before it, or the sending, left it.
 * Not once the kartläggning has started. Source: docs/beslut/2026-11-23-teamets-beslut.md.
 */
export function angraBeslut(
  u: Arende,
  { beslut, foregaende, statusFore, protokolletStangt, skickad }: Angrande,
  program: Programregler,
): Outcome<Arendebyte, AngraFel> {
  if (protokolletStangt) return rejected('PROTOKOLLET_STANGT')
  if (u.teambeslut !== beslut.beslut) return rejected('INTE_SENASTE_BESLUTET')
  if (u.steg !== stegSomBorjarMed(program, 'SANDNING')) return rejected('STEG_PABORJAT')
  const tur = foregaende?.beslut === 'KOMPLETTERAS' && !foregaende.kompletterad ? 'KOMMUN' : 'TEAM'
  return accepted(
    tillsammans(
      statusTillbaka(beslut.beslut, statusFore),
      turenTill(tur, foregaende?.datum ?? skickad),
      { andring: { teambeslut: foregaende?.beslut ?? null } },
      beslut.beslut === 'ANTAGEN' ? { andring: { arbetsterapeutId: null } } : { andring: {} },
    ),
  )
}

function statusTillbaka(beslut: Teambeslut, fore: StatusFore | null): Arendebyte {
  if (fore === null) return { andring: {} }
  if (beslut === 'EJ_ANTAGEN') return tillOppnad(fore)
  return {
    andring: { status: fore.status, vilandeSkal: fore.skal, vilandeTill: fore.ater },
    status: { slag: 'ANGRA' },
  }
}

/**
 * Takes a case's status periods in order, the decision to undo; gives how the case stood before it, or null where the
 * decision changed no status. A decision begins its own period on its day.
 */
export function statusForeBeslut(
  perioder: readonly { status: string; fran: Datum; skal: string | null; ater: Datum | null }[],
  beslut: { beslut: Teambeslut; datum: Datum },
): StatusFore | null {
  const nu = perioder.at(-1)
  const fore = perioder.at(-2)
  if (!nu || !fore || nu.fran !== beslut.datum || fore.status === 'AVSLUTAD') return null
  const begunByDecision =
    (beslut.beslut === 'EJ_ANTAGEN' && nu.status === 'AVSLUTAD') ||
    (beslut.beslut === 'VILANDE' && nu.skal === 'TEAMET_AVVAKTAR') ||
    (nu.status === 'PAGAENDE' && fore.skal === 'TEAMET_AVVAKTAR')
  if (!begunByDecision) return null
  return { status: fore.status === 'VILANDE' ? 'VILANDE' : 'PAGAENDE', skal: fore.skal, ater: fore.ater }
}
