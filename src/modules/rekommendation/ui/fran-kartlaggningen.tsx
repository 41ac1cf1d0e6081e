import type { Omradesbild } from '@/modules/kartlaggning/public'
import { kartlaggningText } from '@/text/sv/kartlaggning'
import { egnaOrdEtikett, rekommendationText } from '@/text/sv/rekommendation'
import { Disclosure } from '@/ui/disclosure'
import { Icon } from '@/ui/icon'

type Props = { omraden: readonly Omradesbild[]; fornamn: string | null }

/**
 * What the kartläggning came to, beside the form: the person's own words first in every area. On a phone it is one fold,
 * so that the writing comes first.
 */
export function FranKartlaggningen({ omraden, fornamn }: Props) {
  return (
    <aside aria-label={rekommendationText.franKartlaggningen} className="no-print min-w-0">
      <h2 className="mb-2 text-body font-semibold max-wide:sr-only">
        {rekommendationText.franKartlaggningen}
      </h2>
      <details className="vik vik--bredvid">
        <summary>
          <Icon namn="chevron-hoger" />
          <span className="vik-text">{rekommendationText.franKartlaggningen}</span>
        </summary>
        {omraden.length === 0 && <p className="text-ink-2">{rekommendationText.franKartlaggningenTomt}</p>}
        <ul>
          {omraden.map((o) => (
            <li key={o.kod} className="border-b border-line py-1.5">
              <Disclosure rubrik={o.etikett}>
                <Omrade o={o} fornamn={fornamn} />
              </Disclosure>
            </li>
          ))}
        </ul>
      </details>
    </aside>
  )
}

function Omrade({ o, fornamn }: { o: Omradesbild; fornamn: string | null }) {
  return (
    <div className="grid gap-3 pb-2">
      {o.egnaOrd && (
        <div className="border-l-3 border-accent pl-3">
          <p className="text-meta text-ink-2">{egnaOrdEtikett(fornamn)}</p>
          <p className="whitespace-pre-line">”{o.egnaOrd}”</p>
        </div>
      )}
      {o.bilder.map((b) => (
        <Del key={b.yrke} etikett={b.yrke} texter={[b.text]} />
      ))}
      <Del etikett={kartlaggningText.styrkor} texter={o.styrkor} />
      <Del etikett={kartlaggningText.hinder} texter={o.hinder} />
      <Del etikett={kartlaggningText.stodbehov} texter={o.stodbehov} />
    </div>
  )
}

function Del({ etikett, texter }: { etikett: string; texter: readonly string[] }) {
  if (texter.length === 0) return null
  return (
    <div>
      <p className="text-meta text-ink-2">{etikett}</p>
      {texter.map((t, i) => (
        <p key={i} className="whitespace-pre-line">
          {t}
        </p>
      ))}
    </div>
  )
}
