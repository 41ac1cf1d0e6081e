import type { Metadata } from 'next'
import { nyUtredningForm } from '@/modules/deltagare/queries/ny-utredning-form'
import { NyUtredningVy } from '@/modules/deltagare/ui/ny-utredning-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Ny utredning' }

type Props = { params: Promise<{ deltagareId: string }> }

export default async function Page({ params }: Props) {
  const { deltagareId } = await params
  return <NyUtredningVy view={await readPage(nyUtredningForm, { deltagareId })} />
}
