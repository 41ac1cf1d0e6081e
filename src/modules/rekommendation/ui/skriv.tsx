import { formUtkast } from '@/modules/utkast/ui/public'
import { programmeOf } from '@/programme/register'
import { fornamnAv } from '@/text/sv/format'
import { rekommendationText, synRubrik } from '@/text/sv/rekommendation'
import { AnchoredForm } from '@/ui/form/anchored-form.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField } from '@/ui/form/text-field.client'
import { sparaRekommendationAction } from '../actions'
import { somFalt } from '../domain/formfalt'
import type { RekommendationView } from '../queries/rekommendation-sida'
import { FormagaVal } from './formaga-val'
import { FranKartlaggningen } from './fran-kartlaggningen'
import { NastaStegFalt } from './nasta-steg-falt'

type Props = { view: RekommendationView; nu: string }

const TOM = {
  sammanfattning: null,
  steg: [],
  aktivitetsformagaId: null,
  motivering: null,
  personensSyn: null,
  genomgangen: null,
  ejGenomgangenSkal: null,
}

/** The draft, with what the kartläggning came to beside it. */
export function Skriv({ view, nu }: Props) {
  const { huvud, utkast, formular } = view
  if (!formular) return null
  const version = utkast?.version ?? 0
  const { utredningId, kommunKod } = huvud
  const nyckel = { form: 'rekommendation' as const, resurs: utredningId, kommunKod, basVersion: version }
  return (
    <div className="mt-4 grid gap-x-10 gap-y-6 wide:grid-cols-[260px_minmax(0,1fr)]">
      <FranKartlaggningen omraden={formular.kartlaggning} fornamn={fornamnAv(huvud.namn)} />
      <AnchoredForm
        // The first save makes the draft: the form is the same before and after it, and another one for a correction.
        key={utkast?.rattarId ?? 'forsta'}
        action={sparaRekommendationAction}
        varden={{ ...somFalt(utkast ?? TOM), bedomningBedomare: huvud.jag, version }}
        tomEfterOk
        utkast={formUtkast(nyckel, formular.paborjat, nu)}
        felrubrik="innan det går att spara"
      >
        <HiddenField namn="utredningId" varde={utredningId} />
        <Falt view={view} />
        <SubmitRow>
          <SubmitButton namn="avsikt" varde="granska" vantar="Sparar">
            Spara och läs igenom
          </SubmitButton>
          <SubmitButton variant="secondary" vantar="Sparar">
            Spara
          </SubmitButton>
        </SubmitRow>
      </AnchoredForm>
    </div>
  )
}

function Falt({ view: { huvud, utkast, formagor } }: { view: RekommendationView }) {
  const programme = programmeOf(huvud.programKod)
  return (
    <>
      <div className="grid gap-x-6 wide:grid-cols-2">
        <div className="mb-5 border-l-3 border-accent pl-4 [&_textarea]:min-h-36 [&_textarea]:text-lede">
          <TextArea
            namn="personensSyn"
            etikett={synRubrik(fornamnAv(huvud.namn))}
            hjalp={rekommendationText.synHjalp}
            rader={5}
          />
        </div>
        <div className="[&_textarea]:min-h-36">
          <TextArea
            namn="sammanfattning"
            etikett={rekommendationText.sammanfattning}
            hjalp={rekommendationText.sammanfattningHjalp}
            rader={5}
          />
        </div>
      </div>
      <NastaStegFalt insatstyper={programme.koder.insatstyper} antal={utkast?.steg.length ?? 0} />
      <FormagaVal formagor={formagor} programKod={huvud.programKod} idag={huvud.idag} />
      <RadioGroup
        namn="genomgang"
        etikett={rekommendationText.genomgang}
        alternativ={[
          { varde: 'JA', etikett: 'Ja' },
          { varde: 'NEJ', etikett: 'Nej, av ett skäl' },
        ]}
        utseende="rad"
      />
      <ConditionalField falt="genomgang" varde="JA">
        <DateField namn="genomgangen" etikett="Genomgången den" max={huvud.idag} />
      </ConditionalField>
      <ConditionalField falt="genomgang" varde="NEJ">
        <TextArea namn="ejGenomgangenSkal" etikett="Varför inte" rader={2} maxLangd={1_000} />
      </ConditionalField>
    </>
  )
}
