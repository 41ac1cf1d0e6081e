import { datum, heltal } from '@/text/sv/format'
import { Plot, PlotDot, PlotLabel, yearTicks } from './plot'
import { linePath, niceTicks, timeScale, valueScale } from './scale'

export type TrendPoint = { datum: string; plan?: number | null; utfall?: number | null }

type Props = {
  etikett: string
  mal: number
  serier: TrendPoint[]
  /** The day the outcome is counted to. */
  idag: string
}

/**
 * Outcome as a solid line up to today against the plan in dots and the goal as a line, each with its name beside it. The
 * table of the figures stands beside it, one for all curves.
 */
export function TrendChart({ etikett, mal, serier, idag }: Props) {
  const first = serier[0]?.datum ?? idag
  const last = serier.at(-1)?.datum ?? idag
  const ticks = niceTicks(Math.max(mal, ...serier.map((p) => Math.max(p.plan ?? 0, p.utfall ?? 0))))
  const x = timeScale(first, last)
  const y = valueScale(ticks.at(-1) ?? 1)
  const plan = along(serier, (p) => p.plan)
  const utfall = along(serier, (p) => p.utfall)
  const now = utfall.at(-1)
  const place = (p: Dated) => ({ x: x(p.datum), y: y(p.varde) })
  // Names stand where the other line is not: the plan's in what lies ahead, the outcome's on its own side of the plan.
  const planName = plan.find((p) => x(p.datum) >= 60)
  const overPlan =
    now !== undefined && now.varde > (plan.find((p) => p.datum === now.datum)?.varde ?? Infinity)
  return (
    <Plot
      etikett={etikett}
      hojd={280}
      x={yearTicks(first, last, x)}
      y={ticks.map((t) => ({ at: y(t), text: heltal(t) }))}
      ovanpa={
        <>
          <PlotLabel x={0} y={y(mal)} lage="over" className="plott-namn--mal">
            Mål {heltal(mal)}
          </PlotLabel>
          {planName && (
            <PlotLabel {...place(planName)} lage="over-vanster">
              Planen
            </PlotLabel>
          )}
          {now && (
            <>
              <PlotDot {...place(now)} />
              <PlotLabel
                {...place(now)}
                lage={overPlan || x(now.datum) > 75 ? 'over-vanster' : 'under'}
                className="plott-namn--utfall"
              >
                {heltal(now.varde)} {now.datum === idag ? 'i dag' : datum(now.datum)}
              </PlotLabel>
            </>
          )}
        </>
      }
    >
      <line x1="0" x2="100" y1={100 - y(mal)} y2={100 - y(mal)} className="linje-mal" />
      <path d={linePath(plan.map(place))} className="linje-plan" />
      <path d={linePath(utfall.map(place))} className="linje-utfall" />
    </Plot>
  )
}

type Dated = { datum: string; varde: number }

function along(serier: TrendPoint[], value: (p: TrendPoint) => number | null | undefined): Dated[] {
  return serier.flatMap((p) => {
    const varde = value(p)
    return varde == null ? [] : [{ datum: p.datum, varde }]
  })
}
