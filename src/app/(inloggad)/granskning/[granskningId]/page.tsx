import type { Metadata } from 'next'
import { granskning } from '@/modules/deltagare/queries/granskning'
import { GranskningVy } from '@/modules/deltagare/ui/granskning-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Att granska' }

type Props = { params: Promise<{ granskningId: string }> }

export default async function Page({ params }: Props) {
  const { granskningId } = await params
  return <GranskningVy view={await readPage(granskning, { granskningId })} />
}
