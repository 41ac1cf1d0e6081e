import { type Actor, type Medlemskap, viaRoll } from '@/server/actor'
import type { Policy, Rule } from '@/server/policy'

interface KonsultationAtkomst {
  lakareId: string
}

/** The doctor whom the question was put to. How long it stands open is the database's to keep. */
const somLakaren: Rule<KonsultationAtkomst> = (actor, k) =>
  k.lakareId === actor.anvandareId ? viaRoll(actor, 'FORTROENDELAKARE') : null

/** Source: Projektplan, "Förtroendeläkare": advises on the parts that the question needs, and sees nothing else. */
export const konsultationPolicy = {
  read: somLakaren,
  besvara: somLakaren,
} satisfies Policy<KonsultationAtkomst, 'besvara'>

/** The doctor's time is shared out by the projektledare. */
export const satterAndel = (actor: Actor): Medlemskap | null => viaRoll(actor, 'PROJEKTLEDARE')

/** What the room shows, by what one looks as: one's own consultations, the team's, or the time alone. */
export type LakarstodScope =
  | { slag: 'LAKARE'; lakareId: string; programKod: string }
  | { slag: 'TEAM'; teamKod: string; programKod: string }
  | { slag: 'LEDNING'; programKod: string }

/** Null for roles that have nothing to do with the doctor. */
export function lakarstodScope(actor: Actor): { via: Medlemskap; scope: LakarstodScope } | null {
  const via = actor.uppdrag
  if (!via) return null
  const { programKod } = via
  if (via.roll === 'FORTROENDELAKARE')
    return { via, scope: { slag: 'LAKARE', lakareId: actor.anvandareId, programKod } }
  if (via.roll === 'ARBETSTERAPEUT' && via.teamKod)
    return { via, scope: { slag: 'TEAM', teamKod: via.teamKod, programKod } }
  return via.roll === 'PROJEKTLEDARE' ? { via, scope: { slag: 'LEDNING', programKod } } : null
}
