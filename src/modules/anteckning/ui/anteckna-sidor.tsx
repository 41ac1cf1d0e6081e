import Link from 'next/link'
import { arendeHref } from '@/modules/utredning/ui/public'
import { anteckningText } from '@/text/sv/anteckning'
import { forfaller, stor } from '@/text/sv/format'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icon'
import { PageHeader } from '@/ui/page-header'
import type { AntecknaView } from '../queries/anteckna'
import type { MinaArenden } from '../queries/mina-arenden'
import { AnteckningForm } from './anteckning-form'

/** Whom the note is about: one's own cases, the soonest contact first. */
export function ValjArende({ view }: { view: MinaArenden }) {
  return (
    <>
      <PageHeader
        rubrik="Vem gäller anteckningen?"
        ingress={view.arenden.length > 0 ? anteckningText.valj : undefined}
      />
      {view.arenden.length === 0 && (
        <EmptyState
          atgard={
            <Link href="/deltagare" prefetch={false} className="link">
              Se alla deltagare
            </Link>
          }
        >
          {anteckningText.ingaEgna}
        </EmptyState>
      )}
      <ul className="max-w-text">
        {view.arenden.map((a) => (
          <li key={a.utredningId} className="border-b border-line">
            <Link
              href={`/anteckna/${a.utredningId}`}
              prefetch={false}
              className="flex min-h-11 flex-wrap items-baseline gap-x-4 py-2 hover:bg-sunken"
            >
              <span className="link-namn inline-flex items-baseline gap-1.5">
                {a.namn ?? (
                  <>
                    <Icon namn="las" storlek={14} />
                    Skyddade uppgifter
                  </>
                )}
              </span>
              <span className="text-meta text-ink-2">
                {[a.arendenummer, a.steg, a.nastaKontakt && `kontakt ${forfaller(a.nastaKontakt, view.idag)}`]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The note itself, with nothing around it but whom it is about. */
export function AntecknaSida({ view, nu }: { view: AntecknaView; nu: string }) {
  const { huvud } = view
  return (
    <>
      <PageHeader
        rubrik={huvud.namn ?? 'Skyddade uppgifter'}
        brodsmulor={[{ href: '/anteckna', etikett: 'Anteckna' }]}
        ingress={stor(
          `${huvud.arendenummer}, ${huvud.stegen.find((s) => s.kod === huvud.steg)?.kort.toLowerCase() ?? ''}`,
        )}
      />
      <AnteckningForm formular={view.formular} nu={nu} />
      <p className="mt-6">
        <Link href={arendeHref(huvud)} prefetch={false} className="link">
          Öppna ärendet
        </Link>
      </p>
    </>
  )
}
