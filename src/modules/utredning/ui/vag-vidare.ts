import type { ArendeHuvud } from '../queries/arende-huvud'

/**
 * Where a case that rests is let go on: by hand, or with the team's new decision, which the team alone can make; the others
 * read there what it waits for.
 */
export function fortsattSida({ vilande, can }: Pick<ArendeHuvud, 'vilande' | 'can'>): string {
  if (vilande?.skal !== 'TEAMET_AVVAKTAR') return 'arendet#ateruppta'
  return can.teamets ? 'samtycke/beslut' : 'samtycke#aktualisering'
}
