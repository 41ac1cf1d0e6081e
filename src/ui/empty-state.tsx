import type { ReactNode } from 'react'

type Props = { rubrik?: string; children: ReactNode; atgard?: ReactNode }

/** Says that there is nothing, why, and what comes next. */
export function EmptyState({ rubrik, children, atgard }: Props) {
  return (
    <div className="max-w-text py-4">
      {rubrik && <p className="font-semibold">{rubrik}</p>}
      <p>{children}</p>
      {atgard && <div className="mt-2">{atgard}</div>}
    </div>
  )
}
