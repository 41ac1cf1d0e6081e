import { planeradTakt } from '../domain/planerad-takt'
import { addDays, monthEnd } from '@/domain/datum'
import { TrendChart } from '@/ui/charts/trend-chart'
import { Section } from '@/ui/section'
import { SegmentedLinks } from '@/ui/segmented'
import type { MalSida } from '../queries/mal-sida'
import { malHref } from './mal-href'

/** One goal over time: outcome up to the day, the plan to the end of the period. On paper all goals stand beside each other. */
export function Utveckling({ vy, indikator }: { vy: MalSida; indikator: string }) {
  const rad = vy.rader.find((r) => r.kod === indikator) ?? vy.rader[0]
  if (!rad || typeof rad.matt.mal !== 'number') return null
  return (
    <Section
      rubrik="Utfall och plan"
      atgard={
        <SegmentedLinks
          etikett="Vilket mål"
          val={vy.rader.map((r) => ({
            href: malHref(vy, { visa: r.kod }),
            etikett: r.kort,
            vald: r.kod === rad.kod,
          }))}
        />
      }
    >
      <p className="no-print mb-3">{rad.etikett}. Planen är jämn takt från start till slut.</p>
      <div className="no-print">
        <Kurva vy={vy} rad={rad} />
      </div>
      <div className="print-only">
        <p className="mt-3">Planen är jämn takt från start till slut.</p>
        <div className="kurvor">
          {vy.rader.map((r) => (
            <div key={r.kod}>
              <h3 className="mb-2 text-meta font-semibold">{r.etikett}</h3>
              <Kurva vy={vy} rad={r} hojd={150} />
            </div>
          ))}
        </div>
      </div>
    </Section>
  )
}

function Kurva({ vy, rad, hojd }: { vy: MalSida; rad: MalSida['rader'][number]; hojd?: number }) {
  if (typeof rad.matt.mal !== 'number') return null
  const mal = rad.matt.mal
  const plan = (datum: string): number => Math.round(planeradTakt(mal, datum, vy.period))
  const utfall = vy.utveckling.map((p) => ({
    datum: p.datum,
    utfall: p.utfall[rad.kod] ?? 0,
    plan: plan(p.datum),
  }))
  const kommande = halvar(vy.per, vy.period.till).map((datum) => ({ datum, plan: plan(datum) }))
  return (
    <TrendChart
      etikett={`${rad.etikett}: utfall mot plan`}
      mal={mal}
      serier={[...utfall, ...kommande]}
      idag={vy.per}
      hojd={hojd}
    />
  )
}

/** Half-years after a day up to the end of the period, the end included. */
function halvar(fran: string, till: string): string[] {
  const dagar: string[] = []
  for (let d = monthEnd(addDays(fran, 150)); d < till; d = monthEnd(addDays(d, 150))) dagar.push(d)
  return fran < till ? [...dagar, till] : []
}
