import type { Metadata } from 'next'
import { sidor } from '@/text/sv/ui'
import { ButtonLink } from '@/ui/button'
import { PageHeader } from '@/ui/page-header'

export const metadata: Metadata = { title: sidor.nekad.rubrik }

/** A page that one's assignment does not open, said inside the house. Says nothing about what is there. */
export default function Forbidden() {
  return (
    <>
      <PageHeader rubrik={sidor.nekad.rubrik} ingress={sidor.nekad.text} />
      <ButtonLink href="/" variant="primary">
        {sidor.start}
      </ButtonLink>
    </>
  )
}
