import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { hanken } from '@/ui/fonts/hanken'
import { readTheme } from '@/ui/theme/read-theme'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'KRAFT', template: '%s · KRAFT' },
  description: 'Ärendestöd för KRAFT, Kalmar läns resurs- och arbetsförberedande team',
  robots: { index: false, follow: false },
  // A phone number or a date in a note is text, not something to call.
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f2eee6' },
    { media: '(prefers-color-scheme: dark)', color: '#121615' },
  ],
}

/** The document around every page: language, typeface, the chosen theme, and the nonce of this answer. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang="sv" data-theme={await readTheme()} className={hanken}>
      <head>
        {nonce && <meta property="csp-nonce" nonce={nonce} />}
        {/* Here and not in metadata, which may arrive after the browser has asked for an icon of its own. */}
        <link rel="icon" href="/ikon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
