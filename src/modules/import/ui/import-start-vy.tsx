import { filFelText } from '@/text/sv/import'
import { antal } from '@/text/sv/format'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import { Receipt } from '@/ui/receipt'
import { Section } from '@/ui/section'
import { LamnaInForm } from './lamna-in-form.client'

type Props = { kommun: string; fel?: string; inlasta?: number; nya?: number }

/** Where lists go in and out: the template, the file to try, and the way to the lists that can be taken home. */
export function ImportStartVy({ kommun, fel, inlasta, nya }: Props) {
  const text =
    fel && (filFelText[fel as keyof typeof filFelText] ?? 'Filen gick inte att ta emot. Försök igen.')
  return (
    <>
      <PageHeader
        rubrik="Import och export"
        ingress={`Listor in till och ut från ${kommun}. Först ser du vad som skulle hända, sedan väljer du.`}
      />
      {inlasta !== undefined && (
        <Receipt>
          {antal(inlasta, 'rad är inläst', 'rader är inlästa')}
          {nya ? `, ${antal(nya, 'ny utredning', 'nya utredningar')}` : ''}.
        </Receipt>
      )}
      {text && (
        <Notice ton="err" rubrik="Filen lästes inte in." roll="alert">
          {text}
        </Notice>
      )}
      <Section rubrik="Läs in en lista" not="xlsx eller csv, högst 10 000 rader och 10 MB">
        <div className="mt-4">
          <LamnaInForm />
        </div>
        <p className="mt-4">
          Börja gärna från mallen:{' '}
          <a className="link" href="/api/import/mall?format=xlsx">
            mall i Excel
          </a>{' '}
          eller{' '}
          <a className="link" href="/api/import/mall?format=csv">
            mall i csv
          </a>
          .
        </p>
      </Section>
      <Section rubrik="Ta ut en lista">
        <p className="mt-3 max-w-text">
          Välj vilka deltagare i{' '}
          <a className="link" href="/deltagare">
            listan
          </a>{' '}
          och hämta den som fil. Uttaget loggas, och personer med skyddade uppgifter följer aldrig med. Målen
          hämtas på{' '}
          <a className="link" href="/mal">
            sidan Mål
          </a>
          .
        </p>
      </Section>
    </>
  )
}
