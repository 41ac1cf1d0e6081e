import type { Metadata } from 'next'
import { malBakom } from '@/modules/mal/queries/mal-bakom'
import { MalBakomVy } from '@/modules/mal/ui/mal-bakom-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Bakom talet' }

type Props = {
  params: Promise<{ indikator: string }>
  searchParams: Promise<{ per?: string; spar?: string; omfang?: string }>
}

/** What stands behind one number. */
export default async function Page({ params, searchParams }: Props) {
  const { omfang, ...fraga } = await searchParams
  const [typ, kod] = (omfang ?? '').split(':')
  const vy = await readPage(malBakom, { ...(await params), ...fraga, typ, kod })
  const tillbaka = new URLSearchParams({ ...fraga, ...(omfang ? { omfang } : {}) }).toString()
  return <MalBakomVy vy={vy} tillbaka={`/mal?${tillbaka}`} />
}
