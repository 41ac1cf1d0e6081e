import Link from 'next/link'
import { timmarPerVecka } from '@/modules/insats/public'
import { arendeHref } from '@/modules/utredning/ui/public'
import { programmeOf } from '@/programme/register'
import { formagaKlarsprak, fragaVem, stegKlarsprak, utskriftText } from '@/text/sv/rekommendation'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button.client'
import { Quote } from '@/ui/quote'
import { Section } from '@/ui/section'
import type { UtskriftView } from '../queries/rekommendation-utskrift'

/** The rekommendation for the person to keep, in plain Swedish: how they see it first, then how we do. */
export function Utskrift({ view }: { view: UtskriftView }) {
  const { huvud, version: v } = view
  const ingress = v.status === 'UTKAST' ? utskriftText.utkast : utskriftText.ingress
  return (
    <div className="max-w-text">
      <PageHeader
        rubrik={utskriftText.rubrik}
        ingress={ingress}
        brodsmulor={[{ href: arendeHref(huvud, 'rekommendation'), etikett: 'Rekommendation' }]}
        atgarder={<PrintButton />}
      >
        <p className="mt-2">
          {huvud.namn && `${huvud.namn}, `}
          {huvud.arendenummer}
        </p>
      </PageHeader>
      {v.personensSyn && <Quote vem={utskriftText.syn}>{v.personensSyn}</Quote>}
      <Section rubrik={utskriftText.sammanfattning}>
        <p className="mt-3 text-lede whitespace-pre-line">{v.sammanfattning}</p>
      </Section>
      <Steg view={view} />
      <Formaga view={view} />
      <Section rubrik={utskriftText.fragor}>
        <p className="mt-3">{fragaVem(huvud.kontaktperson)}</p>
        <p className="mt-2">{utskriftText.ratt}</p>
        {v.signerad && (
          <p className="mt-6 text-ink-2">
            Undertecknad {v.signerad}
            {v.signeradAvNamn && ` av ${v.signeradAvNamn}, arbetsterapeut`}, team {huvud.team}.
          </p>
        )}
      </Section>
      <p className="no-print mt-8">
        <Link href={arendeHref(huvud, 'rekommendation')} prefetch={false} className="link">
          Tillbaka till rekommendationen
        </Link>
      </p>
    </div>
  )
}

function Steg({ view: { huvud, version: v } }: { view: UtskriftView }) {
  const typer = programmeOf(huvud.programKod).koder.insatstyper
  if (v.steg.length === 0) return null
  return (
    <Section rubrik={utskriftText.steg}>
      <ol className="mt-3 grid gap-3">
        {v.steg.map((s, i) => (
          <li key={i} className="text-lede">
            <strong>
              {i + 1}. {stegKlarsprak[s.insatstyp] ?? typer.find((t) => t.kod === s.insatstyp)?.etikett}.
            </strong>{' '}
            <span className="whitespace-pre-line">{s.beskrivning}</span>
          </li>
        ))}
      </ol>
      <p className="mt-3">{utskriftText.stegOm}</p>
    </Section>
  )
}

function Formaga({ view: { huvud, version: v } }: { view: UtskriftView }) {
  if (!v.formaga) return null
  const heltid = programmeOf(huvud.programKod).installningar.heltidTimmar
  return (
    <Section rubrik={utskriftText.formaga}>
      <p className="text-lede">
        {formagaKlarsprak(v.formaga.procent, timmarPerVecka(v.formaga.procent, heltid))}
      </p>
      <p className="mt-2">
        Bedömningen gjordes {v.formaga.datum}. {utskriftText.formagaOm}
      </p>
      {v.motivering && <p className="mt-2 whitespace-pre-line">{v.motivering}</p>}
    </Section>
  )
}
