import type { Metadata } from 'next'
import { granskaImport } from '@/modules/import/queries/granska-import'
import { ImportBildVy } from '@/modules/import/ui/import-bild-vy'
import { ImportAvvisadVy } from '@/modules/import/ui/import-avvisad-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Torrkörning' }

type Props = { params: Promise<{ filId: string }> }

/** The dry run of a list that one has handed in. */
export default async function Page({ params }: Props) {
  const svar = await readPage(granskaImport, { filId: (await params).filId })
  return svar.slag === 'PLAN' ? (
    <ImportBildVy bild={svar.bild} nu={new Date().toISOString()} />
  ) : (
    <ImportAvvisadVy fel={svar.fel} />
  )
}
