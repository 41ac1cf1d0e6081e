import { valueScale } from './scale'

type Props = { utfall: number; mal: number; plan?: number }

/** A bar beside its figures in a table: outcome against the goal, a tick where the plan is today. Says nothing more. */
export function MiniBar({ utfall, mal, plan }: Props) {
  const x = valueScale(mal)
  return (
    <span className="ministapel" aria-hidden="true">
      <span className="ministapel-utfall" style={{ width: `${x(utfall)}%` }} />
      {plan != null && <span className="ministapel-plan" style={{ left: `${x(plan)}%` }} />}
    </span>
  )
}
