import type { Metadata } from 'next'
import { sidor } from '@/text/sv/ui'
import { BarePage } from '@/ui/bare-page'
import { ButtonLink } from '@/ui/button'

export const metadata: Metadata = { title: sidor.nekad.rubrik }

/** A page that one's assignment does not open. Says nothing about what is there. */
export default function Forbidden() {
  return (
    <BarePage
      rubrik={sidor.nekad.rubrik}
      atgarder={
        <ButtonLink href="/" variant="primary">
          {sidor.start}
        </ButtonLink>
      }
    >
      <p>{sidor.nekad.text}</p>
    </BarePage>
  )
}
