'use client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { FieldGroup } from '@/ui/form/field-group'
import { useFormular } from '@/ui/form/form-context.client'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SelectField } from '@/ui/form/select-field.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, NumberField, TextField } from '@/ui/form/text-field.client'
import { sparHjalp } from '@/text/sv/deltagare'
import { antal } from '@/text/sv/format'
import { iFoljdEnligtSparet } from '../domain/forsorjningstid'
import type { FormVal } from '../form-val'
import { useIfyllt } from './ifyllt.client'

type Props = { val: Pick<FormVal, 'spar' | 'forsorjning' | 'kontaktpersoner' | 'jag' | 'idag' | 'regler'> }

/** The spår, what it asks for, and how the person is supported now. */
export function SparFalt({ val }: Props) {
  const medManader = val.regler.koder.spar.filter((s) => s.kravManader).map((s) => s.kod)
  const kravs = val.regler.installningar.manaderReaktiv
  return (
    <FieldGroup rubrik="Spår">
      <RadioGroup
        namn="spar"
        etikett="Vilket spår?"
        utseende="kort"
        alternativ={val.spar.map((s) => ({ ...s, hjalp: sparHjalp(s.varde, kravs) }))}
      />
      <ConditionalField falt="spar" varde={medManader}>
        <NumberField
          namn="manader"
          etikett="Månader med bistånd i följd"
          hjalp="Ett uppehåll på en månad bryter inte."
          maxLangd={3}
        />
      </ConditionalField>
      <SkalFalt regler={val.regler} />
    </FieldGroup>
  )
}

/** The reason: asked for when the spår or the months do. Without scripts it stands there always. */
function SkalFalt({ regler }: Pick<FormVal, 'regler'>) {
  const form = useFormular()
  const ifyllt = useIfyllt(form)
  const kravs = regler.installningar.manaderReaktiv
  const spar = regler.koder.spar.find((s) => s.kod === ifyllt('spar'))
  const forFa = spar?.kravManader && ifyllt('manader') !== '' && Number(ifyllt('manader')) < kravs
  const behovs = Boolean(spar?.kravSkal || forFa || ifyllt('skal') || form.fel.skal)
  return (
    <div className="villkor" data-dold={behovs ? undefined : ''}>
      <TextArea
        namn="skal"
        etikett="Varför ska personen vara med?"
        hjalp={
          spar?.kravSkal
            ? 'Behövs i det förebyggande spåret. En mening räcker.'
            : `Behövs när det är färre än ${kravs} månader. En mening räcker.`
        }
        rader={2}
        maxLangd={2000}
      />
    </div>
  )
}

/** How the person is supported now, the background, and what has been tried. */
export function BakgrundFalt({ val }: Props) {
  return (
    <>
      <FieldGroup rubrik="Försörjning nu" kolumner={3}>
        <SelectField namn="forsorjning" etikett="Källa" alternativ={val.forsorjning} bredd="full" valfritt />
        <IFoljd />
        <NumberField namn="forsorjningTotal" etikett="Totalt" enhet="månader" maxLangd={3} valfritt />
      </FieldGroup>
      <FieldGroup rubrik="Bakgrund">
        <TextArea
          namn="bakgrund"
          etikett="Kort om läget"
          hjalp="Det teamet behöver veta för att kunna besluta."
          rader={2}
          maxLangd={5000}
          valfritt
        />
        <TextArea
          namn="provatTidigare"
          etikett="Vad har prövats tidigare?"
          rader={2}
          maxLangd={5000}
          valfritt
        />
      </FieldGroup>
    </>
  )
}

/** The time in a row: asked for here only where the spår has not told it. */
function IFoljd() {
  const ifyllt = useIfyllt(useFormular())
  const manader = ifyllt('manader') === '' ? null : Number(ifyllt('manader'))
  const redan = iFoljdEnligtSparet({ manader, forsorjning: ifyllt('forsorjning') })
  if (redan === null || Number.isNaN(redan)) {
    return (
      <NumberField namn="forsorjningSammanhangande" etikett="I följd" enhet="månader" maxLangd={3} valfritt />
    )
  }
  return (
    <p className="falt self-end">
      <span className="falt-etikett">I följd</span>
      <span className="text-ink-2">{antal(redan, 'månad', 'månader')}, som under Spår</span>
    </p>
  )
}

/** Where and when the person was found, and who keeps in touch. */
export function ArendeFalt({ val }: Props) {
  const kontaktpersoner = val.kontaktpersoner.map((k) =>
    k.varde === val.jag ? { ...k, etikett: `${k.etikett} (du)` } : k,
  )
  return (
    <FieldGroup rubrik="Ärendet" kolumner={3}>
      <SelectField
        namn="kontaktpersonId"
        etikett="Kontaktperson"
        alternativ={kontaktpersoner}
        tomt={null}
        bredd="full"
      />
      <DateField namn="identifierad" etikett="Identifierad" max={val.idag} />
      <TextField namn="forum" etikett="Var togs det upp?" maxLangd={200} valfritt />
    </FieldGroup>
  )
}
