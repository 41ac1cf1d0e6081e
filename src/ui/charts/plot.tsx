import type { CSSProperties, ReactNode } from 'react'

type Tick = { at: number; text: string; stark?: boolean; baraBred?: boolean }

type Props = {
  /** What the picture shows, in one sentence; the table below holds the figures. */
  etikett: string
  hojd: number
  x: Tick[]
  y: Tick[]
  /** Room to the right for the names of the lines, in px. */
  hoger?: number
  /** Lines and areas, in a drawing that is 100 by 100. */
  children: ReactNode
  /** Marks and names, placed over the drawing in per cent. */
  ovanpa?: ReactNode
}

/**
 * The frame of a line chart. Lines are stretched to the room there is while all text stays text of its own size, so that
 * the same chart is a wide one on a screen and a narrow one on a phone, without a script.
 */
export function Plot({ etikett, hojd, x, y, hoger = 16, children, ovanpa }: Props) {
  return (
    <div className="diagram" role="img" aria-label={etikett}>
      <div aria-hidden="true" className="plott" style={{ height: hojd, marginRight: hoger }}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="plott-yta" focusable="false">
          <path
            className="plott-rutnat"
            d={[...y.map((t) => `M0 ${100 - t.at}H100`), ...x.map((t) => `M${t.at} 0V100`)].join('')}
          />
          {children}
        </svg>
        {y.map((t) => (
          <span key={t.at} className="plott-y" style={{ bottom: `${t.at}%` }}>
            {t.text}
          </span>
        ))}
        {x.map((t) => (
          <span
            key={t.at}
            className={`plott-x${t.baraBred ? ' bara-bred' : ''}`}
            style={{ left: `${t.at}%` }}
          >
            {t.stark ? <strong>{t.text}</strong> : t.text}
          </span>
        ))}
        {ovanpa}
      </div>
    </div>
  )
}

type LabelProps = {
  x: number
  y: number
  /** Where the words stand from their point. */
  lage: 'over' | 'under' | 'hoger' | 'over-vanster'
  children: ReactNode
  className?: string
}

/** A name beside its line. */
export function PlotLabel({ x, y, lage, children, className }: LabelProps) {
  return (
    <span className={`plott-namn plott-namn--${lage} ${className ?? ''}`} style={at(x, y)}>
      {children}
    </span>
  )
}

/** A round mark for one's own line, a square for the other. */
export function PlotDot({ x, y, fyrkant }: { x: number; y: number; fyrkant?: boolean }) {
  return <span className={fyrkant ? 'plott-prick plott-prick--fyrkant' : 'plott-prick'} style={at(x, y)} />
}

function at(x: number, y: number): CSSProperties {
  return { left: `${x}%`, bottom: `${y}%` }
}

/** Year marks for an axis that spans years: the first days of years, and the two ends. */
export function yearTicks(fran: string, till: string, place: (datum: string) => number): Tick[] {
  const out: Tick[] = []
  for (let year = Number(fran.slice(0, 4)) + 1; `${year}-01-01` <= till; year++)
    out.push({ at: place(`${year}-01-01`), text: String(year) })
  return out
}
