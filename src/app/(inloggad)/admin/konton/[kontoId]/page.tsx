import type { Metadata } from 'next'
import { kontoQuery } from '@/modules/anvandare/queries/konto'
import { KontoVy } from '@/modules/anvandare/ui/konto-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Konto' }

type Props = {
  params: Promise<{ kontoId: string }>
  searchParams: Promise<Record<string, string | undefined>>
}

export default async function KontoPage({ params, searchParams }: Props) {
  const { kontoId } = await params
  const view = await readPage(kontoQuery, { id: kontoId })
  return <KontoVy view={view} klart={(await searchParams).klart ?? null} />
}
