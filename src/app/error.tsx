'use client'
import { sidor } from '@/text/sv/ui'
import { BarePage } from '@/ui/bare-page'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** Something broke. The code leads support to the log; the message itself stays on the server. */
export default function ErrorPage({ error, reset }: Props) {
  return (
    <BarePage
      rubrik={sidor.fel.rubrik}
      atgarder={
        <>
          <button type="button" className="knapp knapp--primary" onClick={reset}>
            {sidor.fel.igen}
          </button>
          {/* A full load, since what broke may be in what is already loaded. */}
          <a href="/" className="knapp knapp--secondary">
            {sidor.start}
          </a>
        </>
      }
    >
      <p>{sidor.fel.text}</p>
      {error.digest && (
        <p className="mt-3 text-meta text-ink-2">
          {sidor.fel.kod} {error.digest}
        </p>
      )}
    </BarePage>
  )
}
