import { omfangKod } from '../domain/omfangsordning'
import type { MalSida } from '../queries/mal-sida'

/** The page's address with what is chosen kept, and some of it changed; with an indicator, the page behind its number. */
export function malHref(
  vy: Pick<MalSida, 'per' | 'idag' | 'spar'> & { valt: Pick<MalSida['valt'], 'typ' | 'kod'> },
  andrat: Record<string, string>,
  indikator?: string,
): string {
  const query = new URLSearchParams({
    ...(vy.per === vy.idag ? {} : { per: vy.per }),
    ...(vy.spar ? { spar: vy.spar } : {}),
    omfang: omfangKod(vy.valt),
    ...andrat,
  })
  return `/mal${indikator ? `/${indikator}` : ''}?${query.toString()}`
}
