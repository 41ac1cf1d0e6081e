import Link from 'next/link'
import { inkommetGenom } from '@/text/sv/deltagare'
import { klockslag, datum } from '@/text/sv/format'
import { ButtonLink } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Fact } from '@/ui/fact'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { Badge } from '@/ui/badge'
import { PageHeader } from '@/ui/page-header'
import { Table } from '@/ui/table'
import { granskaKlarAction } from '../actions'
import type { GranskningView } from '../queries/granskning'
import type { GranskningRad } from '../queries/granskningar'

const nar = (instant: string): string => `${datum(instant)} ${klockslag(instant)}`

/** What waits for the handlers: ärendenummer and who typed it, nothing of what it says. */
export function GranskningarVy({ rader }: { rader: GranskningRad[] }) {
  const antal = rader.length
  return (
    <>
      <PageHeader
        rubrik={
          antal === 0
            ? 'Inget att granska'
            : antal === 1
              ? 'En sak att granska'
              : `${antal} saker att granska`
        }
        ingress="Någon har skrivit om en person som du är handläggare för, utan att veta att personen finns. Det de skrev är sparat här."
        brodsmulor={[{ href: '/', etikett: 'Start' }]}
      />
      {antal === 0 ? (
        <EmptyState>
          När någon registrerar en person med skyddade uppgifter som du handlägger kommer det hit.
        </EmptyState>
      ) : (
        <Table
          rubrik="Att granska"
          rader={rader}
          nyckel={(r) => r.id}
          kolumner={[
            {
              nyckel: 'arende',
              rubrik: 'Ärende',
              radrubrik: true,
              cell: (r) => (
                <Link href={`/granskning/${r.id}`} prefetch={false} className="link-namn">
                  {r.arendenummer}
                </Link>
              ),
            },
            { nyckel: 'vem', rubrik: 'Skrivet av', cell: (r) => r.inlamnadAv },
            { nyckel: 'nar', rubrik: 'När', cell: (r) => nar(r.inlamnadAt) },
          ]}
        />
      )}
    </>
  )
}

/** One review case: what was typed, where it may belong, and the act of being done with it. */
export function GranskningVy({ view }: { view: GranskningView }) {
  return (
    <>
      <PageHeader
        rubrik={`Inkommet om ${view.arendenummer}`}
        ingress={`${view.inlamnadAv} skrev det här ${inkommetGenom[view.kalla] ?? ''} ${nar(view.inlamnadAt)}. För över det som behövs, och markera sedan som klart.`}
        brodsmulor={[{ href: '/granskning', etikett: 'Att granska' }]}
        atgarder={
          <ButtonLink href={`/deltagare/${view.deltagareId}`} ikon="las">
            Öppna personen
          </ButtonLink>
        }
      />
      <dl className="grid gap-4 border-y border-line py-6 wide:grid-cols-2">
        {view.uppgifter.map((u) => (
          <Fact key={u.etikett} etikett={u.etikett}>
            <span className="whitespace-pre-line">{u.text}</span>
          </Fact>
        ))}
      </dl>
      <div className="mt-6">
        {view.klar ? (
          <Badge ton="ok" ikon="klar">
            Genomgånget
          </Badge>
        ) : (
          <ActionForm action={granskaKlarAction}>
            <HiddenField namn="granskningId" varde={view.id} />
            <SubmitButton vantar="Sparar">Klart, jag har gått igenom det</SubmitButton>
          </ActionForm>
        )}
      </div>
    </>
  )
}
