import { formUtkast } from '@/modules/utkast/ui/public'
import { procent, tal } from '@/text/sv/format'
import { ActionForm } from '@/ui/form/action-form.client'
import { FieldGroup } from '@/ui/form/field-group'
import { FormDisclosure } from '@/ui/form/form-disclosure.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, NumberField, TextField } from '@/ui/form/text-field.client'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import { bedomFormagaAction } from '../actions'
import type { InsatsSida } from '../queries/insats-sida'

/** Remaining ability as a list of periods: assessments are added, never changed into one another. */
export function Formaga({ view, nu }: { view: InsatsSida; nu: string }) {
  return (
    <Section rubrik="Aktivitetsförmåga" id="formaga" not="kvarvarande förmåga av heltid, 40 timmar">
      <p className="mb-2 max-w-text text-meta text-ink-2">
        Bedömningar läggs till, de ändras aldrig. Det som blev fel rättas med ett skäl.
      </p>
      <Table
        rubrik="Bedömd aktivitetsförmåga"
        rader={view.formagor}
        nyckel={(f) => f.id}
        tomt="Ingen bedömning än."
        kolumner={[
          { nyckel: 'galler', rubrik: 'Gäller', radrubrik: true, cell: (f) => `${f.fran} – ${f.till ?? ''}` },
          {
            nyckel: 'formaga',
            rubrik: 'Förmåga',
            hoger: true,
            cell: (f) => `${procent(f.procent / 100)}, ${tal(f.timmar)} h`,
          },
          { nyckel: 'vem', rubrik: 'Bedömare och grund', cell: (f) => <Grund f={f} /> },
        ]}
      />
      {view.huvud.can.arbeta && (
        <div className="mt-3 no-print">
          <FormDisclosure rubrik="Ny bedömning" oppen={Boolean(view.utkast.formaga)}>
            <NyBedomning view={view} nu={nu} />
          </FormDisclosure>
        </div>
      )}
    </Section>
  )
}

function Grund({ f }: { f: InsatsSida['formagor'][number] }) {
  const { bedomare, grund, motivering } = f.bedomning
  return (
    <>
      {bedomare ?? 'Från import'}
      {grund && <span className="block text-meta text-ink-2">{grund}</span>}
      {motivering && <span className="block text-meta">{motivering}</span>}
    </>
  )
}

function NyBedomning({ view, nu }: { view: InsatsSida; nu: string }) {
  const { utredningId, kommunKod, idag, jag } = view.huvud
  return (
    <ActionForm
      action={bedomFormagaAction}
      varden={{ datum: idag, bedomare: jag }}
      tomEfterOk
      utkast={formUtkast(
        { form: 'formaga', resurs: utredningId, kommunKod, basVersion: 0 },
        view.utkast.formaga,
        nu,
      )}
    >
      <HiddenField namn="utredningId" varde={utredningId} />
      <FieldGroup rubrik="Bedömningen" kolumner={2}>
        <NumberField namn="procent" etikett="Förmåga" enhet="procent av heltid" bredd="kort" />
        <DateField namn="datum" etikett="Bedömd den" max={idag} />
        <TextField namn="bedomare" etikett="Bedömd av" maxLangd={200} />
        <TextField
          namn="grund"
          etikett="Grund"
          valfritt
          hjalp="Till exempel: arbetsprov, tre dagar."
          maxLangd={400}
        />
      </FieldGroup>
      <TextArea namn="motivering" etikett="Motivering" rader={3} />
      <SubmitRow>
        <SubmitButton vantar="Sparar">Spara bedömningen</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}
