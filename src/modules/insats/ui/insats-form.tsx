import { etikettAv, valAv } from '@/domain/kodlista'
import { formUtkast } from '@/modules/utkast/ui/public'
import { insatstyper, insatsUtforare } from '@/programme/kraft'
import { ActionForm } from '@/ui/form/action-form.client'
import { FieldGroup } from '@/ui/form/field-group'
import { HiddenField } from '@/ui/form/hidden-field'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { laggTillInsatsAction } from '../actions'
import type { InsatsSida } from '../queries/insats-sida'

const typHjalp = (typ: string): string =>
  `${etikettAv(insatstyper, typ)}. Är typen fel rättas den på Översikt, under Händelser.`

/** What an insats is about: the fields that a new one and a changed one share. The type of one that has begun is corrected. */
export function InsatsFalt({ fastTyp }: { fastTyp?: string | undefined }) {
  return (
    <>
      <FieldGroup rubrik="Vad" kolumner={2} hjalp={fastTyp && typHjalp(fastTyp)}>
        {fastTyp ? (
          <HiddenField namn="typ" varde={fastTyp} />
        ) : (
          <SelectField namn="typ" etikett="Typ av insats" alternativ={valAv(insatstyper)} />
        )}
        <TextField
          namn="benamning"
          etikett="Benämning"
          valfritt
          hjalp="Till exempel: arbetsträning på Återbruket."
          maxLangd={200}
        />
        <SelectField
          namn="utforare"
          etikett="Vem ger insatsen"
          valfritt
          tomt="Inte bestämt"
          alternativ={valAv(insatsUtforare)}
        />
        <TextField namn="utforareNamn" etikett="Namn på den som ger insatsen" valfritt maxLangd={200} />
      </FieldGroup>
      <TextField
        namn="timmarPerVecka"
        etikett="Timmar i veckan"
        valfritt
        inputMode="decimal"
        bredd="kort"
        hjalp="Hela eller halva timmar, högst 40."
      />
      <TextArea
        namn="syfte"
        etikett="Syfte"
        valfritt
        rader={3}
        hjalp="Vad ska insatsen leda till för personen?"
      />
    </>
  )
}

/** A new insats, planned or already running. */
export function NyInsatsForm({ view, nu }: { view: InsatsSida; nu: string }) {
  const { utredningId, kommunKod, idag } = view.huvud
  return (
    <ActionForm
      action={laggTillInsatsAction}
      tomEfterOk
      utkast={formUtkast(
        { form: 'insats', resurs: utredningId, kommunKod, basVersion: 0 },
        view.utkast.insats,
        nu,
      )}
    >
      <HiddenField namn="utredningId" varde={utredningId} />
      <InsatsFalt />
      <FieldGroup rubrik="När" kolumner={2}>
        <DateField
          namn="startad"
          etikett="Har börjat"
          valfritt
          max={idag}
          hjalp="Lämna tomt om den inte har börjat."
        />
        <DateField namn="planeradStart" etikett="Planerad start" valfritt />
      </FieldGroup>
      <SubmitRow>
        <SubmitButton vantar="Sparar">Lägg till insatsen</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}
