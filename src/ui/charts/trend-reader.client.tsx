'use client'

import { useState, type ComponentType } from 'react'
import type { TrendReaderProps } from './trend-recharts.client'

/** The same curve to read values off. The chart library is fetched when it is asked for, not before. */
export function TrendReader(props: TrendReaderProps) {
  const [Chart, setChart] = useState<ComponentType<TrendReaderProps> | null>(null)
  const [oppen, setOppen] = useState(false)
  const toggle = async () => {
    setOppen((o) => !o)
    if (Chart) return
    const { TrendRecharts } = await import('./trend-recharts.client')
    setChart(() => TrendRecharts)
  }
  return (
    <>
      <button
        type="button"
        className="link no-print min-h-6 text-meta"
        aria-expanded={oppen}
        onClick={() => void toggle()}
      >
        Läs av diagrammet
      </button>
      {oppen && Chart && (
        <div className="basis-full">
          <Chart {...props} />
        </div>
      )}
    </>
  )
}
