import type { Metadata } from 'next'
import { sidor } from '@/text/sv/ui'
import { ButtonLink } from '@/ui/button'
import { PageHeader } from '@/ui/page-header'

export const metadata: Metadata = { title: sidor.saknas.rubrik }

/** The same answer as outside, inside the house: the rooms stand beside it. */
export default function NotFound() {
  return (
    <>
      <PageHeader rubrik={sidor.saknas.rubrik} ingress={sidor.saknas.text} />
      <ButtonLink href="/" variant="primary">
        {sidor.start}
      </ButtonLink>
    </>
  )
}
