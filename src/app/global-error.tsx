'use client'
import { sidor } from '@/text/sv/ui'
import { BarePage } from '@/ui/bare-page'
import './globals.css'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** The last page: the layout itself broke. It carries its own document and follows the computer's theme. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="sv">
      <body>
        <title>{`${sidor.fel.rubrik} · KRAFT`}</title>
        <BarePage
          rubrik={sidor.fel.rubrik}
          atgarder={
            <button type="button" className="knapp knapp--primary" onClick={reset}>
              {sidor.fel.igen}
            </button>
          }
        >
          <p>{sidor.fel.text}</p>
          {error.digest && (
            <p className="mt-3 text-meta text-ink-2">
              {sidor.fel.kod} {error.digest}
            </p>
          )}
        </BarePage>
      </body>
    </html>
  )
}
