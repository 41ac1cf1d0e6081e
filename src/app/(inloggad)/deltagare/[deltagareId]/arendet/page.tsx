import type { Metadata } from 'next'
import { gangSida } from '@/modules/utredning/queries/gang-sida'
import { GangSidaVy } from '@/modules/utredning/ui/gang-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Ärendets gång' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; klart?: string }>
}

/** Handing over, resting, going back a step and closing. */
export default async function Page({ params, searchParams }: Props) {
  const { u, klart } = await searchParams
  const view = await readPage(gangSida, { ...(await params), u })
  return <GangSidaVy view={view} nu={new Date().toISOString()} klart={klart} />
}
