import type { Metadata } from 'next'
import { kartlaggningSida } from '@/modules/kartlaggning/queries/kartlaggning-sida'
import { KartlaggningSida } from '@/modules/kartlaggning/ui/kartlaggning-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Kartläggning' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; omrade?: string; instrument?: string; klart?: string; vid?: string }>
}

/** A case's kartläggning. */
export default async function Page({ params, searchParams }: Props) {
  const { u, omrade, instrument, klart, vid } = await searchParams
  const view = await readPage(kartlaggningSida, { ...(await params), u, omrade, instrument })
  return <KartlaggningSida view={view} nu={new Date().toISOString()} kvitto={{ klart, vid }} />
}
