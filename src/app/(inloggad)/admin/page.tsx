import type { Metadata } from 'next'
import { anvandareQuery } from '@/modules/anvandare/queries/anvandare'
import { AnvandareVy } from '@/modules/anvandare/ui/anvandare-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Användare' }

/** The room of accounts and memberships. No case content. */
export default async function AdminPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>
}) {
  const { sok, roll, sida, klart } = await searchParams
  const view = await readPage(anvandareQuery, { sok: sok ?? '', roll: roll ?? '', sida })
  return <AnvandareVy view={view} klart={klart ?? null} />
}
