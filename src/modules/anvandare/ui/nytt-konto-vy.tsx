import { anvandareText } from '@/text/sv/anvandare'
import { ActionForm } from '@/ui/form/action-form.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextField } from '@/ui/form/text-field.client'
import { PageHeader } from '@/ui/page-header'
import { skapaKontoAction } from '../actions'

const t = anvandareText.nytt

/** A new account: a name and an address, nothing else. */
export function NyttKontoVy() {
  return (
    <>
      <PageHeader
        rubrik={t.rubrik}
        ingress={t.ingress}
        brodsmulor={[{ href: '/admin', etikett: anvandareText.titel }]}
      />
      <ActionForm action={skapaKontoAction}>
        <TextField namn="namn" etikett={t.namn} bredd="mellan" maxLangd={120} />
        <TextField namn="epost" etikett={t.epost} typ="email" bredd="mellan" maxLangd={200} />
        <SubmitRow>
          <SubmitButton>{t.knapp}</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </>
  )
}
