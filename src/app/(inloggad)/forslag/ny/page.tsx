import type { Metadata } from 'next'
import { nyttForslagQuery } from '@/modules/forslag/queries/nytt-forslag'
import { NyttForslagVy } from '@/modules/forslag/ui/nytt-forslag-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Föreslå en person' }

export default async function NyttForslagPage() {
  return <NyttForslagVy view={await readPage(nyttForslagQuery)} nu={new Date().toISOString()} />
}
