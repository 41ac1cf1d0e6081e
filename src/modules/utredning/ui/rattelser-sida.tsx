import Link from 'next/link'
import { programmeOf } from '@/programme/register'
import type { Kvitto } from '@/text/sv/arende-klart'
import { datum, klockslag } from '@/text/sv/format'
import { sakText, stodSa } from '@/text/sv/rattelse'
import { EmptyState } from '@/ui/empty-state'
import { Section } from '@/ui/section'
import type { RattelserView } from '../queries/rattelser'
import { ArendeSida } from './arende-sida'
import { arendeHref } from './flikar'
import { KvittoVid } from './kvitto-vid'
import { RattaForm } from './ratta-form'

type Props = { view: RattelserView; nu: string; sokt: boolean; kvitto: Kvitto }

/** One thing open for correction, and everything that has been corrected: what stood, who changed it and why. */
export function RattelserSida({ view, nu, sokt, kvitto }: Props) {
  const { huvud, vald } = view
  const p = programmeOf(huvud.programKod)
  return (
    <ArendeSida huvud={huvud} flik="ANNAT" {...kvitto}>
      {vald && (
        <Section rubrik={`Rätta: ${sakText[vald.sak].toLowerCase()}`} id="ratta">
          <p className="my-2 max-w-text">{staende(stodSa(vald.sak, vald.nu, p), 'Nu står')}</p>
          <RattaForm view={view} vald={vald} nu={nu} />
        </Section>
      )}
      {sokt && !vald && (
        <EmptyState>Det du ville rätta finns inte kvar, eller så är det någon annans att rätta.</EmptyState>
      )}
      <Section rubrik="Rättelser" not="det som stod förut, och varför det ändrades" id="rattelser">
        <KvittoVid id="rattelser" {...kvitto} />
        {view.rattelser.length === 0 && <EmptyState>Inget är rättat eller makulerat.</EmptyState>}
        <ul>
          {view.rattelser.map((r) => (
            <li key={r.id} className="border-b border-line py-3">
              <p>
                <strong>{r.slag === 'RATTAD' ? 'Rättat.' : 'Makulerat.'}</strong>{' '}
                {staende(stodSa(r.sak, r.fore, p))}
              </p>
              <p className="max-w-text whitespace-pre-line">Skäl: {r.skal}</p>
              <p className="text-meta text-ink-2">
                {[r.vem, `${datum(r.at)} ${klockslag(r.at)}`].filter(Boolean).join(', ')}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <p className="no-print mt-6">
        <Link href={arendeHref(huvud, '#handelser')} prefetch={false} className="link">
          Till händelserna
        </Link>
      </p>
    </ArendeSida>
  )
}

const staende = ({ datum: dag, text }: { datum: string; text: string }, ord = 'Stod'): string =>
  `${ord}: ${[dag, text].filter(Boolean).join('. ')}`
