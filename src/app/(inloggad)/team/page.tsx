import type { Metadata } from 'next'
import { teamtavla } from '@/modules/lista/queries/teamtavla'
import { TeamtavlaVy } from '@/modules/lista/ui/teamtavla-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Team' }

type Props = { searchParams: Promise<{ kommun?: string }> }

/** The team's board. */
export default async function Page({ searchParams }: Props) {
  return <TeamtavlaVy vy={await readPage(teamtavla, await searchParams)} />
}
