import { forslagKlart, forslagText } from '@/text/sv/forslag'
import { ButtonLink } from '@/ui/button'
import { PageHeader } from '@/ui/page-header'
import { Receipt } from '@/ui/receipt'
import type { ForslagView } from '../queries/forslag'
import { EgnaForslag } from './egna-forslag'
import { KommunensForslag } from './kommunens-forslag'

const arOppet = (f: ForslagView['forslag'][number]): boolean =>
  f.status === 'INLAMNAT' || f.status === 'MOTTAGET'

/** The room of förslag, by what one looks as. */
export function ForslagRum({ view, klart }: { view: ForslagView; klart: string | null }) {
  const kvitto = klart && forslagKlart[klart] ? <Receipt>{forslagKlart[klart]}</Receipt> : null
  if (view.slag === 'EGNA') {
    const t = forslagText.egna
    return (
      <>
        <PageHeader
          rubrik={t.rubrik(view.forslag.filter(arOppet).length)}
          ingress={t.ingress}
          atgarder={
            <ButtonLink href="/forslag/ny" variant="primary" ikon="plus">
              {t.foresla}
            </ButtonLink>
          }
        />
        {kvitto}
        <EgnaForslag forslag={view.forslag} />
      </>
    )
  }
  const t = forslagText.kommun
  return (
    <>
      <PageHeader
        rubrik={t.rubrik(view.forslag.filter((f) => f.status === 'INLAMNAT').length)}
        ingress={t.ingress}
      />
      {kvitto}
      <KommunensForslag forslag={view.forslag} />
    </>
  )
}
