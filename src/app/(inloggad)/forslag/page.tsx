import type { Metadata } from 'next'
import { forslagQuery } from '@/modules/forslag/queries/forslag'
import { ForslagRum } from '@/modules/forslag/ui/forslag-rum'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Förslag' }

/** Förslag: to the one who proposes what became of it, to the kommun what to answer. */
export default async function ForslagPage({ searchParams }: { searchParams: Promise<{ klart?: string }> }) {
  return <ForslagRum view={await readPage(forslagQuery)} klart={(await searchParams).klart ?? null} />
}
