import type { Actor, Medlemskap } from '@/server/actor'
import type { Policy } from '@/server/policy'
import { type ArendeAtkomst, utredningPolicy } from '@/modules/utredning/domain/public'
import type { Anteckning } from './domain/anteckning'

/** A note together with its case; the case decides who may see it. */
export interface IArendet {
  arende: ArendeAtkomst
  anteckning: Anteckning
}

/** The kommun sees all its notes; outside it those that are shared. */
const ser = (actor: Actor, { arende, anteckning }: IArendet): Medlemskap | null =>
  utredningPolicy.kommunens(actor, arende) ?? (anteckning.delad ? utredningPolicy.read(actor, arende) : null)

const skriver = (actor: Actor, r: IArendet): Medlemskap | null =>
  ser(actor, r) && utredningPolicy.arbeta(actor, r.arende)

/**
 * Who may do what with a note. That only its author changes or signs it is a rule of its own, with words of its own.
 * Source: OSL 26 kap. 1 § (what was written before the sending stays in the kommun unless chosen).
 */
export const anteckningPolicy = {
  read: ser,
  skriva: skriver,
  /** Annulling: its author, and the kommun whose record it is. */
  makulera: (actor, r) =>
    r.anteckning.forfattareId === actor.anvandareId
      ? skriver(actor, r)
      : utredningPolicy.kommunens(actor, r.arende),
  /** Showing the team a note from before the sending is the kommun's to choose. */
  dela: (actor, r) => utredningPolicy.kommunens(actor, r.arende),
} satisfies Policy<IArendet, 'skriva' | 'makulera' | 'dela'>
