import type { Metadata } from 'next'
import { motenQuery } from '@/modules/team/queries/moten'
import { MotenVy } from '@/modules/team/ui/moten-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Teammöten' }

export default async function Page() {
  return <MotenVy view={await readPage(motenQuery)} />
}
