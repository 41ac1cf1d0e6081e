import type { Metadata } from 'next'
import { konsultationQuery } from '@/modules/lakarstod/queries/konsultation'
import { KonsultationVy } from '@/modules/lakarstod/ui/konsultation-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Fråga till läkaren' }

/** One question as its doctor reads it. */
export default async function KonsultationPage({ params }: { params: Promise<{ konsultationId: string }> }) {
  const { konsultationId } = await params
  const view = await readPage(konsultationQuery, { id: konsultationId })
  return <KonsultationVy view={view} nu={new Date().toISOString()} />
}
