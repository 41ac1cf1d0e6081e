import Link from 'next/link'
import type { ReactNode } from 'react'
import { heltal } from '@/text/sv/format'
import { Icon } from '../icon'
import { ChartTable } from './chart-table'
import { Legend } from './legend'
import { valueScale } from './scale'

export type GoalRow = {
  nyckel: string
  etikett: string
  href?: string
  /** The definition in short: "Mål 2, 90 % av 308". */
  not?: ReactNode
  utfall: number
  mal: number
  /** Where the plan is today. */
  plan?: number
  avvikelse?: { text: string; riktning: 'under' | 'over' | 'lika' }
}

type Props = { max?: number; rader: GoalRow[]; rubrik?: string; mer?: ReactNode }

/** The goals on one scale, so that each one's share of the one before draws itself. */
export function GoalRows({ max, rader, rubrik = 'Utfall, plan och mål', mer }: Props) {
  const top = max ?? Math.max(1, ...rader.map((r) => Math.max(r.mal, r.utfall))) * 1.02
  return (
    <div>
      <ul>
        {rader.map((r) => (
          <li key={r.nyckel} className="malrad">
            <div>
              {r.href ? (
                <Link href={r.href} prefetch={false} className="link-namn">
                  {r.etikett}
                </Link>
              ) : (
                <strong>{r.etikett}</strong>
              )}
              {r.not && <p className="text-meta text-ink-2">{r.not}</p>}
            </div>
            <Track rad={r} max={top} />
            <div>
              <p>
                <span className="stortal">{heltal(r.utfall)}</span> av {heltal(r.mal)}
              </p>
              {r.avvikelse && <Deviation {...r.avvikelse} />}
            </div>
          </li>
        ))}
      </ul>
      <Legend
        rader={[
          { tecken: 'utfall', text: 'Utfall' },
          { tecken: 'plan', text: 'Planen i dag' },
          { tecken: 'mal', text: 'Mål' },
        ]}
      />
      <GoalTable rader={rader} rubrik={rubrik} mer={mer} />
    </div>
  )
}

function Track({ rad, max }: { rad: GoalRow; max: number }) {
  const x = valueScale(max)
  return (
    <div className="malspar" aria-hidden="true">
      <div className="malspar-mal" style={{ width: `${x(rad.mal)}%` }} />
      <div className="malspar-utfall" style={{ width: `${x(rad.utfall)}%` }} />
      {rad.plan != null && <div className="malspar-plan" style={{ left: `${x(rad.plan)}%` }} />}
      <div className="malspar-streck" style={{ left: `${x(rad.mal)}%` }} />
    </div>
  )
}

/** How the outcome stands to the plan, in words. Under plan asks one to look; it is not an error. */
export function Deviation({ text, riktning }: { text: string; riktning: 'under' | 'over' | 'lika' }) {
  const under = riktning === 'under'
  return (
    <p className={`flex items-center gap-1.5 text-meta ${under ? 'ton-warn' : 'ton-ok'}`}>
      <Icon namn={under ? 'chevron-ner' : 'klar'} storlek={14} />
      {text}
    </p>
  )
}

function GoalTable({ rader, rubrik, mer }: { rader: GoalRow[]; rubrik: string; mer?: ReactNode }) {
  return (
    <ChartTable
      rubrik={rubrik}
      rader={rader}
      nyckel={(r) => r.nyckel}
      mer={mer}
      kolumner={[
        { nyckel: 'mal', rubrik: 'Mål', radrubrik: true, cell: (r) => r.etikett },
        { nyckel: 'utfall', rubrik: 'Utfall', hoger: true, cell: (r) => heltal(r.utfall) },
        {
          nyckel: 'plan',
          rubrik: 'Planen i dag',
          hoger: true,
          cell: (r) => (r.plan == null ? '' : heltal(r.plan)),
        },
        { nyckel: 'malet', rubrik: 'Målet', hoger: true, cell: (r) => heltal(r.mal) },
      ]}
    />
  )
}
