/** One event of an interaction, as the browser timed it. A press is several, with one id. */
export interface Handelse {
  id: number
  /** Milliseconds from the loading of the page to the press. */
  start: number
  /** From the press until what came of it was painted. */
  ms: number
}

/** Each interaction by the slowest of its events. */
export function interaktioner(handelser: Handelse[]): Handelse[] {
  const per = new Map<number, Handelse>()
  for (const h of handelser) if (h.ms > (per.get(h.id)?.ms ?? -1)) per.set(h.id, h)
  return [...per.values()]
}

/** So many interactions for each of the worst that is passed over. */
const PER_FORBIGANGEN = 50

/**
 * Interaction to Next Paint as web-vitals defines it: the worst of a visit's interactions, or where they are fifty or
 * more the 98th percentile. `antal` counts those too that were over before the browser tells of them.
 */
export function inp(handelser: Handelse[], antal: number): Handelse {
  const varstForst = interaktioner(handelser).sort((a, b) => b.ms - a.ms)
  const funnen = varstForst[Math.min(varstForst.length - 1, Math.floor(antal / PER_FORBIGANGEN))]
  if (!funnen) throw new Error('Ingen interaktion märktes, så INP går inte att säga')
  return funnen
}
