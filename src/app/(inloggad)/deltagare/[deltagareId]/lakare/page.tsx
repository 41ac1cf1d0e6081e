import type { Metadata } from 'next'
import { lakareFlikQuery } from '@/modules/lakarstod/queries/lakare-flik'
import { LakareFlik } from '@/modules/lakarstod/ui/lakare-flik'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Deltagare' }

type Props = { params: Promise<{ deltagareId: string }>; searchParams: Promise<{ u?: string }> }

/** A case's questions to the doctor. */
export default async function Page({ params, searchParams }: Props) {
  const view = await readPage(lakareFlikQuery, { ...(await params), ...(await searchParams) })
  return <LakareFlik view={view} nu={new Date().toISOString()} />
}
