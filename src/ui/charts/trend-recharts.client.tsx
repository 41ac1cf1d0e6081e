'use client'

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'

export interface TrendReaderProps {
  etikett: string
  mal: number
  serier: { datum: string; plan?: number | null; utfall?: number | null }[]
}

/** Outcome and plan with the value of each day under the pointer or the arrow keys. The table holds the same figures. */
export function TrendRecharts({ etikett, mal, serier }: TrendReaderProps) {
  return (
    <figure className="no-print" aria-label={`${etikett}, att läsa av`}>
      <ResponsiveContainer width="100%" height={280}>
        <LineChart data={serier} margin={{ top: 16, right: 16, bottom: 0, left: 0 }} accessibilityLayer>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="datum" stroke="var(--ink-2)" tick={{ fontSize: 14 }} minTickGap={48} />
          <YAxis stroke="var(--ink-2)" tick={{ fontSize: 14 }} width={44} />
          <Tooltip
            contentStyle={{
              background: 'var(--raised)',
              borderColor: 'var(--line-strong)',
              color: 'var(--ink)',
            }}
            labelStyle={{ color: 'var(--ink)' }}
          />
          <ReferenceLine y={mal} stroke="var(--ink)" />
          <Line
            name="Plan"
            dataKey="plan"
            stroke="var(--ink)"
            strokeDasharray="2 4"
            dot={false}
            isAnimationActive={false}
          />
          <Line
            name="Utfall"
            dataKey="utfall"
            stroke="var(--accent)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </figure>
  )
}
