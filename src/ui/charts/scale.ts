const DAY = 86_400_000

/** A date as days since 1970. */
export function dayNumber(datum: string): number {
  return Math.floor(Date.parse(`${datum.slice(0, 10)}T00:00:00Z`) / DAY)
}

/** Turns dates into per cent of the way from one day to another; outside they stop at the edge. */
export function timeScale(fran: string, till: string): (datum: string) => number {
  const from = dayNumber(fran)
  const span = Math.max(1, dayNumber(till) - from)
  return (datum) => clamp(((dayNumber(datum) - from) / span) * 100)
}

/** Turns values into per cent of the height, from the bottom. */
export function valueScale(max: number): (value: number) => number {
  return (value) => (max > 0 ? clamp((value / max) * 100) : 0)
}

function clamp(percent: number): number {
  return Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100
}

/** Even round steps from 0 that cover the highest value: 0, 100, 200, 300 for 277. */
export function niceTicks(highest: number, parts = 4): number[] {
  if (highest <= 0) return [0, 1]
  const raw = highest / parts
  const size = 10 ** Math.floor(Math.log10(raw))
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((m) => m * size).find((s) => s >= raw && Number.isInteger(s)) ?? 10 * size,
  )
  const ticks = [0]
  while ((ticks.at(-1) ?? 0) < highest) ticks.push((ticks.at(-1) ?? 0) + step)
  return ticks
}

/** The first day of every `every`th month within the span; January always counts as the first. */
export function monthTicks(fran: string, till: string, every = 1): string[] {
  const out: string[] = []
  let [year, month] = fran.split('-').map(Number) as [number, number]
  for (;;) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`
    if (day > till) return out
    if (day >= fran && (month - 1) % every === 0) out.push(day)
    month++
    if (month > 12) {
      month = 1
      year++
    }
  }
}

export type Span = { from: number; to: number }

/** Puts spans in as few rows as fit without touching, in the order they are given; gives each one's row. */
export function packRows(spans: readonly Span[], gap: number): number[] {
  const ends: number[] = []
  return spans.map((s) => {
    const free = ends.findIndex((end) => end + gap <= s.from)
    const row = free === -1 ? ends.length : free
    ends[row] = s.to
    return row
  })
}

export type Point = { x: number; y: number }

/** A line through points in per cent, for a drawing that is 100 by 100 with y downwards. */
export function linePath(points: readonly Point[]): string {
  return points.map((p, i) => `${i ? 'L' : 'M'}${p.x} ${Math.round((100 - p.y) * 100) / 100}`).join('')
}

/** The area between an upper and a lower line. */
export function areaPath(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length === 0 ? '' : `${linePath([...upper, ...[...lower].reverse()])}Z`
}
