import Link from 'next/link'
import { Icon } from './icon'

type Search = Record<string, string | string[] | undefined>
type Props = { sida: number; antalSidor: number; sokparametrar?: Search; param?: string; etikett?: string }

/** The address of another page of the same list: everything chosen so far is kept. */
export function pageHref(search: Search, param: string, page: number): string {
  const out = new URLSearchParams()
  for (const [key, value] of Object.entries(search))
    if (key !== param) for (const v of [value ?? []].flat()) out.append(key, v)
  if (page > 1) out.set(param, String(page))
  return `?${out.toString()}`
}

/** The way through a long list, as links. Nothing when there is one page. */
export function Pagination({
  sida,
  antalSidor,
  sokparametrar = {},
  param = 'sida',
  etikett = 'Sidor',
}: Props) {
  if (antalSidor <= 1) return null
  const to = (n: number) => pageHref(sokparametrar, param, n)
  return (
    <nav aria-label={etikett} className="sidor no-print">
      {sida > 1 && (
        <Link href={to(sida - 1)} prefetch={false} rel="prev" className="knapp knapp--secondary knapp--liten">
          <Icon namn="pil-vanster" storlek={14} />
          Förra
        </Link>
      )}
      <p>
        Sida {sida} av {antalSidor}
      </p>
      {sida < antalSidor && (
        <Link href={to(sida + 1)} prefetch={false} rel="next" className="knapp knapp--secondary knapp--liten">
          Nästa
          <Icon namn="pil" storlek={14} />
        </Link>
      )}
    </nav>
  )
}
