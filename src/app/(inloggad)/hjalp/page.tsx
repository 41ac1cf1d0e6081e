import type { Metadata } from 'next'
import { hjalpQuery } from '@/modules/start/queries/hjalp'
import { HjalpVy } from '@/modules/start/ui/hjalp-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Hjälp' }

type Props = { searchParams: Promise<{ kapitel?: string }> }

/** The handbook. */
export default async function Page({ searchParams }: Props) {
  return <HjalpVy view={await readPage(hjalpQuery, await searchParams)} />
}
