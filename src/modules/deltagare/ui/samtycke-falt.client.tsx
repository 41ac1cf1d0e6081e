'use client'
import { Checkbox, CheckboxGroup } from '@/ui/form/checkbox.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { FieldGroup } from '@/ui/form/field-group'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SelectField } from '@/ui/form/select-field.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField } from '@/ui/form/text-field.client'
import type { RegistreraFormView } from '../queries/registrera-form'

type Props = {
  view: Pick<RegistreraFormView, 'idag' | 'team' | 'samtyckestext' | 'arbetsterapeuter' | 'skydd'>
}

/** The samtycke that the sending rests on. Left empty when the case stays in the first step. */
export function SamtyckeFalt({ view }: Props) {
  const skyddade = view.skydd.filter((s) => s.varde !== 'INGA').map((s) => s.varde)
  return (
    <FieldGroup
      rubrik="Samtycke och fråga till teamet"
      hjalp="Behövs för att skicka till teamet. Inte för att spara i steg 1."
      kolumner={2}
    >
      <HiddenField namn="samtyckeTextVersion" varde={view.samtyckestext} />
      <DateField namn="samtyckeDatum" etikett="Samtycket gavs" max={view.idag} />
      <DateField namn="samtyckeTill" etikett="Gäller till" hjalp="Tomt: tills vidare" min={view.idag} />
      <RadioGroup
        namn="samtyckeSatt"
        etikett="Hur gavs det?"
        alternativ={[
          { varde: 'PAPPER', etikett: 'På papper' },
          { varde: 'MUNTLIGT', etikett: 'Muntligt' },
        ]}
      />
      <CheckboxGroup
        namn="samtyckeOppnar"
        etikett="Vem får läsa?"
        alternativ={[
          { varde: 'TEAM', etikett: `Arbetsterapeuterna i team ${view.team}` },
          { varde: 'LAKARE', etikett: 'Förtroendeläkaren' },
        ]}
      />
      <div className="wide:col-span-2">
        <Checkbox namn="samtyckeLatt" etikett="Personen fick texten på lätt svenska" />
      </div>
      <ConditionalField falt="skydd" varde={skyddade}>
        <SelectField
          namn="arbetsterapeutId"
          etikett="Arbetsterapeut som får se personen"
          hjalp="Bara den du namnger i teamet ser en person med skyddade uppgifter."
          alternativ={view.arbetsterapeuter}
          bredd="full"
        />
      </ConditionalField>
      <div className="falt-stapel wide:col-span-2">
        <TextArea
          namn="fraga"
          etikett="Vad vill ni ha hjälp med?"
          hjalp="Teamet läser det här först."
          rader={2}
          maxLangd={4000}
        />
        <TextArea namn="egnaOrd" etikett="Med personens egna ord" rader={2} maxLangd={4000} valfritt />
      </div>
    </FieldGroup>
  )
}
