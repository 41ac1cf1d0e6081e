import Link from 'next/link'
import { Brand } from '../brand'
import { Icon } from '../icon'
import type { AppShellProps } from './app-shell'
import { MoreMenu } from './more-menu.client'
import { NavLink } from './nav-link.client'
import { inrumOf, Konto, Rumslista, UppdragVal } from './shell-parts'

/** The phone's bar at the top and its five tabs at the bottom; what has no tab of its own stands behind "Mer". */
export function PhoneBar(props: AppShellProps) {
  const { uppdrag, rum, antecknaHref, sokHref } = props
  const tabs = rum.slice(0, antecknaHref ? 3 : 4)
  const [forst, efter] = antecknaHref ? [tabs.slice(0, 2), tabs.slice(2)] : [tabs, []]
  const rumsflik = (r: (typeof rum)[number]) => (
    <Flik
      key={r.href}
      href={r.href}
      inrum={inrumOf(r.href, rum)}
      ikon={r.ikon}
      etikett={r.kort ?? r.etikett}
    />
  )
  return (
    <>
      <header className="topbar no-print">
        <Link href="/" prefetch={false} aria-label="KRAFT, till start">
          <Brand />
        </Link>
        <span className="ml-auto text-ink-2">{uppdrag.kort}</span>
        {sokHref && (
          <Link href={sokHref} prefetch={false} className="topbar-sok" aria-label="Sök">
            <Icon namn="sok" storlek={18} />
          </Link>
        )}
      </header>
      <nav aria-label="Snabbmeny" className="tabbar no-print">
        {forst.map(rumsflik)}
        {antecknaHref && <Flik href={antecknaHref} ikon="anteckna" etikett="Anteckna" />}
        {efter.map(rumsflik)}
        <MoreMenu
          knapp={
            <>
              <Icon namn="mer" storlek={18} />
              Mer
            </>
          }
        >
          <MerInnehall {...props} resten={rum.slice(tabs.length)} />
        </MoreMenu>
      </nav>
    </>
  )
}

function Flik({
  href,
  inrum,
  ikon,
  etikett,
}: {
  href: string
  inrum?: string[]
  ikon: Parameters<typeof Icon>[0]['namn']
  etikett: string
}) {
  return (
    <NavLink href={href} inrum={inrum} className="tab">
      <Icon namn={ikon} storlek={18} />
      {etikett}
    </NavLink>
  )
}

function MerInnehall(props: AppShellProps & { resten: AppShellProps['rum'] }) {
  const { uppdrag, bytUppdrag, resten, sokHref, hjalpHref, anvandare, utlogg, tema } = props
  return (
    <>
      <Rumslista rum={resten} />
      {sokHref && (
        <Link href={sokHref} prefetch={false} className="rum">
          <Icon namn="sok" />
          Sök
        </Link>
      )}
      {hjalpHref && (
        <NavLink href={hjalpHref} className="rum">
          <Icon namn="hjalp" />
          Hjälp
        </NavLink>
      )}
      <div className="mt-2 border-t border-line pt-3">
        <UppdragVal uppdrag={uppdrag} byt={bytUppdrag} />
      </div>
      <Konto anvandare={anvandare} utlogg={utlogg} tema={tema} />
    </>
  )
}
