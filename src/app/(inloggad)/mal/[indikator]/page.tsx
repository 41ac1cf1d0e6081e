import type { Metadata } from 'next'
import { malBakom } from '@/modules/mal/queries/mal-bakom'
import { MalBakomVy } from '@/modules/mal/ui/mal-bakom-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Bakom talet' }

type Props = {
  params: Promise<{ indikator: string }>
  searchParams: Promise<{ per?: string; spar?: string; omfang?: string; sida?: string }>
}

/** What stands behind one number. */
export default async function Page({ params, searchParams }: Props) {
  const sok = await searchParams
  const { omfang, ...fraga } = sok
  const [typ, kod] = String(omfang ?? '').split(':')
  return <MalBakomVy sok={sok} vy={await readPage(malBakom, { ...fraga, ...(await params), typ, kod })} />
}
