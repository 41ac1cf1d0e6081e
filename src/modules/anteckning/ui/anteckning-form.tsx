import { anteckningText } from '@/text/sv/anteckning'
import { relativt } from '@/text/sv/format'
import { ActionForm } from '@/ui/form/action-form.client'
import { Checkbox } from '@/ui/form/checkbox.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { Disclosure } from '@/ui/disclosure'
import { antecknaFranStartAction, skrivAnteckningAction } from '../actions'
import type { FormularUnderlag } from '../queries/formular-underlag'

type Props = {
  formular: FormularUnderlag
  nu: string
  /** In a row of the start page, which says itself that the note is saved: whose cases it shows. */
  franStart?: 'mina' | 'alla'
}

/** A note, as short to write as it can be: how, when, what. The next contact is one fold away. */
export function AnteckningForm({ formular: f, nu, franStart }: Props) {
  return (
    <ActionForm
      action={franStart ? antecknaFranStartAction : skrivAnteckningAction}
      varden={{ datum: f.idag }}
      tomEfterOk
      utkast={{
        form: 'anteckning',
        resurs: f.utredningId,
        kommunKod: f.kommunKod,
        basVersion: 0,
        innehall: f.utkast?.innehall,
        sparad: f.utkast && relativt(f.utkast.sparatAt, nu),
        nr: f.utkast?.nr,
      }}
    >
      <HiddenField namn="utredningId" varde={f.utredningId} />
      <HiddenField namn="visa" varde={franStart} />
      <RadioGroup namn="typ" etikett="Hur" alternativ={f.typer} utseende="rad" />
      <DateField namn="datum" etikett="När" max={f.idag} />
      <TextArea namn="text" etikett="Vad hände" hjalp={anteckningText.hjalpText} rader={5} />
      {f.valjerDelning && (
        <Checkbox namn="delad" etikett={anteckningText.delningsfraga} hjalp={anteckningText.delningshjalp} />
      )}
      {f.kanPlanera && (
        <Disclosure rubrik="Planera nästa kontakt" oppen={Boolean(f.utkast?.innehall.nastaKontakt)}>
          <DateField namn="nastaKontakt" etikett="Nästa kontakt" valfritt min={f.idag} />
          <TextField
            namn="nastaKontaktVad"
            etikett="Vad"
            valfritt
            maxLangd={200}
            hjalp="Till exempel: möte på Nybro AME klockan 10."
          />
        </Disclosure>
      )}
      <SubmitRow>
        <SubmitButton vantar="Sparar">Spara anteckningen</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}
