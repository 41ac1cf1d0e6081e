import { nummerTypText } from '@/text/sv/deltagare'
import { datum } from '@/text/sv/format'
import { Disclosure } from '@/ui/disclosure'
import { Fact, FactRow } from '@/ui/fact'
import { ActionForm } from '@/ui/form/action-form.client'
import { Checkbox } from '@/ui/form/checkbox.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DateField, PersonnummerField, TextField } from '@/ui/form/text-field.client'
import { Masked } from '@/ui/masked'
import { ersattNummerAction } from '../actions'
import type { PersonFormView } from '../queries/person-form'

/** The number, masked, with what it replaced; and the act of replacing it. */
export function NummerAvsnitt({ view }: { view: PersonFormView }) {
  return (
    <>
      <FactRow>
        <Fact etikett={nummerTypText[view.nummerTyp]}>
          {view.nummer ? <Masked varde={view.nummer} /> : `Saknas: ${view.nummerSaknasSkal}`}
        </Fact>
        <Fact etikett="Födelsedatum">{view.fodelsedatum}</Fact>
        {view.tidigareNummer.map((t) => (
          <Fact key={t.ersatt} etikett={`Till ${datum(t.ersatt)}`}>
            <Masked varde={t.nummer} />
          </Fact>
        ))}
      </FactRow>
      {view.can.kommunens && (
        <Disclosure
          rubrik={view.nummer ? 'Ersätt numret' : 'Skriv in ett nummer, eller rätta födelsedatumet'}
        >
          <ErsattNummer view={view} />
        </Disclosure>
      )}
    </>
  )
}

function ErsattNummer({ view }: { view: PersonFormView }) {
  const { version, nummer, nummerSaknasSkal, fodelsedatum } = view
  return (
    <ActionForm
      id="ersatt-nummer"
      action={ersattNummerAction}
      varden={{
        version,
        nummer: '',
        saknarNummer: '',
        nummerSaknasSkal,
        fodelsedatum: nummer ? '' : fodelsedatum,
      }}
    >
      <HiddenField namn="deltagareId" varde={view.deltagareId} />
      <PersonnummerField namn="nummer" etikett="Nytt personnummer eller samordningsnummer" />
      <Checkbox namn="saknarNummer" etikett="Personen har inget nummer" />
      <ConditionalField falt="saknarNummer" varde="ja">
        <TextField
          namn="nummerSaknasSkal"
          etikett="Varför finns inget nummer?"
          maxLangd={500}
          bredd="mellan"
        />
        <DateField namn="fodelsedatum" etikett="Födelsedatum" max={view.val.idag} />
      </ConditionalField>
      <p className="text-meta text-ink-2">Det tidigare numret finns kvar i historiken.</p>
      <div className="pt-2">
        <SubmitButton variant="secondary" vantar="Sparar">
          Ersätt
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
