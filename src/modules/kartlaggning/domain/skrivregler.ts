import { rejected, type Rejected } from '@/domain/outcome'
import {
  type Arende,
  type PagaendeFel,
  provaPagaende,
  stegNummer,
  stegSomBorjarMed,
} from '@/modules/utredning/domain/public'
import { type AnyProgramme, programmeOf } from '@/programme/register'

/** What one voice has to say in one area; empty is null. */
export interface Rost {
  text: string
  styrkor: string | null
  hinder: string | null
  stodbehov: string | null
}

export type SkrivFel = PagaendeFel | 'KARTLAGGNING_EJ_STARTAD' | 'KARTLAGGNING_STANGD'

/**
 * Takes a case; gives the refusal of writing in its kartläggning just now, or null. Once closed it is what the
 * rekommendation rests on: whoever wants to change it returns the case to the step, with a reason.
 * Source: docs/beslut/2026-11-23-rosterna-i-kartlaggningen.md.
 */
export function provaSkriva(u: Pick<Arende, 'programKod' | 'steg' | 'status'>): Rejected<SkrivFel> | null {
  const vilar = provaPagaende(u)
  if (vilar) return vilar
  const program = programmeOf(u.programKod)
  const nu = stegNummer(program, u.steg)
  const kartlaggning = stegNummer(program, stegSomBorjarMed(program, 'START'))
  if (nu < kartlaggning) return rejected('KARTLAGGNING_EJ_STARTAD')
  return nu > kartlaggning ? rejected('KARTLAGGNING_STANGD') : null
}

/** Whether a voice says anything. */
export const sagerNagot = (r: Rost): boolean =>
  [r.text, r.styrkor, r.hinder, r.stodbehov].some((t) => t?.trim())

export type RostFel = 'ROST_INTE_DIN' | 'ROST_TOM' | 'OMRADE_EJ_AKTUELLT'

/**
 * Takes what is to be written, in whose voice, and what the writer may speak as; gives the refusal, or null. The
 * person's own words anyone who works in the case may take down; each profession speaks for itself alone. The first
 * time there must be something to say; later a voice may be emptied.
 * Source: docs/beslut/2026-11-23-rosterna-i-kartlaggningen.md.
 */
export function provaRost(
  { yrke, rost, arForsta }: { yrke: string; rost: Rost; arForsta: boolean },
  { egna, egenRost, ejAktuellt }: { egna: readonly string[]; egenRost: string; ejAktuellt: string | null },
): Rejected<RostFel, unknown> | null {
  const arPersonens = yrke === egenRost
  if (!arPersonens && !egna.includes(yrke)) return rejected('ROST_INTE_DIN')
  if (arForsta && !sagerNagot(rost)) return rejected('ROST_TOM', { falt: { text: 'ROST_TOM' } })
  if (!arPersonens && ejAktuellt !== null) return rejected('OMRADE_EJ_AKTUELLT', { skal: ejAktuellt })
  return null
}

/** Takes an area's voices; gives the refusal of marking it as not relevant where a profession has described it. */
export function provaEjAktuellt(
  roster: readonly { yrke: string; rost: Rost }[],
  egenRost: string,
): Rejected<'OMRADE_BESKRIVET'> | null {
  const beskrivet = roster.some((r) => r.yrke !== egenRost && sagerNagot(r.rost))
  return beskrivet ? rejected('OMRADE_BESKRIVET') : null
}

/** Takes a programme; gives what the kartläggning asks about: the life areas, then the questions beside them. */
export const allaOmraden = (p: Pick<AnyProgramme, 'koder'>): { kod: string; etikett: string }[] => [
  ...p.koder.livsomraden,
  ...p.koder.kartlaggningsfragor,
]
