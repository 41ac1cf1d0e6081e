import type { Metadata } from 'next'
import { minaArenden } from '@/modules/anteckning/queries/mina-arenden'
import { ValjArende } from '@/modules/anteckning/ui/anteckna-sidor'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Anteckna' }

/** Chooses whom a note is about. */
export default async function Page() {
  return <ValjArende view={await readPage(minaArenden)} />
}
