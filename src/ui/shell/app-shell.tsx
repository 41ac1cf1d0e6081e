import Link from 'next/link'
import type { ReactNode } from 'react'
import { Brand } from '../brand'
import { Icon } from '../icon'
import type { Tema } from '../theme/theme'
import { NavigationHint } from './navigation-hint.client'
import { NavLink } from './nav-link.client'
import { PhoneBar } from './phone-bar'
import { SearchKey } from './search-key.client'
import { SkipLink } from './skip-link'
import type { Rum, ShellUppdrag } from './shell-parts'
import { Konto, Rumslista, UppdragVal } from './shell-parts'

export type AppShellProps = {
  uppdrag: ShellUppdrag
  /** Called with the field `uppdrag`. Without it there is nothing to change to. */
  bytUppdrag?: (formData: FormData) => Promise<void>
  rum: Rum[]
  /** Where "Anteckna" on the phone leads, for those who write notes. */
  antecknaHref?: string
  sokHref?: string
  hjalpHref?: string
  anvandare: string
  utlogg: ReactNode
  tema: Tema
  children: ReactNode
}

/** The house around every page: assignment and rooms to the left, on a phone a bar at the top and five tabs. */
export function AppShell(props: AppShellProps) {
  const { uppdrag, bytUppdrag, rum, sokHref, hjalpHref, anvandare, utlogg, tema, children } = props
  return (
    <>
      <SkipLink />
      <NavigationHint />
      <div className="shell">
        <header className="sidebar no-print">
          <Link href="/" prefetch={false} className="mb-4 ml-2 self-start" aria-label="KRAFT, till start">
            <Brand />
          </Link>
          <UppdragVal uppdrag={uppdrag} byt={bytUppdrag} />
          <nav aria-label="Huvudmeny" className="mt-3 mb-8">
            <Rumslista rum={rum} />
          </nav>
          <div className="mt-auto border-t border-line pt-2">
            {sokHref && (
              <Link href={sokHref} prefetch={false} className="rum">
                <Icon namn="sok" />
                Sök
                <span className="ml-auto flex gap-1" aria-hidden="true">
                  <kbd>Ctrl</kbd>
                  <kbd>K</kbd>
                </span>
              </Link>
            )}
            {hjalpHref && (
              <NavLink href={hjalpHref} className="rum">
                <Icon namn="hjalp" />
                Hjälp
              </NavLink>
            )}
            <Konto anvandare={anvandare} utlogg={utlogg} tema={tema} />
          </div>
        </header>
        {sokHref && <SearchKey href={sokHref} />}
        <PhoneBar {...props} />
        <main id="innehall" tabIndex={-1} className="shell-main">
          {children}
        </main>
      </div>
    </>
  )
}
