import type { Metadata } from 'next'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { OversiktSida } from '@/modules/utredning/ui/oversikt-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Deltagare' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; visa?: string; antal?: string }>
}

/** A case, whole. */
export default async function Page({ params, searchParams }: Props) {
  const view = await readPage(arendeOversikt, { ...(await params), ...(await searchParams) })
  return <OversiktSida view={view} />
}
