import type { Metadata } from 'next'
import { deltagarlista } from '@/modules/lista/queries/deltagarlista'
import { DeltagarlistaVy } from '@/modules/lista/ui/deltagarlista-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Deltagare' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The list of participants. What narrows it stands in the address, and is never about a person. */
export default async function Page({ searchParams }: Props) {
  const sok = await searchParams
  const vy = await readPage(deltagarlista, sok)
  return <DeltagarlistaVy vy={vy} sok={sok} farRegistrera={vy.slag === 'KOMMUN'} />
}
