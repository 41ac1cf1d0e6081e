import type { Metadata } from 'next'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { OversiktSida } from '@/modules/utredning/ui/oversikt-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Deltagare' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; visa?: string; antal?: string; klart?: string }>
}

/** A case, whole. */
export default async function Page({ params, searchParams }: Props) {
  const { klart, ...val } = await searchParams
  const view = await readPage(arendeOversikt, { ...(await params), ...val })
  return <OversiktSida view={view} klart={klart} />
}
