'use client'

import { Disclosure } from '@/ui/disclosure'
import { FilterBar, FilterSelect, FilterTal, FilterText, type Form } from '@/ui/filter-bar'

interface Gemensamt {
  namn: string
  etikett: string
  varde?: string | null
}

/** A field of the filter, as data. */
export type Falt =
  | (Gemensamt & { slag: 'VAL'; alternativ: { varde: string; etikett: string }[]; alla?: string })
  | (Gemensamt & { slag: 'TEXT'; tecken: number; form: Form })
  | (Gemensamt & { slag: 'TAL' })

type Props = { atgard: string; rensaHref?: string; falt: Falt[]; fler?: { falt: Falt[]; oppen: boolean } }

/** What narrows a list; `fler`: what is folded away. A large kommun's many colleagues travel once, not as drawn options. */
export function Listfilter({ atgard, rensaHref, falt, fler }: Props) {
  return (
    <FilterBar atgard={atgard} rensaHref={rensaHref}>
      {falt.map(ritat)}
      {fler && (
        <Disclosure rubrik="Fler val" oppen={fler.oppen}>
          <div className="filter-fler flex flex-wrap items-end gap-3">{fler.falt.map(ritat)}</div>
        </Disclosure>
      )}
    </FilterBar>
  )
}

function ritat(falt: Falt) {
  switch (falt.slag) {
    case 'VAL':
      return <FilterSelect key={falt.namn} {...falt} />
    case 'TEXT':
      return <FilterText key={falt.namn} {...falt} />
    case 'TAL':
      return <FilterTal key={falt.namn} {...falt} />
  }
}
