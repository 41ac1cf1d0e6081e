import type { Metadata } from 'next'
import { demoOffer } from '@/server/auth/demo'
import { readTheme } from '@/ui/theme/read-theme'
import { LoggaInVy } from '@/modules/anvandare/ui/logga-in-vy'

export const metadata: Metadata = { title: 'Logga in' }

type Search = Promise<Record<string, string | string[] | undefined>>

/** The door to the house, open to everyone. It reads no person: only which demo accounts may be tried, where they may. */
export default async function LoggaInPage({ searchParams }: { searchParams: Search }) {
  const search = await searchParams
  const one = (name: string): string | null => (typeof search[name] === 'string' ? search[name] : null)
  return (
    <LoggaInVy
      demo={await demoOffer()}
      konto={one('konto')}
      retur={one('retur')}
      lage={
        one('inloggad') ? 'INLOGGAD' : one('utloggad') ? 'UTLOGGAD' : one('losenord') ? 'NYTT_LOSENORD' : null
      }
      tema={await readTheme()}
    />
  )
}
