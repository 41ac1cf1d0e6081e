import 'server-only'
import { forbidden, notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { currentDoor, currentPath } from './auth/door'
import type { Query } from './define-query'

/**
 * Runs a query for a page at the signed-in person's door. No session: to sign-in, and back here after; not there or
 * not yours to know of: not found; not allowed: forbidden. The same query with the same input runs once a request.
 */
export async function readPage<V>(query: Query<V>, input: Record<string, unknown> = {}): Promise<V> {
  return run(query as Query<unknown>, JSON.stringify(input)) as Promise<V>
}

const run = cache(async (query: Query<unknown>, input: string): Promise<unknown> => {
  const result = await query(await currentDoor(), JSON.parse(input))
  if (result.ok) return result.value
  if (result.kod === 'LOGGA_IN') redirect(`/logga-in?retur=${encodeURIComponent(await currentPath())}`)
  if (result.kod === 'EJ_BEHORIG') forbidden()
  notFound()
})
