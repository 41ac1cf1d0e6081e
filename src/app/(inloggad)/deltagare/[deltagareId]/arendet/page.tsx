import type { Metadata } from 'next'
import { gangSida } from '@/modules/utredning/queries/gang-sida'
import { GangSidaVy } from '@/modules/utredning/ui/gang-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Ärendets gång' }

type Props = { params: Promise<{ deltagareId: string }>; searchParams: Promise<{ u?: string }> }

/** Handing over, resting, going back a step and closing. */
export default async function Page({ params, searchParams }: Props) {
  const view = await readPage(gangSida, { ...(await params), u: (await searchParams).u })
  return <GangSidaVy view={view} nu={new Date().toISOString()} />
}
