import { addDays, monthEnd } from '@/domain/datum'
import { heltal } from '@/text/sv/format'
import { ChartTable } from '@/ui/charts/chart-table'
import { TrendChart, type TrendPoint } from '@/ui/charts/trend-chart'
import { TrendReader } from '@/ui/charts/trend-reader.client'
import { Section } from '@/ui/section'
import { SegmentedLinks } from '@/ui/segmented'
import { planeradTakt } from '../domain/planerad-takt'
import type { MalSida } from '../queries/mal-sida'
import { malHref } from './mal-href'

/** A goal over time: its month ends up to the day with outcome and plan, and the plan to the end of the period. */
interface Kurva {
  kod: string
  etikett: string
  kort: string
  mal: number
  serier: TrendPoint[]
}

/** The goals over time: on a screen the chosen one, on paper all beside each other; one table for them all. */
export function Utveckling({ vy, indikator }: { vy: MalSida; indikator: string }) {
  const kurvor = vy.rader.flatMap((r) => toKurva(vy, r) ?? [])
  const vald = kurvor.find((k) => k.kod === indikator) ?? kurvor[0]
  if (!vald) return null
  return (
    <Section
      rubrik="Utfall och plan"
      atgard={
        <SegmentedLinks
          etikett="Vilket mål"
          val={kurvor.map((k) => ({
            href: malHref(vy, { visa: k.kod }),
            etikett: k.kort,
            vald: k.kod === vald.kod,
          }))}
        />
      }
    >
      <p className="mb-3">
        <span className="no-print">{vald.etikett}. </span>Planen är jämn takt från start till slut.
      </p>
      <div className="kurvor">
        {kurvor.map((k) => (
          <div key={k.kod} className={k.kod === vald.kod ? 'kurva kurva--vald' : 'kurva'}>
            <h3 className="print-only mb-2 text-meta font-semibold">{k.etikett}</h3>
            <TrendChart
              etikett={`${k.etikett}: utfall mot plan`}
              mal={k.mal}
              serier={k.serier}
              idag={vy.per}
            />
          </div>
        ))}
      </div>
      <ChartTable
        rubrik="Utfall / plan per månadsslut"
        rader={vald.serier.map((p, i) => ({ datum: p.datum, punkter: kurvor.map((k) => k.serier[i]) }))}
        nyckel={(rad) => rad.datum}
        mer={<TrendReader etikett={vald.etikett} mal={vald.mal} serier={vald.serier} />}
        kolumner={[
          { nyckel: 'datum', rubrik: 'Per', radrubrik: true, obruten: true, cell: (rad) => rad.datum },
          ...kurvor.map((k, i) => ({
            nyckel: k.kod,
            rubrik: k.kort,
            hoger: true,
            cell: (rad: { punkter: (TrendPoint | undefined)[] }) => utfallOchPlan(rad.punkter[i]),
          })),
        ]}
      />
    </Section>
  )
}

const utfallOchPlan = (p: TrendPoint | undefined): string =>
  `${p?.utfall == null ? '–' : heltal(p.utfall)} / ${p?.plan == null ? '–' : heltal(p.plan)}`

function toKurva(vy: MalSida, { kod, etikett, kort, matt }: MalSida['rader'][number]): Kurva | null {
  const { mal } = matt
  if (typeof mal !== 'number') return null
  const plan = (datum: string): number => Math.round(planeradTakt(mal, datum, vy.period))
  const utfall = vy.utveckling.map((p) => ({
    datum: p.datum,
    utfall: p.utfall[kod] ?? 0,
    plan: plan(p.datum),
  }))
  const kommande = halvar(vy.per, vy.period.till).map((datum) => ({ datum, plan: plan(datum) }))
  return { kod, etikett, kort, mal, serier: [...utfall, ...kommande] }
}

/** Half-years after a day up to the end of the period, the end included. */
function halvar(fran: string, till: string): string[] {
  const dagar: string[] = []
  for (let d = monthEnd(addDays(fran, 150)); d < till; d = monthEnd(addDays(d, 150))) dagar.push(d)
  return fran < till ? [...dagar, till] : []
}
