import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import { ThemeSwitch } from '../theme/theme-switch.client'
import type { Tema } from '../theme/theme'
import { NavLink } from './nav-link.client'

/** A room of the house. `kort` is the name under a tab, where the full one does not fit. */
export type Rum = { href: string; etikett: string; kort?: string; ikon: IconName; antal?: number }

/** The assignment one acts in, and those one may change to. */
export type ShellUppdrag = {
  namn: string
  /** The name where there is little room. */
  kort: string
  roll: string
  valt?: string
  byten: { id: string; etikett: string }[]
}

/** Takes a room's address and all rooms; gives the addresses of those inside it. */
export const inrumOf = (href: string, rum: readonly Rum[]): string[] =>
  rum.map((r) => r.href).filter((other) => other.startsWith(`${href}/`))

/** The rooms as links, each with its count as a plain figure. */
export function Rumslista({ rum }: { rum: Rum[] }) {
  return (
    <ul>
      {rum.map((r) => (
        <li key={r.href}>
          <NavLink href={r.href} inrum={inrumOf(r.href, rum)} className="rum">
            <Icon namn={r.ikon} />
            {r.etikett}
            {r.antal != null && r.antal > 0 && <span className="rum-antal">{r.antal}</span>}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}

type UppdragProps = { uppdrag: ShellUppdrag; byt?: (formData: FormData) => Promise<void> }

/** Which kommun and role one acts in. Folds out to the others, when there are any. */
export function UppdragVal({ uppdrag, byt }: UppdragProps) {
  const andra = uppdrag.byten.filter((b) => b.id !== uppdrag.valt)
  const namn = (
    <span className="min-w-0 flex-1">
      <span className="block">{uppdrag.namn}</span>
      <span className="block text-meta text-ink-2">{uppdrag.roll}</span>
    </span>
  )
  if (!byt || andra.length === 0)
    return (
      <div className="uppdrag">
        <div className="uppdrag-ensam flex">{namn}</div>
      </div>
    )
  return (
    <details className="uppdrag">
      <summary>
        <span className="sr-only">Byt uppdrag. Nu: </span>
        {namn}
        <Icon namn="chevron-ner" />
      </summary>
      <form action={byt}>
        {andra.map((b) => (
          <button key={b.id} type="submit" name="uppdrag" value={b.id} className="uppdrag-val">
            {b.etikett}
          </button>
        ))}
      </form>
    </details>
  )
}

/** Who is signed in, the way out, and the theme. */
export function Konto({ anvandare, utlogg, tema }: { anvandare: string; utlogg: ReactNode; tema: Tema }) {
  return (
    <div className="px-2 pt-2 text-meta">
      <p className="text-ink-2">{anvandare}</p>
      <div className="mb-1 flex min-h-6 items-center">{utlogg}</div>
      <ThemeSwitch vald={tema} />
    </div>
  )
}
