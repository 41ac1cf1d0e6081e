import type { VemPaRaden } from '../import-bild'

/** Who a row is about, as far as it may be shown. */
export function Vem({ v }: { v: VemPaRaden }) {
  return v.skyddad ? <>Skyddade uppgifter</> : <>{v.namn || 'Utan namn'}</>
}
