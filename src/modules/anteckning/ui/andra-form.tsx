import { utkastResurs } from '@/schema/utkast'
import { relativt } from '@/text/sv/format'
import { ButtonLink } from '@/ui/button'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField } from '@/ui/form/text-field.client'
import { andraAnteckningAction } from '../actions'
import type { AnteckningarView, AnteckningView } from '../queries/anteckningar'

type Props = { a: AnteckningView; view: AnteckningarView; nu: string; tillbaka: string }

/** The note that is open for change, in its place in the list. */
export function AndraForm({ a, view, nu, tillbaka }: Props) {
  const utkast = view.andraUtkast
  return (
    <article id={`a-${a.id}`} className="border-b border-line py-4">
      <h3 className="mb-2">Ändra anteckningen</h3>
      <ActionForm
        action={andraAnteckningAction}
        varden={{ typ: a.typKod, datum: a.datum, text: a.text, version: a.version }}
        utkast={{
          form: 'anteckning-andra',
          resurs: utkastResurs(view.huvud.utredningId, a.id),
          kommunKod: view.huvud.kommunKod,
          basVersion: utkast?.basVersion ?? a.version,
          innehall: utkast?.innehall,
          sparad: utkast && relativt(utkast.sparatAt, nu),
          nr: utkast?.nr,
        }}
      >
        <HiddenField namn="anteckningId" varde={a.id} />
        <HiddenField namn="sida" varde={view.sida} />
        <RadioGroup namn="typ" etikett="Hur" alternativ={view.formular.typer} utseende="rad" />
        <DateField namn="datum" etikett="När" max={view.huvud.idag} />
        <TextArea namn="text" etikett="Vad hände" rader={5} />
        <SubmitRow>
          <SubmitButton vantar="Sparar">Spara ändringen</SubmitButton>
          <ButtonLink href={tillbaka}>Ändra inte</ButtonLink>
        </SubmitRow>
      </ActionForm>
    </article>
  )
}
