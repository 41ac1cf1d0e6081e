import { lakarstodText } from '@/text/sv/lakarstod'
import { ActionForm } from '@/ui/form/action-form.client'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { NumberField } from '@/ui/form/text-field.client'
import { Section } from '@/ui/section'
import { sattAndelAction } from '../actions'
import type { LakarstodView } from '../queries/lakarstod'

const t = lakarstodText.andel

/** The projektledare shares the doctor's time out: one share at a time, from today. */
export function AndelForm({ delar }: { delar: LakarstodView['delar'] }) {
  return (
    <Section rubrik={t.rubrik} id="andel">
      <ActionForm action={sattAndelAction} tomEfterOk className="formular mt-4">
        <SelectField
          namn="vems"
          etikett={t.vems}
          alternativ={delar.map((d) => ({ varde: d.varde, etikett: d.team ?? lakarstodText.tid.egen }))}
        />
        <NumberField namn="minuter" etikett={t.minuter} />
        <SubmitRow>
          <SubmitButton>{t.knapp}</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Section>
  )
}
