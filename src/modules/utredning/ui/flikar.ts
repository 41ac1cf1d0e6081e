import { flikEtikett, type FlikKod } from '@/text/sv/utredning'
import type { Flik } from '@/ui/tabs'
import type { ArendeHuvud } from '../queries/arende-huvud'

/** What leads around in a case, so that links keep the utredning that is shown. */
type Var = Pick<ArendeHuvud, 'deltagareId' | 'u'>

/** Takes a case's head and a page under it ('' is the overview) and gives its address. */
export function arendeHref(huvud: Var, sida: string = '', fraga: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...(huvud.u ? { u: huvud.u } : {}), ...fraga }).toString()
  const [path, ankare] = sida.split('#')
  return `/deltagare/${huvud.deltagareId}${path ? `/${path}` : ''}${query ? `?${query}` : ''}${ankare ? `#${ankare}` : ''}`
}

/** The tabs of a case that this actor may use. */
export function flikar(huvud: ArendeHuvud, aktuell: FlikKod | 'ANNAT'): Flik[] {
  const { arbeta } = huvud.can
  const koder: FlikKod[] = [
    'oversikt',
    'kartlaggning',
    'rekommendation',
    'insatser',
    'anteckningar',
    ...(arbeta ? (['samtycke', 'lakare'] as const) : []),
  ]
  return koder.map((kod) => ({
    href: arendeHref(huvud, kod === 'oversikt' ? '' : kod),
    etikett: flikEtikett[kod],
    aktuell: kod === aktuell,
  }))
}
