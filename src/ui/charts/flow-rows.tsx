import Link from 'next/link'
import type { ReactNode } from 'react'
import { antal as medAntal, heltal } from '@/text/sv/format'
import { Icon } from '../icon'
import { Table } from '../table'
import { Legend } from './legend'
import { valueScale } from './scale'

export type FlowRow = {
  nyckel: string
  etikett: string
  /** How many stand here now. */
  antal: number
  href?: string
  /** Days; null when too few to tell. */
  median: number | null
  kvartil1?: number | null
  kvartil3?: number | null
  plan?: number | null
  /** How it stands to the plan: "14 över planen". */
  not?: { text: string; ton: 'ok' | 'warn' | 'neutral' }
}

type Props = { rubrik: string; rader: FlowRow[]; max?: number; mer?: ReactNode }

/** How many stand in each step and how long it takes. The row holds its own figures, so it is its own table. */
export function FlowRows({ rubrik, rader, max, mer }: Props) {
  const top = max ?? Math.max(1, ...rader.map((r) => Math.max(r.kvartil3 ?? 0, r.median ?? 0, r.plan ?? 0)))
  return (
    <div>
      <Table
        rubrik={rubrik}
        rader={rader}
        nyckel={(r) => r.nyckel}
        kolumner={[
          { nyckel: 'steg', rubrik: 'Steg', radrubrik: true, cell: (r) => r.etikett },
          { nyckel: 'antal', rubrik: 'Är här nu', hoger: true, cell: (r) => <Count rad={r} /> },
          {
            nyckel: 'dagar',
            rubrik: `Dagar, 0–${heltal(top)}`,
            hel: true,
            cell: (r) => <Box rad={r} max={top} />,
          },
          { nyckel: 'median', rubrik: 'Median', cell: (r) => <Median rad={r} /> },
        ]}
      />
      <Legend
        rader={[
          ...(rader.some((r) => r.kvartil1 != null)
            ? [{ tecken: 'spann', text: 'Hälften av alla' } as const]
            : []),
          { tecken: 'median', text: 'Median' },
          ...(rader.some((r) => r.plan != null) ? [{ tecken: 'mal', text: 'Plan' } as const] : []),
        ]}
      />
      {mer}
    </div>
  )
}

function Count({ rad }: { rad: FlowRow }) {
  if (!rad.href) return heltal(rad.antal)
  return (
    <Link
      href={rad.href}
      prefetch={false}
      className="link inline-block min-w-6"
      aria-label={`${heltal(rad.antal)} i ${rad.etikett}`}
    >
      {heltal(rad.antal)}
    </Link>
  )
}

function Box({ rad, max }: { rad: FlowRow; max: number }) {
  const x = valueScale(max)
  const { kvartil1, kvartil3, median, plan } = rad
  const spread = kvartil1 != null && kvartil3 != null
  const words = [
    spread && `Hälften ligger mellan ${heltal(kvartil1)} och ${heltal(kvartil3)} dagar`,
    plan != null && `planen är ${heltal(plan)}`,
  ].filter(Boolean)
  return (
    <>
      <span className="ladspar" aria-hidden="true">
        {spread && (
          <span
            className="ladspar-spann"
            style={{ left: `${x(kvartil1)}%`, width: `${x(kvartil3) - x(kvartil1)}%` }}
          />
        )}
        {plan != null && <span className="ladspar-plan" style={{ left: `${x(plan)}%` }} />}
        {median != null && <span className="ladspar-median" style={{ left: `${x(median)}%` }} />}
      </span>
      {words.length > 0 && <span className="sr-only">{words.join(', ')}</span>}
    </>
  )
}

function Median({ rad }: { rad: FlowRow }) {
  return (
    <>
      <strong className="font-semibold">
        {rad.median == null ? 'För få för att säga' : medAntal(rad.median, 'dag', 'dagar')}
      </strong>
      {rad.not && (
        <span className={`flex items-center gap-1.5 text-meta ton-${rad.not.ton}`}>
          {rad.not.ton !== 'neutral' && (
            <Icon namn={rad.not.ton === 'warn' ? 'chevron-upp' : 'klar'} storlek={14} />
          )}
          {rad.not.text}
        </span>
      )}
    </>
  )
}
