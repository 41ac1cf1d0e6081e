import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { skalQuery, startsida } from '@/modules/start/public'
import { StartsidaVy } from '@/modules/start/ui/startsida-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Start' }

type Props = {
  searchParams: Promise<{ visa?: string; anteckna?: string; antecknad?: string; kastat?: string }>
}

/** The worklist of those who work with participants; others begin in the first of their rooms. */
export default async function Page({ searchParams }: Props) {
  const { rum } = await readPage(skalQuery)
  const forsta = rum[0]?.href ?? '/konto'
  if (forsta !== '/') redirect(forsta)
  const query = await searchParams
  const vy = await readPage(startsida, query)
  return (
    <StartsidaVy
      vy={vy}
      nu={new Date().toISOString()}
      antecknad={query.antecknad === '1'}
      kastat={query.kastat === '1'}
    />
  )
}
