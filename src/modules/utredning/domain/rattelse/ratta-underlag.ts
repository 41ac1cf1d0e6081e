import type { Datum } from '@/domain/datum'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import {
  type BedomningFel,
  provaBedomning,
  avslutaInsats,
  type InsatsFel,
  startaInsats,
} from '@/modules/insats/domain/public'
import type { FormagaRad, Handelserader, InsatsRad } from '../handelserader'
import { plan, type Rattelseplan, type Sammanhang } from './plan'

/** Corrections of what both sides record: assessments and insatser. */

export interface NyBedomning {
  datum: Datum
  procent: number
  bedomare: string | null
  grund: string | null
  motivering: string
}

/**
 * Corrects an assessment. Not one that the rekommendation in force refers to: that is signed as it stood, and a new
 * version of it comes first.
 */
export function rattaBedomning(
  rad: FormagaRad,
  ny: NyBedomning,
  { u, r, idag }: Sammanhang,
): Outcome<Rattelseplan, BedomningFel | 'BEDOMNING_UNDERTECKNAD'> {
  if (arUndertecknad(rad.id, r)) return rejected('BEDOMNING_UNDERTECKNAD')
  const prov = provaBedomning(ny, { identifierad: u.identifierad, avslutad: u.avslutad, idag })
  return prov.accepted ? accepted(plan({ ...prov.value })) : prov
}

/** Whether the signed version that is in force refers to the assessment. */
export function arUndertecknad(id: string, r: Pick<Handelserader, 'rekommendationer'>): boolean {
  const galler = r.rekommendationer.findLast((x) => !x.makulerad && x.signerad !== null)
  return galler?.aktivitetsformagaId === id
}

export interface NyaInsatsdagar {
  typ: string
  startad: Datum
  slutad: Datum | null
}

/** Corrects the type and the days of an insats that has started. What else it says is simply changed. */
export function rattaInsats(
  rad: InsatsRad,
  ny: NyaInsatsdagar,
  { u, program, idag }: Sammanhang,
): Outcome<Rattelseplan, InsatsFel | 'INSATS_INTE_STARTAD' | 'INSATS_SLUT_SAKNAS' | 'INSATS_PAGAR'> {
  if (rad.startad === null) return rejected('INSATS_INTE_STARTAD')
  if (rad.slutad !== null && ny.slutad === null) return rejected('INSATS_SLUT_SAKNAS')
  if (rad.slutad === null && ny.slutad !== null) return rejected('INSATS_PAGAR')
  const ramar = {
    identifierad: u.identifierad,
    avslutad: u.avslutad,
    idag,
    heltidTimmar: program.installningar.heltidTimmar,
  }
  const orord = {
    status: 'PLANERAD',
    planeradStart: null,
    startad: null,
    slutad: null,
    timmarPerVecka: null,
  } as const
  const startad = startaInsats(orord, ny.startad, ramar)
  if (!startad.accepted) return startad
  if (ny.slutad !== null) {
    const slutad = avslutaInsats(startad.value, ny.slutad, ramar)
    if (!slutad.accepted) return slutad
  }
  return accepted(plan({ typ: ny.typ, startad: ny.startad, slutad: ny.slutad }))
}
