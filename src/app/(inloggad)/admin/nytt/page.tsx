import type { Metadata } from 'next'
import { nyttKontoQuery } from '@/modules/anvandare/queries/nytt-konto'
import { NyttKontoVy } from '@/modules/anvandare/ui/nytt-konto-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Skapa konto' }

export default async function NyttKontoPage() {
  await readPage(nyttKontoQuery)
  return <NyttKontoVy />
}
