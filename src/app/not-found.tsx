import type { Metadata } from 'next'
import { sidor } from '@/text/sv/ui'
import { BarePage } from '@/ui/bare-page'
import { ButtonLink } from '@/ui/button'

export const metadata: Metadata = { title: sidor.saknas.rubrik }

/** An address that leads nowhere, or to something one may not know of: the answer is the same. */
export default function NotFound() {
  return (
    <BarePage
      rubrik={sidor.saknas.rubrik}
      atgarder={
        <ButtonLink href="/" variant="primary">
          {sidor.start}
        </ButtonLink>
      }
    >
      <p>{sidor.saknas.text}</p>
    </BarePage>
  )
}
