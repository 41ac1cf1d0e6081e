'use client'

import { heltal } from '@/text/sv/format'
import { ChartTable } from '@/ui/charts/chart-table'
import { TrendChart, type TrendPoint } from '@/ui/charts/trend-chart'
import { TrendReader } from '@/ui/charts/trend-reader.client'

/** A goal over time: its month ends up to the day with outcome and plan, and the plan to the end of the period. */
export interface Kurva {
  kod: string
  etikett: string
  kort: string
  mal: number
  serier: TrendPoint[]
}

type Props = { kurvor: Kurva[]; vald: string; per: string }

/**
 * The curves of the goals, the chosen one on a screen and all on paper, and one table for them all. Drawn on the client's
 * side of the line as well, so that the figures travel once and not as drawn elements.
 */
export function Kurvor({ kurvor, vald, per }: Props) {
  const den = kurvor.find((k) => k.kod === vald)
  if (!den) return null
  return (
    <>
      <div className="kurvor">
        {kurvor.map((k) => (
          <div key={k.kod} className={k === den ? 'kurva kurva--vald' : 'kurva'}>
            <h3 className="print-only mb-2 text-meta font-semibold">{k.etikett}</h3>
            <TrendChart etikett={`${k.etikett}: utfall mot plan`} mal={k.mal} serier={k.serier} idag={per} />
          </div>
        ))}
      </div>
      <ChartTable
        rubrik="Utfall / plan per månadsslut"
        rader={den.serier.map((p, i) => ({ datum: p.datum, punkter: kurvor.map((k) => k.serier[i]) }))}
        nyckel={(rad) => rad.datum}
        mer={<TrendReader etikett={den.etikett} mal={den.mal} serier={den.serier} />}
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
    </>
  )
}

const utfallOchPlan = (p: TrendPoint | undefined): string =>
  `${p?.utfall == null ? '–' : heltal(p.utfall)} / ${p?.plan == null ? '–' : heltal(p.plan)}`
