import { anvandareText } from '@/text/sv/anvandare'
import { ActionForm } from '@/ui/form/action-form.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { DateField } from '@/ui/form/text-field.client'
import { Section } from '@/ui/section'
import { foreslaMedlemskapAction } from '../actions'
import type { KontoView } from '../queries/konto'

const t = anvandareText.konto.foresla

/** Proposes a membership: the role decides what it is tied to. */
export function ForeslaForm({ view }: { view: KontoView }) {
  return (
    <Section rubrik={t.rubrik} id="foresla">
      <ActionForm
        action={foreslaMedlemskapAction}
        varden={{ fran: view.idag }}
        className="formular mt-4"
        tomEfterOk
      >
        <HiddenField namn="anvandareId" varde={view.id} />
        <SelectField namn="roll" etikett={t.roll} alternativ={view.val.roller} />
        <ConditionalField falt="roll" varde={['REMITTENT', 'PROJEKTMEDARBETARE', 'LOGGRANSKARE']}>
          <SelectField namn="kommunKod" etikett={t.kommun} alternativ={view.val.kommuner} />
        </ConditionalField>
        <ConditionalField falt="roll" varde="PROJEKTMEDARBETARE">
          <SelectField namn="yrke" etikett={t.yrke} alternativ={view.val.yrken} />
        </ConditionalField>
        <ConditionalField falt="roll" varde="ARBETSTERAPEUT">
          <SelectField namn="teamKod" etikett={t.team} alternativ={view.val.team} />
        </ConditionalField>
        <div className="faltrutnat faltrutnat--2">
          <DateField namn="fran" etikett={t.fran} />
          <DateField namn="till" etikett={t.till} hjalp={t.tillHjalp} valfritt />
        </div>
        <SubmitRow>
          <SubmitButton>{t.knapp}</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Section>
  )
}
