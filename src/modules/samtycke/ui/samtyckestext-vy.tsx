import { datum } from '@/text/sv/format'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button.client'
import { Section } from '@/ui/section'
import type { SamtyckestextView } from '../queries/samtyckestext'

/** The text to read together with the person, on paper too: first in easy Swedish, then whole, then room to sign. */
export function SamtyckestextVy({ view }: { view: SamtyckestextView }) {
  const { text } = view
  return (
    <>
      <PageHeader
        rubrik={text.rubrik}
        ingress={
          <>
            {view.programme}. Version {text.version}, gäller från{' '}
            <span className="whitespace-nowrap">{datum(text.gallerFran)}</span>.
          </>
        }
        atgarder={<PrintButton />}
      />
      <Section rubrik="På lätt svenska">
        <Stycken rader={text.lattSvenska} stor />
      </Section>
      <Section rubrik="Hela texten">
        <Stycken rader={text.text} />
      </Section>
      <div className="print-only">
        <Section rubrik="Mitt samtycke">
          <p>Jag har förstått informationen och samtycker till att de här får ta del av uppgifter om mig:</p>
          {['Teamets arbetsterapeuter', 'Förtroendeläkaren', 'Någon annan:'].map((rad) => (
            <p key={rad} className="mt-3">
              ☐ {rad}
            </p>
          ))}
          <p className="mt-6">Samtycket gäller till och med: ____________________</p>
          <p className="mt-10">Datum och namnteckning: ________________________________________</p>
        </Section>
      </div>
    </>
  )
}

function Stycken({ rader, stor }: { rader: readonly string[]; stor?: boolean }) {
  return (
    <div className={`max-w-text ${stor ? 'text-lede' : ''}`}>
      {rader.map((rad) => (
        <p key={rad} className="mt-3">
          {rad}
        </p>
      ))}
    </div>
  )
}
