import type { Metadata } from 'next'
import { mittKontoQuery } from '@/modules/anvandare/queries/mitt-konto'
import { MittKontoVy } from '@/modules/anvandare/ui/mitt-konto-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Mitt konto' }

export default async function MittKontoPage() {
  return <MittKontoVy view={await readPage(mittKontoQuery)} nu={new Date().toISOString()} />
}
