import type { ReactNode } from 'react'
import { EmptyState } from './empty-state'
import { SortHeader, type Sort } from './sort-header'

export type Kolumn<R> = {
  nyckel: string
  rubrik: string
  cell: (rad: R) => ReactNode
  /** The row's own name: a row header, and the title of the card on a phone. */
  radrubrik?: boolean
  /** Figures that are compared stand to the right. */
  hoger?: boolean
  /** Takes the card's whole width on a phone. */
  hel?: boolean
  /** Dates and short codes, which are never broken. */
  obruten?: boolean
  sort?: Sort
}

/** A row that heads a group, sums up, or stands only where there is room. */
export type Radgrupp = 'grupp' | 'summa' | 'bredvid'

type Props<R> = {
  /** What the table holds; read by screen readers, seen when `synligRubrik`. */
  rubrik: string
  synligRubrik?: boolean
  kolumner: Kolumn<R>[]
  rader: readonly R[]
  nyckel: (rad: R) => string
  grupp?: (rad: R) => Radgrupp | null
  /** Said instead of an empty table. */
  tomt?: ReactNode
  /** On a phone a row is a few lines without the columns' names: for values that say themselves what they are. */
  tat?: boolean
  /** Small tables of two or three columns stay tables on a phone. */
  behallSomTabell?: boolean
}

/** A table that becomes cards where a table does not fit. It never scrolls sideways. */
export function Table<R>(props: Props<R>) {
  const { rubrik, synligRubrik, kolumner, rader, nyckel, grupp, tomt, tat, behallSomTabell } = props
  if (rader.length === 0 && tomt) return <EmptyState>{tomt}</EmptyState>
  // The roles are said aloud since browsers drop them when CSS turns rows into cards.
  return (
    <table
      role="table"
      className={behallSomTabell ? 'tabell' : `tabell tabell--kort${tat ? ' tabell--tat' : ''}`}
    >
      <caption className={synligRubrik ? 'pb-2 font-semibold' : 'sr-only'}>{rubrik}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {kolumner.map((k) => (
            <SortHeader key={k.nyckel} rubrik={k.rubrik} hoger={k.hoger} sort={k.sort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rader.map((rad) => (
          <Row key={nyckel(rad)} rad={rad} kolumner={kolumner} grupp={grupp?.(rad)} />
        ))}
      </tbody>
    </table>
  )
}

function Row<R>({ rad, kolumner, grupp }: { rad: R; kolumner: Kolumn<R>[]; grupp?: Radgrupp | null }) {
  return (
    <tr role="row" className={grupp ? `rad--${grupp}` : undefined}>
      {kolumner.map((k) => (
        <Cell key={k.nyckel} kolumn={k} rad={rad} />
      ))}
    </tr>
  )
}

function Cell<R>({ kolumn, rad }: { kolumn: Kolumn<R>; rad: R }) {
  const content = kolumn.cell(rad)
  if (kolumn.radrubrik)
    return (
      <th scope="row" role="rowheader" className={kolumn.hel ? 'hel' : undefined}>
        {content}
      </th>
    )
  const empty = content === null || content === undefined || content === ''
  const cls = [
    kolumn.hoger && 'hoger',
    kolumn.hel && 'hel',
    kolumn.obruten && 'whitespace-nowrap',
    empty && 'tom-cell',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <td role="cell" data-label={kolumn.rubrik} className={cls || undefined}>
      {content}
    </td>
  )
}
