import type { ReactNode } from 'react'
import { Disclosure } from '../disclosure'
import { Table, type Kolumn } from '../table'

type Props<R> = {
  rubrik: string
  kolumner: Kolumn<R>[]
  rader: readonly R[]
  nyckel: (rad: R) => string
  mer?: ReactNode
}

/** The same figures as the drawing above, as a table: for those who read rather than look, and on paper. */
export function ChartTable<R>({ rubrik, kolumner, rader, nyckel, mer }: Props<R>) {
  return (
    <div className="mt-2 flex flex-wrap items-start gap-x-6">
      <Disclosure rubrik="Visa som tabell">
        <Table rubrik={rubrik} kolumner={kolumner} rader={rader} nyckel={nyckel} behallSomTabell />
      </Disclosure>
      {mer}
    </div>
  )
}
