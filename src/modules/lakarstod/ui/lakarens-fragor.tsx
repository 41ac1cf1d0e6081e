import Link from 'next/link'
import { forfaller } from '@/text/sv/format'
import { lakarstodText } from '@/text/sv/lakarstod'
import { ArrowLink, ButtonLink } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { Section } from '@/ui/section'
import { Worklist, WorklistRow } from '@/ui/worklist'
import type { KonsultationRad, LakarstodView } from '../queries/lakarstod'

const t = lakarstodText.lakare
const LANGD = 140

/** The beginning of a question, cut at a word. */
const borjan = (text: string): string =>
  text.length <= LANGD ? text : `${text.slice(0, LANGD).replace(/\s+\S*$/, '')} …`

const nar = (r: KonsultationRad, idag: string) => ({
  text: r.onskatSvar ? forfaller(r.onskatSvar, idag) : t.inget,
  ton:
    !r.onskatSvar || r.onskatSvar > idag
      ? ('vanlig' as const)
      : r.onskatSvar < idag
        ? ('sen' as const)
        : ('idag' as const),
})

const namnlank = (r: KonsultationRad) => (
  <Link href={`/lakarstod/${r.id}`} prefetch={false} className="link-namn">
    {r.arendenummer}
  </Link>
)

/** What waits for the doctor's advice, and what was answered and can still be read. */
export function LakarensFragor({ view }: { view: LakarstodView }) {
  return (
    <>
      <Section rubrik={t.vantar} not={view.vantar.length || null} id="vantar">
        {view.vantar.length === 0 && <EmptyState>{t.tomt}</EmptyState>}
        <Worklist>
          {view.vantar.map((r) => (
            <WorklistRow
              key={r.id}
              nar={nar(r, view.idag)}
              vem={namnlank(r)}
              steg={
                <span className="text-meta text-ink-2">{`${r.form}, ${lakarstodText.tid.min(r.minuter)}`}</span>
              }
              mening={borjan(r.fraga)}
              atgard={<ButtonLink href={`/lakarstod/${r.id}`}>{t.las}</ButtonLink>}
            />
          ))}
        </Worklist>
      </Section>
      {view.ovriga.length > 0 && (
        <Section rubrik={t.besvarade} not={view.ovriga.length} id="besvarade">
          <Worklist>
            {view.ovriga.map((r) => (
              <WorklistRow
                key={r.id}
                nar={{ text: r.svarad ?? '' }}
                vem={namnlank(r)}
                steg={<span className="text-meta text-ink-2">{r.lasbarTill && t.lasbar(r.lasbarTill)}</span>}
                mening={borjan(r.fraga)}
                atgard={<ArrowLink href={`/lakarstod/${r.id}`}>{t.seSvar}</ArrowLink>}
              />
            ))}
          </Worklist>
        </Section>
      )}
    </>
  )
}
