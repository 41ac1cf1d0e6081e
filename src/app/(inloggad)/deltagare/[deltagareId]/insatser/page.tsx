import type { Metadata } from 'next'
import { insatsSida } from '@/modules/insats/queries/insats-sida'
import { InsatserSida } from '@/modules/insats/ui/insatser-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Insatser' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; klart?: string; vid?: string }>
}

/** A case's insatser, remaining ability and hand-over. */
export default async function Page({ params, searchParams }: Props) {
  const { u, klart, vid } = await searchParams
  const view = await readPage(insatsSida, { ...(await params), u })
  return <InsatserSida view={view} nu={new Date().toISOString()} kvitto={{ klart, vid }} />
}
