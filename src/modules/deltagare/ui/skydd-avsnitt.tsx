import { lista } from '@/text/sv/format'
import { ActionForm } from '@/ui/form/action-form.client'
import { CheckboxGroup } from '@/ui/form/checkbox.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { andraHandlaggareAction, sattSkyddAction } from '../actions'
import type { PersonFormView } from '../queries/person-form'
import { SkyddFoljder } from './skydd-falt.client'

type Props = { view: PersonFormView }

/** Protection and who handles the person, with what follows said first. */
export function SkyddAvsnitt({ view }: Props) {
  const { kod } = view.skydd
  const skyddad = kod !== 'INGA'
  const skyddade = view.val.skydd.filter((s) => s.varde !== 'INGA').map((s) => s.varde)
  return (
    <>
      {skyddad && <Handlaggare view={view} />}
      <ActionForm
        id="satt-skydd"
        action={sattSkyddAction}
        varden={{ skydd: kod, version: view.version }}
        className="formular mt-4"
      >
        <HiddenField namn="deltagareId" varde={view.deltagareId} />
        <RadioGroup
          namn="skydd"
          etikett="Vad gäller?"
          utseende="segment"
          alternativ={view.val.skydd.map((s) => (s.varde === 'INGA' ? { ...s, etikett: 'Inget skydd' } : s))}
        />
        {skyddad ? (
          <ConditionalField falt="skydd" varde="INGA">
            <p className="ruta ruta--warn">
              När skyddet tas bort hittar alla i kommunens projekt personen igen, och teamet om ärendet är
              skickat dit.
            </p>
          </ConditionalField>
        ) : (
          <ConditionalField falt="skydd" varde={skyddade}>
            <div className="ruta ruta--neutral falt-stapel">
              <SkyddFoljder />
              <HandlaggarVal view={view} />
            </div>
          </ConditionalField>
        )}
        <div className="pt-2">
          <SubmitButton variant="secondary" vantar="Ändrar">
            Ändra skyddet
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}

function Handlaggare({ view }: Props) {
  return (
    <ActionForm
      id="handlaggare"
      action={andraHandlaggareAction}
      varden={{ version: view.version, handlaggare: view.skydd.handlaggare }}
      className="formular mt-4 mb-8"
    >
      <HiddenField namn="deltagareId" varde={view.deltagareId} />
      <HandlaggarVal view={view} />
      <div className="pt-2">
        <SubmitButton variant="secondary" vantar="Sparar">
          Spara handläggarna
        </SubmitButton>
      </div>
    </ActionForm>
  )
}

function HandlaggarVal({ view }: Props) {
  const maste = view.skydd.mojliga.filter((m) => m.maste)
  const andra = view.skydd.mojliga.filter((m) => !m.maste)
  const alltid = maste.length > 0 ? `${lista(maste.map((m) => m.etikett))} är det alltid. ` : ''
  if (andra.length === 0) return <p>{alltid}Ingen annan kan vara handläggare just nu.</p>
  return (
    <CheckboxGroup
      namn="handlaggare"
      etikett="Handläggare"
      hjalp={`${alltid}Minst två behövs, så att någon finns när den andra är borta.`}
      utseende="lista"
      alternativ={andra}
    />
  )
}
