import { lakarstodKlart, lakarstodText as t } from '@/text/sv/lakarstod'
import { PageHeader } from '@/ui/page-header'
import { Receipt } from '@/ui/receipt'
import type { LakarstodView } from '../queries/lakarstod'
import { AndelForm } from './andel-form'
import { LakarensFragor } from './lakarens-fragor'
import { LakartidTabell } from './lakartid-tabell'
import { TeametsFragor } from './teamets-fragor'

/** The doctor's room, by what one looks as. */
export function LakarstodVy({ view, klart }: { view: LakarstodView; klart: string | null }) {
  const kvitto = klart && lakarstodKlart[klart] ? <Receipt>{lakarstodKlart[klart]}</Receipt> : null
  if (view.slag === 'LAKARE')
    return (
      <>
        <PageHeader
          rubrik={t.lakare.rubrik(view.vantar.length)}
          ingress={t.lakare.ingress(view.lasningDagar)}
        />
        {kvitto}
        <LakarensFragor view={view} />
      </>
    )
  if (view.slag === 'TEAM')
    return (
      <>
        <PageHeader rubrik={t.team.rubrik} ingress={t.team.ingress} />
        <LakartidTabell tid={view.tid ?? []} />
        <TeametsFragor fragor={[...view.vantar, ...view.ovriga]} />
      </>
    )
  return (
    <>
      <PageHeader rubrik={t.ledning.rubrik} ingress={t.ledning.ingress} />
      <LakartidTabell tid={view.tid ?? []} />
      {view.can.sattAndel && <AndelForm delar={view.delar} />}
    </>
  )
}
