import type { Metadata } from 'next'
import { beslutUtanMoteQuery } from '@/modules/team/queries/beslut-utan-mote'
import { BeslutUtanMote } from '@/modules/team/ui/beslut-utan-mote'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Teamets beslut' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; klart?: string }>
}

/** A case that the team decides outside a meeting. */
export default async function Page({ params, searchParams }: Props) {
  const { u, klart } = await searchParams
  const view = await readPage(beslutUtanMoteQuery, { ...(await params), u })
  return <BeslutUtanMote view={view} nu={new Date().toISOString()} klart={klart} />
}
