'use client'

import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { ArrowLink, ButtonLink } from '@/ui/button'
import { Stegskara } from '@/ui/stegskara'
import { Worklist, WorklistRow } from '@/ui/worklist'

/** A row of the worklist, as it is shown and no more. */
export interface Arbetsrad {
  nyckel: string
  nar: ComponentProps<typeof WorklistRow>['nar']
  /** Not of a protected person. */
  namn: string | null
  href: string
  arendenummer: string
  skyddad: boolean
  steg: string
  /** The step's place, of five. */
  plats: number
  avslutad: boolean
  mening: string
  /** What to do, with what more is said aloud. */
  atgard: { slag: 'KNAPP' | 'PIL' | 'PIL_BARA_BRED'; href: string; text: string; dolt: string } | null
  /** What is open in the row. */
  oppet?: ReactNode
}

/** The worklist's rows. Drawn on the client's side of the line as well, so that a row travels once. */
export function Arbetsrader({ rader }: { rader: Arbetsrad[] }) {
  return (
    <Worklist>
      {rader.map((r) => (
        <WorklistRow
          key={r.nyckel}
          nar={r.nar}
          skyddad={r.skyddad}
          vem={
            <>
              <Link prefetch={false} className="link-namn" href={r.href}>
                {r.namn ?? 'Skyddade uppgifter'}
              </Link>{' '}
              <span className="text-meta text-ink-2">{r.arendenummer}</span>
            </>
          }
          steg={
            <Stegskara
              klara={r.avslutad ? 5 : r.plats - 1}
              aktuellt={r.avslutad ? null : r.plats}
              steg={r.steg}
              visaSteg
            />
          }
          mening={r.mening}
          atgard={r.atgard && <Atgard {...r.atgard} />}
        >
          {r.oppet}
        </WorklistRow>
      ))}
    </Worklist>
  )
}

function Atgard({ slag, href, text, dolt }: NonNullable<Arbetsrad['atgard']>) {
  const ord = (
    <>
      {text}
      <span className="sr-only">{dolt}</span>
    </>
  )
  if (slag === 'KNAPP') return <ButtonLink href={href}>{ord}</ButtonLink>
  return (
    <span className={slag === 'PIL' ? undefined : 'bara-bred'}>
      <ArrowLink href={href}>{ord}</ArrowLink>
    </span>
  )
}
