import { ArendeSida, arendeHref } from '@/modules/utredning/ui/public'
import { ArrowLink } from '@/ui/button'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextArea } from '@/ui/form/text-area.client'
import { Dialog } from '@/ui/dialog'
import { Section } from '@/ui/section'
import { angraUtanMoteAction, beslutaUtanMoteAction } from '../actions'
import type { BeslutUtanMoteView } from '../queries/beslut-utan-mote'
import { Beslutsrad } from './beslutsrad.client'
import { MoteInnehall } from './mote-arende'

/** A single case decided outside a meeting, by the same rule and the same form. */
export function BeslutUtanMote(props: { view: BeslutUtanMoteView; nu: string; klart?: string }) {
  const { view, nu, klart } = props
  const { huvud, arende, staende } = view
  return (
    <ArendeSida huvud={huvud} flik="samtycke" klart={klart}>
      <p className="mt-4">
        <ArrowLink href={arendeHref(huvud, 'samtycke#aktualisering')}>Till aktualiseringen</ArrowLink>
      </p>
      {arende.innehall && (
        <Section rubrik="Det teamet ska ta ställning till">
          <MoteInnehall a={arende} innehall={arende.innehall} view={view.bar} />
        </Section>
      )}
      {staende && (
        <Section rubrik="Teamets beslut">
          <p className="max-w-text">
            <strong>{staende.etikett}.</strong> {staende.text}
          </p>
          <div className="mt-3">
            <Angra view={view} beslutId={staende.id} />
          </div>
        </Section>
      )}
      {!staende?.slutligt && huvud.status !== 'AVSLUTAD' && (
        <Section rubrik={staende ? 'Nytt beslut' : 'Besluta utan möte'}>
          <div className="mt-3" />
          <Beslutsrad
            key={arende.utredningId}
            a={arende}
            view={view.bar}
            action={beslutaUtanMoteAction}
            utkast={{ sparat: view.utkast, nu }}
            snabbtangenter={false}
            knapp="Spara beslutet"
          />
        </Section>
      )}
    </ArendeSida>
  )
}

function Angra({ view, beslutId }: { view: BeslutUtanMoteView; beslutId: string }) {
  return (
    <Dialog knapp="Ångra beslutet" rubrik="Ångra beslutet">
      <p className="mb-4 max-w-text">
        Ärendet står sedan som före beslutet. Det ångrade beslutet går att läsa.
      </p>
      <ActionForm action={angraUtanMoteAction} varden={{ version: view.huvud.version }}>
        <HiddenField namn="utredningId" varde={view.huvud.utredningId} />
        <HiddenField namn="beslutId" varde={beslutId} />
        <TextArea namn="skal" etikett="Varför" rader={2} />
        <SubmitButton vantar="Ångrar">Ångra</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
