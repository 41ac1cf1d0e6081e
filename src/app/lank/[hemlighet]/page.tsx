import type { Metadata } from 'next'
import { LankVy } from '@/modules/anvandare/ui/lank-vy'
import { linkOwner } from '@/server/auth/password'
import { readTheme } from '@/ui/theme/read-theme'

export const metadata: Metadata = { title: 'Välj ett lösenord' }

/** Where a one-time link leads, for somebody who is not signed in. Opening it does not use it up; sending the form does. */
export default async function LankPage({ params }: { params: Promise<{ hemlighet: string }> }) {
  const { hemlighet } = await params
  return <LankVy hemlighet={hemlighet} konto={await linkOwner(hemlighet)} tema={await readTheme()} />
}
