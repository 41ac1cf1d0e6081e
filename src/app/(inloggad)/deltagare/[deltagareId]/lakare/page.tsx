import type { Metadata } from 'next'
import { lakareFlikQuery } from '@/modules/lakarstod/queries/lakare-flik'
import { LakareFlik } from '@/modules/lakarstod/ui/lakare-flik'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Deltagare' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; klart?: string; vid?: string }>
}

/** A case's questions to the doctor. */
export default async function Page({ params, searchParams }: Props) {
  const { u, klart, vid } = await searchParams
  const view = await readPage(lakareFlikQuery, { ...(await params), u })
  return <LakareFlik view={view} nu={new Date().toISOString()} kvitto={{ klart, vid }} />
}
