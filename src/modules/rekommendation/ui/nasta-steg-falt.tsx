import type { ReactNode } from 'react'
import { valAv } from '@/domain/kodlista'
import type { AnyProgramme } from '@/programme/register'
import { rekommendationText } from '@/text/sv/rekommendation'
import { Disclosure } from '@/ui/disclosure'
import { SelectField } from '@/ui/form/select-field.client'
import { TextArea } from '@/ui/form/text-area.client'
import { NumberField } from '@/ui/form/text-field.client'
import { ANTAL_STEG } from '../domain/formfalt'

/** How many rows stand open from the start. */
const OPPNA = 2

type Props = { insatstyper: AnyProgramme['koder']['insatstyper']; antal: number }

/** The next steps: those that are written and one more stand open, the rest one fold away. They are all sent. */
export function NastaStegFalt({ insatstyper, antal }: Props) {
  const oppna = Math.min(ANTAL_STEG, Math.max(OPPNA, antal + 1))
  const rader = (fran: number, till: number): ReactNode[] =>
    Array.from({ length: till - fran + 1 }, (_, i) => (
      <Rad key={fran + i} n={fran + i} insatstyper={insatstyper} />
    ))
  return (
    <fieldset className="faltgrupp">
      <legend>{rekommendationText.nastaSteg}</legend>
      <p className="falt-hjalp mb-3">{rekommendationText.nastaStegHjalp}</p>
      {rader(1, oppna)}
      {oppna < ANTAL_STEG && (
        <div className="mb-6">
          <Disclosure rubrik={rekommendationText.flerSteg}>{rader(oppna + 1, ANTAL_STEG)}</Disclosure>
        </div>
      )}
    </fieldset>
  )
}

function Rad({ n, insatstyper }: { n: number; insatstyper: Props['insatstyper'] }) {
  const alternativ = valAv(insatstyper)
  return (
    <fieldset className="mb-4 border-l-2 border-line-strong pl-4">
      <legend className="sr-only">Steg {n}</legend>
      <div className="grid gap-x-4 gap-y-2 wide:grid-cols-[72px_220px_minmax(0,1fr)]">
        <NumberField namn={`plats${n}`} etikett="Plats" maxLangd={1} />
        <SelectField
          namn={`typ${n}`}
          etikett="Sorts steg"
          alternativ={alternativ}
          valfritt={n > 1}
          bredd="full"
        />
        <TextArea
          namn={`beskrivning${n}`}
          etikett="Vad, hur och med vilket stöd"
          valfritt={n > 1}
          rader={2}
          maxLangd={1_000}
        />
      </div>
    </fieldset>
  )
}
