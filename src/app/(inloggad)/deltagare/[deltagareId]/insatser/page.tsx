import type { Metadata } from 'next'
import { insatsSida } from '@/modules/insats/queries/insats-sida'
import { InsatserSida } from '@/modules/insats/ui/insatser-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Insatser' }

type Props = { params: Promise<{ deltagareId: string }>; searchParams: Promise<{ u?: string }> }

/** A case's insatser, remaining ability and hand-over. */
export default async function Page({ params, searchParams }: Props) {
  const view = await readPage(insatsSida, { ...(await params), u: (await searchParams).u })
  return <InsatserSida view={view} nu={new Date().toISOString()} />
}
