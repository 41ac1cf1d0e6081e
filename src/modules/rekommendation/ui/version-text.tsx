import { etikettAv } from '@/domain/kodlista'
import { timmarPerVecka } from '@/modules/insats/public'
import { programmeOf } from '@/programme/register'
import { formagaText, genomgangText, rekommendationText, synRubrik } from '@/text/sv/rekommendation'
import { Quote } from '@/ui/quote'
import { Section } from '@/ui/section'
import type { VersionView } from '../queries/version-vy'

type Props = { v: VersionView; programKod: string; fornamn: string | null }

/** One version to be read: how the person sees it stands first and beside, as large as the summary. */
export function VersionText({ v, programKod, fornamn }: Props) {
  return (
    <div>
      <div className="mt-4 grid items-start gap-x-10 gap-y-6 wide:grid-cols-2">
        {v.personensSyn ? (
          <Quote vem={synRubrik(fornamn)}>{v.personensSyn}</Quote>
        ) : (
          <Saknas rubrik={synRubrik(fornamn)} />
        )}
        {v.sammanfattning ? (
          <div>
            <h3>{rekommendationText.sammanfattning}</h3>
            <p className="max-w-text whitespace-pre-line">{v.sammanfattning}</p>
          </div>
        ) : (
          <Saknas rubrik={rekommendationText.sammanfattning} />
        )}
      </div>
      <Steg v={v} programKod={programKod} />
      <Formaga v={v} programKod={programKod} />
      <p className="mt-6">{genomgangText(v.genomgangen, v.ejGenomgangenSkal, fornamn)}</p>
    </div>
  )
}

function Saknas({ rubrik }: { rubrik: string }) {
  return (
    <div>
      <h3>{rubrik}</h3>
      <p className="text-ink-2">{rekommendationText.inteSkrivet}</p>
    </div>
  )
}

function Steg({ v, programKod }: Omit<Props, 'fornamn'>) {
  const typer = programmeOf(programKod).koder.insatstyper
  return (
    <Section niva={3} rubrik={rekommendationText.nastaSteg}>
      {v.steg.length === 0 && <p className="mt-3 text-ink-2">{rekommendationText.inteSkrivet}</p>}
      <ol>
        {v.steg.map((s, i) => (
          <li key={i} className="flex gap-3 border-b border-line py-3">
            <span className="w-5 flex-none text-right font-semibold">{i + 1}</span>
            <div className="min-w-0">
              <p className="font-semibold">{etikettAv(typer, s.insatstyp)}</p>
              <p className="max-w-text whitespace-pre-line">{s.beskrivning}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Formaga({ v, programKod }: Omit<Props, 'fornamn'>) {
  const heltid = programmeOf(programKod).installningar.heltidTimmar
  const f = v.formaga
  return (
    <Section niva={3} rubrik={rekommendationText.formaga}>
      {f ? (
        <p className="mt-3">
          {formagaText(f.procent, timmarPerVecka(f.procent, heltid))}.{' '}
          <span className="text-ink-2">
            Bedömd {f.datum}
            {f.bedomare && ` av ${f.bedomare}`}.
          </span>
        </p>
      ) : (
        <p className="mt-3 text-ink-2">Ingen bedömning är vald.</p>
      )}
      {v.motivering && <p className="mt-2 max-w-text whitespace-pre-line">{v.motivering}</p>}
    </Section>
  )
}
