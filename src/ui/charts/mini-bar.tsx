import type { CSSProperties } from 'react'
import { valueScale } from './scale'

type Props = { utfall: number; mal: number; plan?: number }

/** A bar beside its figures in a table: outcome against the goal, a tick where the plan is today. Says nothing more. */
export function MiniBar({ utfall, mal, plan }: Props) {
  const x = valueScale(mal)
  const place = { '--utfall': `${x(utfall)}%`, ...(plan != null && { '--plan': `${x(plan)}%` }) }
  return (
    <span
      className={plan == null ? 'ministapel' : 'ministapel ministapel--plan'}
      style={place as CSSProperties}
      aria-hidden="true"
    />
  )
}
