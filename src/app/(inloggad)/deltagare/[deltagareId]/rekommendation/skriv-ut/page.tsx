import type { Metadata } from 'next'
import { rekommendationUtskrift } from '@/modules/rekommendation/queries/rekommendation-utskrift'
import { Utskrift } from '@/modules/rekommendation/ui/utskrift'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Rekommendation' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; version?: string }>
}

/** The rekommendation in plain words, for the person to keep. */
export default async function Page({ params, searchParams }: Props) {
  const { u, version } = await searchParams
  return <Utskrift view={await readPage(rekommendationUtskrift, { ...(await params), u, version })} />
}
