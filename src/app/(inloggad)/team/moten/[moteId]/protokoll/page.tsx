import type { Metadata } from 'next'
import { protokollQuery } from '@/modules/team/queries/protokoll'
import { ProtokollVy } from '@/modules/team/ui/protokoll-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Protokoll' }

type Props = { params: Promise<{ moteId: string }>; searchParams: Promise<{ k?: string; avslutat?: string }> }

export default async function Page({ params, searchParams }: Props) {
  const { moteId } = await params
  const { k, avslutat } = await searchParams
  const view = await readPage(protokollQuery, { moteId, kommunKod: k })
  return <ProtokollVy view={view} avslutat={avslutat === '1'} />
}
