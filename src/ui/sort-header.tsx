import Link from 'next/link'
import { Icon } from './icon'

/** Where the sorting by this column is, and which way it goes now (null: another column decides). */
export type Sort = { href: string; riktning: 'stigande' | 'fallande' | null }

type Props = { rubrik: string; hoger?: boolean; sort?: Sort }

/** A column's name; a link when the table can be sorted by it. */
export function SortHeader({ rubrik, hoger, sort }: Props) {
  const dir = sort?.riktning
  return (
    <th
      scope="col"
      role="columnheader"
      className={hoger ? 'hoger' : undefined}
      aria-sort={dir === 'stigande' ? 'ascending' : dir === 'fallande' ? 'descending' : undefined}
    >
      {sort ? (
        <Link href={sort.href} prefetch={false} scroll={false} className="sortera">
          {rubrik}
          {dir && <Icon namn={dir === 'stigande' ? 'upp' : 'ner'} storlek={14} />}
        </Link>
      ) : (
        rubrik
      )}
    </th>
  )
}
