import type { Metadata } from 'next'
import { rekommendationSida } from '@/modules/rekommendation/queries/rekommendation-sida'
import { RekommendationSida } from '@/modules/rekommendation/ui/rekommendation-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Rekommendation' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; granska?: string; klart?: string }>
}

/** A case's rekommendation. */
export default async function Page({ params, searchParams }: Props) {
  const { u, granska, klart } = await searchParams
  const view = await readPage(rekommendationSida, { ...(await params), u, granska })
  return <RekommendationSida view={view} nu={new Date().toISOString()} klart={klart} />
}
