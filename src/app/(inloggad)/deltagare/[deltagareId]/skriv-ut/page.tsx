import type { Metadata } from 'next'
import { arendeUtskrift } from '@/modules/utredning/queries/arende-utskrift'
import { UtskriftSida } from '@/modules/utredning/ui/utskrift-sida'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Utskrift av ärende' }

type Props = { params: Promise<{ deltagareId: string }>; searchParams: Promise<{ u?: string }> }

/** The whole case, to print for the personakt. */
export default async function Page({ params, searchParams }: Props) {
  const { u } = await searchParams
  return <UtskriftSida view={await readPage(arendeUtskrift, { ...(await params), u })} />
}
