import type { Metadata } from 'next'
import { loggutdragQuery } from '@/modules/logg/queries/loggutdrag'
import { LoggutdragVy } from '@/modules/logg/ui/loggutdrag-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Loggutdrag' }

type Props = {
  params: Promise<{ deltagareId: string }>
  searchParams: Promise<{ fran?: string; till?: string }>
}

/** One person's own log account, to print and hand over. */
export default async function LoggutdragPage({ params, searchParams }: Props) {
  const { fran, till } = await searchParams
  return <LoggutdragVy view={await readPage(loggutdragQuery, { ...(await params), fran, till })} />
}
