import type { Metadata } from 'next'
import { personForm } from '@/modules/deltagare/queries/person-form'
import { PersonVy } from '@/modules/deltagare/ui/person-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Personuppgifter' }

type Props = { params: Promise<{ deltagareId: string }> }

export default async function Page({ params }: Props) {
  const { deltagareId } = await params
  return <PersonVy view={await readPage(personForm, { deltagareId })} nu={new Date().toISOString()} />
}
