import type { Metadata } from 'next'
import { anteckningarQuery } from '@/modules/anteckning/queries/anteckningar'
import { AnteckningarSida } from '@/modules/anteckning/ui/anteckningar-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Anteckningar' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; sida?: string; andra?: string; klart?: string; vid?: string }>
}

/** A case's notes. */
export default async function Page({ params, searchParams }: Props) {
  const { klart, vid, ...fraga } = await searchParams
  const view = await readPage(anteckningarQuery, { ...(await params), ...fraga })
  const nu = new Date().toISOString()
  return <AnteckningarSida view={view} nu={nu} andra={fraga.andra} kvitto={{ klart, vid }} />
}
