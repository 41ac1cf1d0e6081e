import type { UtkastForm } from '@/schema/utkast'
import { utkastText } from '@/text/sv/utkast'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { kastaFranStartAction } from '../actions'

type Props = {
  form: UtkastForm
  resurs: string
  /** What is thrown away, said aloud: several may stand under each other. */
  vad: string
  /** Whose cases the start page shows, to come back to. */
  visa: 'mina' | 'alla'
}

/** Throws a draft away from the line that offers it. */
export function KastaUtkast({ form, resurs, vad, visa }: Props) {
  return (
    <ActionForm action={kastaFranStartAction} className="">
      <HiddenField namn="form" varde={form} />
      <HiddenField namn="resurs" varde={resurs} />
      <HiddenField namn="visa" varde={visa} />
      <SubmitButton variant="quiet" liten vantar="Kastar">
        {utkastText.kasta}
        <span className="sr-only">: {vad}</span>
      </SubmitButton>
    </ActionForm>
  )
}
