import { ButtonLink } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import type { HelFilAvvisad } from '../queries/granska-import'

/** A list that cannot be read at all: why, and the way out. */
export function ImportAvvisadVy({ fel }: { fel: HelFilAvvisad }) {
  return (
    <>
      <PageHeader
        rubrik="Filen går inte att läsa in"
        ingress="Inget är sparat."
        brodsmulor={[{ href: '/import', etikett: 'Import och export' }]}
      />
      <Notice ton="err" rubrik="Det här behöver rättas." roll="alert">
        {fel.text} <span className="block text-meta">{fel.kod}</span>
      </Notice>
      <p className="mt-4">
        <ButtonLink href="/import" variant="primary">
          Välj en annan fil
        </ButtonLink>
      </p>
    </>
  )
}
