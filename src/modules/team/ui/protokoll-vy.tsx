import { datum, datumLang } from '@/text/sv/format'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button.client'
import { Receipt } from '@/ui/receipt'
import { Section } from '@/ui/section'
import { SegmentedLinks } from '@/ui/segmented'
import type { ProtokollView } from '../queries/protokoll'

/** One kommun's minutes, as they are printed: by ärendenummer, with no names of participants. */
export function ProtokollVy({ view, avslutat }: { view: ProtokollView; avslutat: boolean }) {
  const { mote, kommun } = view
  return (
    <>
      <PageHeader
        rubrik={`Protokoll för ${kommun.namn}`}
        ingress={`Teammöte ${mote.team}, ${datumLang(mote.datum)}`}
        brodsmulor={[{ href: '/team/moten', etikett: 'Teammöten' }]}
        atgarder={<PrintButton />}
      />
      {avslutat && <Receipt>Mötet är avslutat. Protokollen är klara.</Receipt>}
      {view.kommuner.length > 1 && (
        <SegmentedLinks
          etikett="Kommun"
          val={view.kommuner.map((k) => ({
            href: `/team/moten/${mote.id}/protokoll?k=${k.kod}`,
            etikett: k.namn,
            antal: k.antal,
            vald: k.kod === kommun.kod,
          }))}
        />
      )}
      {!mote.stangt && <Notice rubrik="Mötet pågår.">Protokollet kan ändras tills det avslutas.</Notice>}
      <Section rubrik="Närvarande" not={String(view.narvarande.length)}>
        <ul className="mt-2">
          {view.narvarande.map((n) => (
            <li key={`${n.namn} ${n.var}`}>
              {n.namn}, {n.namn === mote.ledare ? `${n.var}, ledde mötet` : n.var}
            </li>
          ))}
        </ul>
      </Section>
      <Section rubrik="Beslut" not={String(view.beslut.length)}>
        {view.beslut.length === 0 && <p className="mt-2">Inget av kommunens ärenden fick beslut på mötet.</p>}
        <ol>
          {view.beslut.map((b, i) => (
            <li key={b.id} className="grid grid-cols-[28px_minmax(0,1fr)] border-b border-line py-3">
              <span className="text-ink-2">{i + 1}</span>
              <p className="max-w-text">
                <span className="font-semibold">{b.arendenummer}.</span> <strong>{b.beslut}.</strong> {b.text}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      {view.anteckning && (
        <Section rubrik="Anteckning">
          <p className="mt-2 max-w-text whitespace-pre-line">{view.anteckning}</p>
        </Section>
      )}
      <p className="print-only mt-10">
        Protokoll {datum(mote.datum)}. Fört av {mote.ledare}.
      </p>
    </>
  )
}
