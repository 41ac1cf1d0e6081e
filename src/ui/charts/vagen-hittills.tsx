import { manadKort, procent } from '@/text/sv/format'
import { VagenTabell } from './vagen-tabell'
import { monthTicks, packRows, timeScale, type Span } from './scale'

/** A stretch of time; an open end goes on. Dates are ISO. */
export type Strecka = { fran: string; till: string | null }
export type VagSteg = Strecka & { etikett: string; nummer: number; lage: 'klar' | 'pagar' }
export type VagInsats = Strecka & { etikett: string; lage: 'klar' | 'pagar' | 'avbruten' | 'planerad' }
/** Kvarvarande aktivitetsförmåga in per cent (25), as it was assessed for a time. */
export type VagFormaga = Strecka & { procent: number }

export type VagenHittillsProps = {
  /** What the picture shows, in a sentence. */
  etikett: string
  idag: string
  steg: VagSteg[]
  insatser: VagInsats[]
  formaga: VagFormaga[]
  kontakter: string[]
  /** Times when the case was paused. */
  pausad: Strecka[]
}

type Place = (datum: string) => number

/** One time axis for everything that has run side by side: steps, insatser, ability, contacts. The table is below. */
export function VagenHittills(props: VagenHittillsProps) {
  const { etikett, idag, steg, insatser, formaga, kontakter, pausad } = props
  const { fran, till } = extent(props)
  const x = timeScale(fran, till)
  const end = (s: Strecka) => s.till ?? idag
  return (
    <div>
      <div className="vagen" role="img" aria-label={etikett}>
        <div aria-hidden="true">
          <Months fran={fran} till={till} x={x} />
          <div className="vagen-yta">
            <Background fran={fran} till={till} idag={idag} pausad={pausad} x={x} end={end} />
            <Lane namn="Steg">
              {steg.map((s) => {
                const width = x(end(s)) - x(s.fran)
                return (
                  <span
                    key={`${s.nummer}${s.fran}`}
                    className={`vagen-steg vagen--${s.lage}`}
                    style={{ left: `${x(s.fran)}%`, width: `${Math.max(0.6, width)}%` }}
                  >
                    <span className={width < 5 ? 'bara-bred' : undefined}>
                      {width > 22 ? `${s.nummer} ${s.etikett}` : s.nummer}
                    </span>
                  </span>
                )
              })}
            </Lane>
            {insatser.length > 0 && <Insatser insatser={insatser} x={x} end={end} idag={idag} till={till} />}
            {formaga.length > 0 && <Formaga formaga={formaga} x={x} end={end} />}
            {kontakter.length > 0 && (
              <Lane namn="Kontakter">
                {kontakter.map((k, i) => (
                  <span
                    key={`${k}${i}`}
                    className={k > idag ? 'vagen-kontakt vagen-kontakt--bokad' : 'vagen-kontakt'}
                    style={{ left: `${x(k)}%` }}
                  />
                ))}
              </Lane>
            )}
          </div>
        </div>
      </div>
      <VagenTabell {...props} />
    </div>
  )
}

type BackgroundProps = Pick<VagenHittillsProps, 'idag' | 'pausad'> & {
  fran: string
  till: string
  x: Place
  end: (s: Strecka) => string
}

/** What lies behind all lanes: months, pauses, and today. */
function Background({ fran, till, idag, pausad, x, end }: BackgroundProps) {
  return (
    <div className="vagen-bakgrund">
      {monthTicks(fran, till).map((m) => (
        <span key={m} className="vagen-manad" style={{ left: `${x(m)}%` }} />
      ))}
      {pausad.map((p) => (
        <span
          key={p.fran}
          className="vagen-paus"
          style={{ left: `${x(p.fran)}%`, width: `${x(end(p)) - x(p.fran)}%` }}
        >
          <span>Pausad</span>
        </span>
      ))}
      <span className="vagen-idag" style={{ left: `${x(idag)}%` }}>
        <strong>I dag</strong>
      </span>
    </div>
  )
}

/** From the month of the first event to a month past today, or past what is planned. */
function extent({ idag, steg, insatser, formaga, kontakter }: VagenHittillsProps): {
  fran: string
  till: string
} {
  const starts = [...steg, ...insatser, ...formaga].map((s) => s.fran).concat(kontakter, idag)
  // What is planned without an end reaches past its own start.
  const ends = [...steg, ...insatser, ...formaga]
    .map((s) => s.till ?? (s.fran > idag ? s.fran : idag))
    .concat(kontakter, idag)
  const first = starts.reduce((a, b) => (a < b ? a : b))
  const last = ends.reduce((a, b) => (a > b ? a : b))
  return { fran: `${first.slice(0, 7)}-01`, till: nextMonth(last) }
}

