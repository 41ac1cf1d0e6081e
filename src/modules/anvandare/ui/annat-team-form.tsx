import type { Datum } from '@/programme/definition'
import { anvandareText } from '@/text/sv/anvandare'
import { ActionForm } from '@/ui/form/action-form.client'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField } from '@/ui/form/text-field.client'
import { Section } from '@/ui/section'
import { beviljaAnnatTeamAction } from '../actions'
import type { AnvandareView } from '../queries/anvandare'

const t = anvandareText.annatTeam

/** The projektledare lets an arbetsterapeut work in another team: who, where, when, why. */
export function AnnatTeamForm({
  personer,
  team,
  idag,
}: NonNullable<AnvandareView['annatTeam']> & { idag: Datum }) {
  return (
    <Section rubrik={t.rubrik} id="annat-team">
      <p className="my-3 max-w-text">{t.text}</p>
      <ActionForm action={beviljaAnnatTeamAction} varden={{ fran: idag }}>
        <div className="faltrutnat faltrutnat--2">
          <SelectField namn="anvandareId" etikett={t.vem} alternativ={personer} />
          <SelectField namn="teamKod" etikett={t.team} alternativ={team} />
          <DateField namn="fran" etikett={t.fran} />
          <DateField namn="till" etikett={t.till} min={idag} />
        </div>
        <TextArea namn="skal" etikett={t.skal} rader={2} maxLangd={500} />
        <SubmitRow>
          <SubmitButton variant="secondary">{t.knapp}</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Section>
  )
}
