'use client'

import { useState, type ComponentType } from 'react'
import type { TrendReaderProps } from './trend-recharts.client'

/** The same curve to read values off. The chart library is fetched when it is asked for, not before. */
export function TrendReader(props: TrendReaderProps) {
  const [Chart, setChart] = useState<ComponentType<TrendReaderProps> | null>(null)
  if (Chart) return <Chart {...props} />
  const open = async () => {
    const { TrendRecharts } = await import('./trend-recharts.client')
    setChart(() => TrendRecharts)
  }
  return (
    <button type="button" className="link no-print" onClick={() => void open()}>
      Läs av diagrammet
    </button>
  )
}
