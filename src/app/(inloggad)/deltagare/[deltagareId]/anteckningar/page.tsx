import type { Metadata } from 'next'
import { anteckningarQuery } from '@/modules/anteckning/queries/anteckningar'
import { AnteckningarSida } from '@/modules/anteckning/ui/anteckningar-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Anteckningar' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; sida?: string; andra?: string; sparad?: string }>
}

/** A case's notes. */
export default async function Page({ params, searchParams }: Props) {
  const { sparad, ...fraga } = await searchParams
  const view = await readPage(anteckningarQuery, { ...(await params), ...fraga })
  return (
    <AnteckningarSida view={view} nu={new Date().toISOString()} andra={fraga.andra} sparad={sparad === '1'} />
  )
}
