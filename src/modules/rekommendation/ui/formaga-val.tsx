import type { FormagaRad } from '@/modules/insats/public'
import { timmarPerVecka } from '@/modules/insats/public'
import { programmeOf } from '@/programme/register'
import { formagaText, rekommendationText } from '@/text/sv/rekommendation'
import { Checkbox } from '@/ui/form/checkbox.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { FieldGroup } from '@/ui/form/field-group'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, NumberField, TextField } from '@/ui/form/text-field.client'
import { NY_BEDOMNING } from '../domain/formfalt'

type Props = { formagor: readonly FormagaRad[]; programKod: string; idag: string }

/** Which dated assessment the rekommendation rests on: one there is, or one recorded here and now. With none there is no choice to make. */
export function FormagaVal({ formagor, programKod, idag }: Props) {
  const heltid = programmeOf(programKod).installningar.heltidTimmar
  const val = [...formagor].reverse().map((f) => ({
    varde: f.id,
    etikett: `${f.datum}: ${formagaText(f.procent, timmarPerVecka(f.procent, heltid))}`,
    hjalp: [f.bedomare, f.grund].filter(Boolean).join(', ') || undefined,
  }))
  const ny = { etikett: rekommendationText.formagaNy, hjalp: rekommendationText.formagaNyHjalp }
  return (
    <>
      {val.length === 0 ? (
        <FieldGroup rubrik={rekommendationText.formaga} hjalp={rekommendationText.formagaIngen}>
          <Checkbox namn="formaga" varde={NY_BEDOMNING} {...ny} />
        </FieldGroup>
      ) : (
        <RadioGroup
          namn="formaga"
          etikett={rekommendationText.formaga}
          hjalp={rekommendationText.formagaHjalp}
          alternativ={[...val, { varde: NY_BEDOMNING, ...ny }]}
          utseende="lista"
        />
      )}
      <ConditionalField falt="formaga" varde={NY_BEDOMNING}>
        <FieldGroup rubrik="Ny bedömning" kolumner={2}>
          <NumberField namn="bedomningProcent" etikett="Förmåga" enhet="procent av heltid" maxLangd={3} />
          <DateField namn="bedomningDatum" etikett="Bedömd den" max={idag} />
          <TextField namn="bedomningBedomare" etikett="Bedömd av" maxLangd={200} />
          <TextField
            namn="bedomningGrund"
            etikett="Grund"
            valfritt
            maxLangd={400}
            hjalp="Till exempel: arbetsprov i tre dagar."
          />
        </FieldGroup>
      </ConditionalField>
      <TextArea
        namn="motivering"
        etikett={rekommendationText.motivering}
        hjalp={rekommendationText.motiveringHjalp}
        rader={3}
      />
    </>
  )
}
