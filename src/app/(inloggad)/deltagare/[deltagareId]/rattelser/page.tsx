import type { Metadata } from 'next'
import { rattelserQuery } from '@/modules/utredning/queries/rattelser'
import { RattelserSida } from '@/modules/utredning/ui/rattelser-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Rättelser' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ u?: string; sak?: string; id?: string; klart?: string; vid?: string }>
}

/** Corrects one event of a case, and shows what has been corrected. */
export default async function Page({ params, searchParams }: Props) {
  const { klart, vid, ...fraga } = await searchParams
  const view = await readPage(rattelserQuery, { ...(await params), ...fraga })
  return (
    <RattelserSida
      view={view}
      nu={new Date().toISOString()}
      sokt={fraga.sak !== undefined}
      kvitto={{ klart, vid }}
    />
  )
}
