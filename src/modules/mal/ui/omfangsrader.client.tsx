'use client'

import Link from 'next/link'
import { heltal } from '@/text/sv/format'
import { MiniBar } from '@/ui/charts/mini-bar'
import { type Kolumn, type Radgrupp, Table } from '@/ui/table'

type Tal = { text: string } | { utfall: number; mal: number; plan: number; href: string }

/** A scope with its outcome against each goal; a text where there is no number to tell. */
export interface Omfangsrad {
  kod: string
  namn: string
  href: string
  grupp: Radgrupp | null
  indragen: boolean
  tal: Record<string, Tal>
  kvinnor: string
}

type Props = { mal: { kod: string; kort: string }[]; rader: Omfangsrad[] }

/** Scopes under each other, their goals beside each other. The figures travel once, not as drawn elements. */
export function Omfangsrader({ mal, rader }: Props) {
  return (
    <Table
      rubrik="Team och kommuner"
      rader={rader}
      nyckel={(o) => o.kod}
      grupp={(o) => o.grupp}
      kolumner={[
        {
          nyckel: 'namn',
          rubrik: 'Team, kommun',
          radrubrik: true,
          cell: (o) => (
            <Link className={`link-namn${o.indragen ? ' wide:pl-3' : ''}`} prefetch={false} href={o.href}>
              {o.namn}
            </Link>
          ),
        },
        ...mal.map(({ kod, kort }): Kolumn<Omfangsrad> => ({
          nyckel: kod,
          rubrik: kort,
          cell: (o) => <TalCell tal={o.tal[kod]} namn={o.namn} />,
        })),
        { nyckel: 'kvinnor', rubrik: 'Kvinnor', hoger: true, cell: (o) => o.kvinnor },
      ]}
    />
  )
}

function TalCell({ tal, namn }: { tal?: Tal; namn: string }) {
  if (!tal || 'text' in tal) return tal?.text ?? ''
  return (
    <span className="flex items-center gap-2">
      <Link
        className="link-namn min-w-[4.5rem]"
        prefetch={false}
        href={tal.href}
        aria-label={`${namn}: ${heltal(tal.utfall)} av ${heltal(tal.mal)}`}
      >
        <strong>{heltal(tal.utfall)}</strong> / {heltal(tal.mal)}
      </Link>
      <MiniBar utfall={tal.utfall} mal={tal.mal} plan={tal.plan} />
    </span>
  )
}
