import type { Actor, Medlemskap } from '@/server/actor'

const maltal = new Set([
  'PROJEKTLEDARE',
  'PROJEKTADMINISTRATOR',
  'STYRGRUPP',
  'PROJEKTMEDARBETARE',
  'ARBETSTERAPEUT',
])

/**
 * Who may ask for numbers, and of which programme. Exact everywhere: projektledare and projektadministratör. Own kommun:
 * projektmedarbetare. Own team and its kommuner: arbetsterapeut. All scopes with small groups withheld: styrgrupp.
 * Others: none. The database gives the numbers of these scopes and no others, and withholds.
 * Source: OSL 26 kap. 1 §; docs/beslut/2026-11-23-sma-grupper.md.
 */
export function malScope(actor: Actor): { via: Medlemskap; scope: { programKod: string } } | null {
  const egna = actor.medlemskap.filter((m) => maltal.has(m.roll))
  const via = egna.find((m) => m.id === actor.uppdrag?.id) ?? egna[0]
  return via ? { via, scope: { programKod: via.programKod } } : null
}
