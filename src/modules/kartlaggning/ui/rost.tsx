import { datum } from '@/text/sv/format'
import { kartlaggningText, medOrd } from '@/text/sv/kartlaggning'
import { Quote } from '@/ui/quote'
import type { OmradeView, RostView } from '../queries/omraden-vy'

/** The person's own words first, and what the professions see beside them. */
export function Roster({ omrade, fornamn }: { omrade: OmradeView; fornamn: string | null }) {
  return (
    <div className="grid items-start gap-x-10 gap-y-6 wide:grid-cols-2">
      <EgnaOrd rost={omrade.egnaOrd} fornamn={fornamn} />
      <Yrken roster={omrade.yrken} arFraga={omrade.arFraga} />
    </div>
  )
}

function EgnaOrd({ rost, fornamn }: { rost: RostView | null; fornamn: string | null }) {
  if (rost) {
    return (
      <Quote vem={medOrd(fornamn)} kalla={nar(rost)}>
        {rost.text}
      </Quote>
    )
  }
  return (
    <div className="border-l-3 border-line-strong pl-4">
      <p className="font-semibold">{medOrd(fornamn)}</p>
      <p className="text-ink-2">{kartlaggningText.egnaOrdSaknas}</p>
    </div>
  )
}

/** What each profession sees, strengths before what stands in the way. */
export function Yrken({ roster, arFraga }: { roster: readonly RostView[]; arFraga: boolean }) {
  if (roster.length === 0) return <p className="text-ink-2">{kartlaggningText.ingenProfession}</p>
  return (
    <div className="grid gap-6">
      {roster.map((r) => (
        <Yrke key={r.yrke} r={r} arFraga={arFraga} />
      ))}
    </div>
  )
}

function Yrke({ r, arFraga }: { r: RostView; arFraga: boolean }) {
  const delar = [
    [kartlaggningText.styrkor, r.styrkor],
    [kartlaggningText.hinder, r.hinder],
    [kartlaggningText.stodbehov, r.stodbehov],
  ] as const
  return (
    <div className="border-l-3 border-line pl-4">
      <p className="font-semibold">{r.etikett}</p>
      {r.text && <p className="max-w-text whitespace-pre-line">{r.text}</p>}
      {!arFraga && delar.some(([, text]) => text) && (
        <dl className="mt-2 grid gap-2">
          {delar.map(([etikett, text]) =>
            text ? (
              <div key={etikett}>
                <dt className="text-meta text-ink-2">{etikett}</dt>
                <dd className="max-w-text whitespace-pre-line">{text}</dd>
              </div>
            ) : null,
          )}
        </dl>
      )}
      <p className="mt-1 text-meta text-ink-2">{nar(r)}</p>
    </div>
  )
}

const nar = (r: RostView): string => [r.av, datum(r.nar)].filter(Boolean).join(', ')
