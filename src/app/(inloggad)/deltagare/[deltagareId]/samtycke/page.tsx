import type { Metadata } from 'next'
import { samtyckeSidaQuery } from '@/modules/samtycke/queries/samtycke-sida'
import { SamtyckeSida } from '@/modules/samtycke/ui/samtycke-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Samtycke' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; klart?: string }>
}

/** A case's samtycken, who may see it, and its way to the team. */
export default async function Page({ params, searchParams }: Props) {
  const { u, klart } = await searchParams
  const view = await readPage(samtyckeSidaQuery, { ...(await params), u })
  return <SamtyckeSida view={view} nu={new Date().toISOString()} klart={klart} />
}
