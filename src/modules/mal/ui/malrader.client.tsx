'use client'

import Link from 'next/link'
import { type GoalRow, GoalRows } from '@/ui/charts/goal-rows'

/** A part of the aktualiserade, as it is told: its number, or why there is none. */
export interface Del {
  kod: string
  etikett: string
  tal: string
  href: string
}

type Props = { rader: GoalRow[]; delar: Del[] }

/** Where the goals stand, and the aktualiserade one by one. The figures travel once, not as drawn elements. */
export function Malrader({ rader, delar }: Props) {
  return (
    <>
      <GoalRows rader={rader} />
      <h3 className="mt-6 mb-2 font-semibold">De aktualiserade, var för sig</h3>
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {delar.map((d) => (
          <div key={d.kod}>
            <dt className="text-meta text-ink-2">{d.etikett}</dt>
            <dd className="text-h2 font-semibold">
              <Link
                className="link-namn"
                prefetch={false}
                href={d.href}
                aria-label={`${d.etikett}: ${d.tal}`}
              >
                {d.tal}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
