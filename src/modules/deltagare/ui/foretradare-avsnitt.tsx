import { Disclosure } from '@/ui/disclosure'
import { ActionForm } from '@/ui/form/action-form.client'
import { FieldGroup } from '@/ui/form/field-group'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextField } from '@/ui/form/text-field.client'
import { avslutaForetradareAction, sparaForetradareAction } from '../actions'
import type { PersonFormView } from '../queries/person-form'

/** Who speaks for the person. */
export function ForetradareAvsnitt({ view }: { view: PersonFormView }) {
  if (!view.can.kommunens) return <Foretradare view={view} />
  return (
    <>
      {/* One form about them all: the row that is acted on leaves it, and the receipt stays. */}
      <ActionForm action={avslutaForetradareAction} className="" tomEfterOk>
        <HiddenField namn="deltagareId" varde={view.deltagareId} />
        <Foretradare view={view} />
      </ActionForm>
      <Disclosure rubrik="Lägg till företrädare">
        <NyForetradare view={view} />
      </Disclosure>
    </>
  )
}

function Foretradare({ view }: { view: PersonFormView }) {
  if (view.foretradare.length === 0)
    return <p className="py-3 text-ink-2">Ingen god man eller förvaltare är registrerad.</p>
  return (
    <ul>
      {view.foretradare.map((f) => (
        <li
          key={f.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <div className="min-w-0">
            <p className="font-semibold">
              {f.namn}, {f.slagEtikett.toLowerCase()}
            </p>
            <p className="text-ink-2">{[f.telefon, f.epost, f.omfattning].filter(Boolean).join(' · ')}</p>
          </div>
          {view.can.kommunens && (
            <SubmitButton variant="secondary" liten namn="foretradareId" varde={f.id} vantar="Avslutar">
              Avsluta uppdraget för {f.namn}
            </SubmitButton>
          )}
        </li>
      ))}
    </ul>
  )
}

function NyForetradare({ view }: { view: PersonFormView }) {
  return (
    <ActionForm id="ny-foretradare" action={sparaForetradareAction} tomEfterOk>
      <HiddenField namn="deltagareId" varde={view.deltagareId} />
      <RadioGroup namn="slag" etikett="Vad är det för företrädare?" alternativ={view.val.foretradare} />
      <FieldGroup rubrik="Uppgifter" kolumner={2}>
        <TextField namn="namn" etikett="Namn" maxLangd={200} />
        <TextField namn="telefon" etikett="Telefon" typ="tel" maxLangd={40} valfritt />
        <TextField namn="epost" etikett="E-post" typ="email" maxLangd={200} valfritt />
        <TextField namn="omfattning" etikett="Vad uppdraget omfattar" maxLangd={500} valfritt />
      </FieldGroup>
      <div className="pt-2">
        <SubmitButton variant="secondary" vantar="Sparar">
          Spara företrädaren
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
