import Link from 'next/link'
import { fornamnAv, relativt } from '@/text/sv/format'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import { nyUtredningAction } from '../actions'
import type { NyUtredningFormView } from '../queries/ny-utredning-form'
import { ArendeFalt, BakgrundFalt, SparFalt } from './arende-falt.client'
import { Behorighetspanel } from './behorighetspanel.client'

/** Taking part again: the person is known, the new case begins in its first step. */
export function NyUtredningVy({ view }: { view: NyUtredningFormView }) {
  const vem = view.namn ?? 'Personen'
  const [senast] = view.tidigare
  return (
    <>
      <PageHeader
        rubrik={
          view.oppen
            ? `${vem} har redan en utredning som pågår`
            : `Ny utredning för ${view.namn ?? 'personen'}`
        }
        ingress={
          senast?.avslutad &&
          `Den förra, ${senast.arendenummer}, avslutades ${senast.avslutad}: ${senast.orsak.toLowerCase()}.`
        }
        brodsmulor={[
          { href: '/deltagare', etikett: 'Deltagare' },
          ...(senast ? [{ href: `/deltagare/${view.deltagareId}`, etikett: senast.arendenummer }] : []),
        ]}
      />
      {view.oppen ? (
        <Notice
          rubrik="Det kan bara pågå en åt gången."
          atgard={
            <Link href={`/deltagare/${view.deltagareId}`} prefetch={false} className="link">
              Öppna den
            </Link>
          }
        >
          Fortsätt i den, eller avsluta den först.
        </Notice>
      ) : (
        <NyUtredningFormular view={view} />
      )}
    </>
  )
}

function NyUtredningFormular({ view }: { view: NyUtredningFormView }) {
  const { innehall, nr, sparatAt } = view.utkast
  return (
    <ActionForm
      id="ny-utredning"
      action={nyUtredningAction}
      varden={{ ...view.forut, identifierad: view.idag, kontaktpersonId: view.jag }}
      utkast={{
        form: 'ny-utredning',
        resurs: view.deltagareId,
        kommunKod: view.kommun.kod,
        basVersion: 0,
        innehall,
        nr,
        sparad: sparatAt ? relativt(sparatAt, new Date()) : null,
      }}
    >
      <HiddenField namn="deltagareId" varde={view.deltagareId} />
      <HiddenField namn="kommunKod" varde={view.kommun.kod} />
      <div className="grid items-start gap-x-10 gap-y-6 wide:grid-cols-[minmax(0,1fr)_18.5rem]">
        <div className="wide:order-2">
          <Behorighetspanel
            val={view}
            fodelsedatum={view.fodelsedatum}
            namn={fornamnAv(view.namn) ?? ''}
            sokt
            medSamtycke={false}
          />
        </div>
        <div className="falt-stapel min-w-0">
          <SparFalt val={view} />
          <BakgrundFalt val={view} />
          <ArendeFalt val={view} />
          <SubmitRow not="Samtycke och sändning till teamet kommer efter.">
            <SubmitButton vantar="Sparar">Börja utredningen i steg 1</SubmitButton>
          </SubmitRow>
        </div>
      </div>
    </ActionForm>
  )
}
