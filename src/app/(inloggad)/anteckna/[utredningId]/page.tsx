import type { Metadata } from 'next'
import { anteckna } from '@/modules/anteckning/queries/anteckna'
import { AntecknaSida } from '@/modules/anteckning/ui/anteckna-sidor'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Anteckna' }

/** Writes a note about one case. */
export default async function Page({ params }: { params: Promise<{ utredningId: string }> }) {
  const view = await readPage(anteckna, await params)
  return <AntecknaSida view={view} nu={new Date().toISOString()} />
}
