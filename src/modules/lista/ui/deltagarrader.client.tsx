'use client'

import { Badge } from '@/ui/badge'
import type { Sort } from '@/ui/sort-header'
import { Stegskara } from '@/ui/stegskara'
import { type Kolumn, Table } from '@/ui/table'
import { Namn } from './namn'
import type { Person } from './person'

/** A row of the list, as it is shown and no more. */
export interface Deltagarrad extends Person {
  steg: string
  /** The step's place, of five. */
  plats: number
  avslutad: boolean
  lage: string
  spar: string
  /** Where the list goes over several. */
  kommun?: string
  kontaktperson: string | null
  nasta: string
}

/** The columns that the list can be ordered by. */
export type Sorteringar = Record<'namn' | 'steg' | 'lage' | 'nasta', Sort>

type Props = { rader: Deltagarrad[]; sort: Sorteringar; medKommun: boolean; tomt: string }

/** The list itself. Drawn on the client's side of the line as well, so that a row travels once. */
export function Deltagarrader({ rader, sort, medKommun, tomt }: Props) {
  return (
    <Table
      rubrik="Deltagare"
      rader={rader}
      nyckel={(r) => r.arendenummer}
      kolumner={medKommun ? kolumner(sort) : kolumner(sort).filter((k) => k.nyckel !== 'kommun')}
      tomt={tomt}
    />
  )
}

const kolumner = (sort: Sorteringar): Kolumn<Deltagarrad>[] => [
  { nyckel: 'namn', rubrik: 'Namn', radrubrik: true, cell: (r) => <Namn r={r} />, sort: sort.namn },
  { nyckel: 'steg', rubrik: 'Steg', cell: (r) => <Steg r={r} />, sort: sort.steg },
  { nyckel: 'lage', rubrik: 'Läge', cell: (r) => r.lage, sort: sort.lage },
  { nyckel: 'spar', rubrik: 'Spår', cell: (r) => r.spar },
  { nyckel: 'kommun', rubrik: 'Kommun', cell: (r) => r.kommun },
  { nyckel: 'kontakt', rubrik: 'Kontaktperson', cell: (r) => r.kontaktperson ?? <Ingen /> },
  { nyckel: 'nasta', rubrik: 'Nästa kontakt', cell: (r) => r.nasta, sort: sort.nasta },
]

const Steg = ({ r }: { r: Deltagarrad }) => (
  <Stegskara
    klara={r.plats - (r.avslutad ? 0 : 1)}
    aktuellt={r.avslutad ? null : r.plats}
    antal={5}
    steg={r.steg}
    visaSteg
  />
)

const Ingen = () => (
  <Badge ton="warn" ikon="varning">
    Ingen
  </Badge>
)
