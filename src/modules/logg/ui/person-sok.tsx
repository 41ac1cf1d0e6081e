import { loggText } from '@/text/sv/logg'
import { ActionForm } from '@/ui/form/action-form.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { PersonnummerField } from '@/ui/form/text-field.client'
import { Section } from '@/ui/section'
import { finnPersonAction } from '../actions'

const t = loggText.person

/** Looks up whose account to read. The number is posted: it never stands in an address. */
export function PersonSok() {
  return (
    <Section rubrik={t.rubrik} id="person">
      <p className="my-3 max-w-text">{t.text}</p>
      <ActionForm action={finnPersonAction}>
        <PersonnummerField namn="nummer" etikett={t.nummer} />
        <div>
          <SubmitButton>{t.knapp}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  )
}
