import type { Metadata } from 'next'
import { registreraForm } from '@/modules/deltagare/queries/registrera-form'
import { RegistreraVy } from '@/modules/deltagare/ui/registrera-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Sök eller registrera' }

type Props = { searchParams: Promise<{ forslag?: string; klart?: string }> }

export default async function Page({ searchParams }: Props) {
  const { forslag, klart } = await searchParams
  return <RegistreraVy view={await readPage(registreraForm, { forslag })} mottagen={klart === 'mottagen'} />
}
