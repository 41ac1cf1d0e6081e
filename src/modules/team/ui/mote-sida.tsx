import { ActionForm } from '@/ui/form/action-form.client'
import { CheckboxGroup } from '@/ui/form/checkbox.client'
import type { FormAction } from '@/ui/form/form-state'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { Section } from '@/ui/section'
import type { KoArende } from '../queries/mote-arende'
import type { Protokollrad, TeammoteView } from '../queries/teammote'
import { MoteAnteckningar } from './mote-anteckningar.client'
import type { Minne } from './mote-minne.client'

export interface Motesatgarder {
  beslut: FormAction
  angra: FormAction
  narvaro: FormAction
  anteckna: FormAction
  avsluta: FormAction
}

type Props = {
  view: TeammoteView
  atgarder: Motesatgarder
  /** The case on the table, and the choice that is being made about it. */
  valt: KoArende | null
  paVag: string | null
  minne: Minne
  nu: string
}

/** To the right: who is there, and the minutes as they grow. */
export function MoteSida({ view, atgarder, valt, paVag, minne, nu }: Props) {
  return (
    <>
      <Section rubrik={<span className="text-body">Närvarande</span>} not={narvaroNot(view)}>
        <Narvaro view={view} action={atgarder.narvaro} />
      </Section>
      <Section rubrik={<span className="text-body">Protokoll</span>} not="sparas löpande">
        <ol className="text-meta">
          {view.protokoll.map((rad, i) => (
            <Rad key={rad.beslutId} nr={i + 1} rad={rad} sist={arSist(view, rad)} angra={atgarder.angra} />
          ))}
          {valt && !valt.beslut && paVag && (
            <li className="grid grid-cols-[20px_minmax(0,1fr)] border-b border-dashed border-line py-2 text-ink-2">
              <span className="font-semibold">{view.protokoll.length + 1}</span>
              <span>
                {valt.namn ?? valt.arendenummer}, {valt.kommun}. <strong>{paVag}.</strong> Skrivs när du
                sparar.
              </span>
            </li>
          )}
        </ol>
        {view.protokoll.length === 0 && !paVag && (
          <p className="mt-2 text-meta text-ink-2">Protokollet skrivs här när ni beslutar.</p>
        )}
      </Section>
      <MoteAnteckningar
        view={view}
        paBordet={valt?.kommunKod ?? null}
        minne={minne}
        action={atgarder.anteckna}
        nu={nu}
      />
    </>
  )
}

const narvaroNot = (view: TeammoteView): string =>
  `${view.narvaro.filter((n) => n.dar).length} av ${view.narvaro.length}`

const arSist = (view: TeammoteView, rad: Protokollrad): boolean =>
  view.protokoll.findLast((r) => r.utredningId === rad.utredningId)?.beslutId === rad.beslutId

function Narvaro({ view, action }: { view: TeammoteView; action: FormAction }) {
  const andra = view.narvaro.filter((n) => !n.leder)
  const ledare = view.narvaro.find((n) => n.leder)
  return (
    <>
      {ledare && (
        <p className="mt-2 mb-1">
          {ledare.namn} <span className="text-meta text-ink-2">leder mötet</span>
        </p>
      )}
      <ActionForm
        action={action}
        varden={{ narvarande: andra.filter((n) => n.dar).map((n) => n.id) }}
        className=""
      >
        <HiddenField namn="moteId" varde={view.mote.id} />
        <div className="[&_legend]:sr-only">
          <CheckboxGroup
            namn="narvarande"
            etikett="Närvarande"
            utseende="lista"
            valfritt
            alternativ={andra.map((n) => ({ varde: n.id, etikett: `${n.namn}, ${n.var}` }))}
          />
        </div>
        <div className="mt-2">
          <SubmitButton variant="secondary" liten vantar="Sparar">
            Spara närvaro
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}

type RadProps = { nr: number; rad: Protokollrad; sist: boolean; angra: FormAction }

function Rad({ nr, rad, sist, angra }: RadProps) {
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)] border-b border-line py-2">
      <span className="font-semibold">{nr}</span>
      <div>
        {rad.vem}, {rad.kommun}. <strong>{rad.beslut}.</strong> {rad.text}
        {sist && (
          <ActionForm action={angra} varden={{ version: rad.version }} className="">
            <HiddenField namn="utredningId" varde={rad.utredningId} />
            <HiddenField namn="beslutId" varde={rad.beslutId} />
            <span className="-ml-3 block">
              <SubmitButton variant="quiet" liten vantar="Ångrar">
                Ångra<span className="sr-only"> beslutet om {rad.vem}</span>
              </SubmitButton>
            </span>
          </ActionForm>
        )}
      </div>
    </li>
  )
}