function nextMonth(datum: string): string {
  const [year, month] = datum.split('-').map(Number) as [number, number]
  const n = year * 12 + month + 1
  return `${Math.floor((n - 1) / 12)}-${String(((n - 1) % 12) + 1).padStart(2, '0')}-01`
}

function Months({ fran, till, x }: { fran: string; till: string; x: Place }) {
  const all = monthTicks(fran, till)
  const every = Math.max(1, Math.ceil(all.length / 15))
  const phone = every === 1 ? 3 : every * 2
  return (
    <div className="vagen-axel">
      {all.slice(0, -1).map((m) => {
        const month = Number(m.slice(5, 7)) - 1
        if (month % every !== 0) return null
        return (
          <span
            key={m}
            className={month % phone === 0 ? undefined : 'bara-bred'}
            style={{ left: `${x(m)}%` }}
          >
            {month === 0 ? <strong>{m.slice(0, 4)}</strong> : manadKort(m)}
          </span>
        )
      })}
    </div>
  )
}

function Lane({ namn, hog, children }: { namn: string; hog?: boolean; children: React.ReactNode }) {
  return (
    <div className={hog ? 'vagen-bana vagen-bana--hog' : 'vagen-bana'}>
      <p>{namn}</p>
      <div>{children}</div>
    </div>
  )
}

type InsatsProps = {
  insatser: VagInsats[]
  x: Place
  end: (s: Strecka) => string
  idag: string
  till: string
}

/** About how much of a phone's width one letter of a name takes, in per cent. */
const LETTER = 2.4

/** Bars in as few rows as leave room for the names under them. A name stops before today's line, or before the edge. */
function Insatser({ insatser, x, end, idag, till }: InsatsProps) {
  const placed = insatser.map((ins) => {
    const from = x(ins.fran)
    const to = x(ins.lage === 'planerad' ? (ins.till ?? till) : end(ins))
    const namn = `${ins.etikett}${ins.lage === 'avbruten' ? ', avbruten' : ''}`
    return { ins, namn, from, to, edge: ins.fran < idag ? x(idag) : 100 }
  })
  const rows = packRows(
    placed.map(({ namn, from, to, edge }): Span => {
      const width = namn.length * LETTER
      const start = Math.max(0, Math.min(from, edge - width))
      return { from: start, to: Math.max(to, start + width) }
    }),
    1,
  )
  return (
    <Lane namn="Insatser">
      {Array.from({ length: Math.max(...rows) + 1 }, (_, row) => (
        <div key={row} className="vagen-rad">
          {placed.map(({ ins, namn, from, to, edge }, i) => {
            if (rows[i] !== row) return null
            const left = `max(0px, min(${from}%, calc(${edge}% - ${namn.length * 0.9}ch)))`
            return (
              <span key={i}>
                <span
                  className={`vagen-insats vagen--${ins.lage}`}
                  style={{ left: `${from}%`, width: `${Math.max(0.6, to - from)}%` }}
                />
                <span className="vagen-namn" style={{ left }}>
                  {namn}
                </span>
              </span>
            )
          })}
        </div>
      ))}
    </Lane>
  )
}

/** A step curve: what was assessed, for the time it holds. It is never one figure. */
function Formaga({ formaga, x, end }: { formaga: VagFormaga[]; x: Place; end: (s: Strecka) => string }) {
  const top = Math.max(50, ...formaga.map((f) => f.procent))
  return (
    <Lane namn="Aktivitetsförmåga" hog>
      {formaga.map((f) => {
        const width = x(end(f)) - x(f.fran)
        const beside = f.till === null && width < 8
        return (
          <span
            key={f.fran}
            className="vagen-formaga"
            style={{
              left: `${x(f.fran)}%`,
              width: `${Math.max(0.6, width)}%`,
              height: `${(f.procent / top) * 68}%`,
            }}
          >
            <span className={beside ? 'vagen-formaga--bredvid' : undefined}>{procent(f.procent / 100)}</span>
          </span>
        )
      })}
    </Lane>
  )
}
