import type { Metadata } from 'next'
import { loggQuery } from '@/modules/logg/queries/logg'
import { LoggVy } from '@/modules/logg/ui/logg-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Logg' }

/** The log of the kommun, or the system's. */
export default async function LoggPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  return <LoggVy view={await readPage(loggQuery, await searchParams)} />
}
