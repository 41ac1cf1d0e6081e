'use client'

import type { ReactNode } from 'react'
import { heltal } from '@/text/sv/format'
import { ChartTable } from './chart-table'
import { Plot, PlotDot, PlotLabel, yearTicks } from './plot'
import { areaPath, linePath, niceTicks, timeScale, valueScale, type Point } from './scale'

/** A day with the corridor's lowest and highest, and the two counts up to the day one looks at. */
export type CorridorPoint = {
  datum: string
  lag: number
  hog: number
  kvinnor?: number | null
  man?: number | null
}

type Props = { etikett: string; serier: CorridorPoint[]; hojd?: number; mer?: ReactNode }

/** Women and men inside the corridor of the goal: a wedge that ends in a bracket. A corridor, not a number to hit. */
export function Corridor({ etikett, serier, hojd = 240, mer }: Props) {
  const first = serier[0]
  const last = serier.at(-1)
  if (!first || !last) return null
  const x = timeScale(first.datum, last.datum)
  const ticks = niceTicks(Math.max(...serier.map((p) => Math.max(p.hog, p.kvinnor ?? 0, p.man ?? 0))))
  const y = valueScale(ticks.at(-1) ?? 1)
  const at = (datum: string, value: number) => ({ x: x(datum), y: y(value) })
  const known = serier.flatMap(({ datum, kvinnor, man }) =>
    kvinnor == null || man == null ? [] : [{ datum, kvinnor, man }],
  )
  const now = known.at(-1)
  return (
    <div>
      <Plot
        etikett={etikett}
        hojd={hojd}
        hoger={84}
        x={yearTicks(first.datum, last.datum, x)}
        y={ticks.map((t) => ({ at: y(t), text: heltal(t) }))}
        ovanpa={
          <>
            <PlotLabel {...at(last.datum, last.hog)} lage="hoger">
              <strong>{heltal(last.hog)}</strong> högst
            </PlotLabel>
            <PlotLabel {...at(last.datum, last.lag)} lage="hoger">
              <strong>{heltal(last.lag)}</strong> lägst
            </PlotLabel>
            {now && <Now now={now} at={at} />}
          </>
        }
      >
        <path
          d={areaPath(
            serier.map((p) => at(p.datum, p.hog)),
            serier.map((p) => at(p.datum, p.lag)),
          )}
          className="korridor"
        />
        <line x1="100" x2="100" y1={100 - y(last.hog)} y2={100 - y(last.lag)} className="linje-klammer" />
        <path d={linePath(known.map((p) => at(p.datum, p.man)))} className="linje-andra" />
        <path d={linePath(known.map((p) => at(p.datum, p.kvinnor)))} className="linje-utfall" />
      </Plot>
      <CorridorTable etikett={etikett} serier={serier} mer={mer} />
    </div>
  )
}

type Known = { datum: string; kvinnor: number; man: number }

/** Where the two stand today; the name of the higher one above its mark, the other's below. */
function Now({ now, at }: { now: Known; at: (datum: string, value: number) => Point }) {
  const kvinnor = at(now.datum, now.kvinnor)
  const man = at(now.datum, now.man)
  const above = now.kvinnor >= now.man
  return (
    <>
      <PlotDot {...man} fyrkant />
      <PlotDot {...kvinnor} />
      <PlotLabel {...kvinnor} lage={above ? 'over-vanster' : 'under'} className="plott-namn--utfall">
        Kvinnor {heltal(now.kvinnor)}
      </PlotLabel>
      <PlotLabel {...man} lage={above ? 'under' : 'over-vanster'}>
        Män {heltal(now.man)}
      </PlotLabel>
    </>
  )
}

function CorridorTable({ etikett, serier, mer }: Pick<Props, 'etikett' | 'serier' | 'mer'>) {
  const cell = (v: number | null | undefined) => (v == null ? '' : heltal(v))
  return (
    <ChartTable
      rubrik={etikett}
      rader={serier}
      nyckel={(p) => p.datum}
      mer={mer}
      kolumner={[
        { nyckel: 'datum', rubrik: 'Per', radrubrik: true, cell: (p) => p.datum },
        { nyckel: 'kvinnor', rubrik: 'Kvinnor', hoger: true, cell: (p) => cell(p.kvinnor) },
        { nyckel: 'man', rubrik: 'Män', hoger: true, cell: (p) => cell(p.man) },
        { nyckel: 'lag', rubrik: 'Lägst', hoger: true, cell: (p) => heltal(p.lag) },
        { nyckel: 'hog', rubrik: 'Högst', hoger: true, cell: (p) => heltal(p.hog) },
      ]}
    />
  )
}
