import type { Metadata } from 'next'
import { lakarstodQuery } from '@/modules/lakarstod/queries/lakarstod'
import { LakarstodVy } from '@/modules/lakarstod/ui/lakarstod-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Läkarstöd' }

/** The doctor's room: for the doctor what waits, for the team its questions and time, for the projektledare the time. */
export default async function LakarstodPage({ searchParams }: { searchParams: Promise<{ klart?: string }> }) {
  return <LakarstodVy view={await readPage(lakarstodQuery)} klart={(await searchParams).klart ?? null} />
}
