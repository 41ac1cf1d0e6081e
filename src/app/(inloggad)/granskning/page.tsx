import type { Metadata } from 'next'
import { granskningar } from '@/modules/deltagare/queries/granskningar'
import { GranskningarVy } from '@/modules/deltagare/ui/granskning-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Att granska' }

export default async function Page() {
  const { rader } = await readPage(granskningar)
  return <GranskningarVy rader={rader} />
}
