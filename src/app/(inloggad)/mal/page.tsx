import type { Metadata } from 'next'
import { malSida } from '@/modules/mal/queries/mal-sida'
import { MalSidaVy } from '@/modules/mal/ui/mal-sida-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Mål' }

type Props = { searchParams: Promise<{ per?: string; spar?: string; omfang?: string; visa?: string }> }

/** The goals on a day, in a scope. */
export default async function Page({ searchParams }: Props) {
  const { visa, ...fraga } = await searchParams
  return <MalSidaVy vy={await readPage(malSida, fraga)} indikator={visa ?? 'M1'} />
}
