import type { Metadata } from 'next'
import { samtyckestextQuery } from '@/modules/samtycke/queries/samtyckestext'
import { SamtyckestextVy } from '@/modules/samtycke/ui/samtyckestext-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Samtyckestext' }

type Props = { searchParams: Promise<{ version?: string }> }

/** What the person is told, to print. */
export default async function Page({ searchParams }: Props) {
  return <SamtyckestextVy view={await readPage(samtyckestextQuery, await searchParams)} />
}
