/** What the rule reads of somebody on the staff; a Medarbetare fits. */
export interface Personal {
  anvandareId: string
  roll: string
  kommunKod: string | null
  teamKod: string | null
}

/**
 * Takes the staff one works with and a team; gives those who take part in its meetings, each once: its arbetsterapeuter,
 * the projektmedarbetare of its kommuner, and the förtroendeläkare. Source: Projektplan, "Arbetsterapeuter" and
 * "Lokal/a projektmedarbetare".
 */
export function ofTeam<P extends Personal>(
  personal: readonly P[],
  team: { teamKod: string; kommuner: readonly string[] },
): P[] {
  const takesPart = (p: P): boolean =>
    (p.roll === 'ARBETSTERAPEUT' && p.teamKod === team.teamKod) ||
    (p.roll === 'PROJEKTMEDARBETARE' && p.kommunKod !== null && team.kommuner.includes(p.kommunKod)) ||
    p.roll === 'FORTROENDELAKARE'
  const seen = new Set<string>()
  return personal.filter((p) => {
    if (!takesPart(p) || seen.has(p.anvandareId)) return false
    seen.add(p.anvandareId)
    return true
  })
}
