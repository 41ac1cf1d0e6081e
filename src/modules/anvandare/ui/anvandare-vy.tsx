import { anvandareKlart, anvandareText as t } from '@/text/sv/anvandare'
import { raknat, stor } from '@/text/sv/format'
import { ButtonLink } from '@/ui/button'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { Receipt } from '@/ui/receipt'
import { Section } from '@/ui/section'
import type { AnvandareView } from '../queries/anvandare'
import { AnnatTeamForm } from './annat-team-form'
import { Kontolista } from './kontolista'
import { Medlemskapslista } from './medlemskapslista'
import { Vantelista } from './vantelista'

const rubrik = (view: AnvandareView): string => {
  const mina = view.vantar.filter((m) => m.can.bekrafta).length
  if (mina > 0) return t.rubrik.vantarPaDig(stor(raknat(mina, true)))
  if (view.slag === 'KONTON') return t.rubrik.konton
  return view.slag === 'KOMMUN' ? t.rubrik.kommun(view.omfang ?? 'kommunen') : t.rubrik.ledda
}

/** Accounts and memberships, by what one may do with them. */
export function AnvandareVy({ view, klart }: { view: AnvandareView; klart: string | null }) {
  return (
    <>
      <PageHeader
        rubrik={rubrik(view)}
        ingress={t.ingress[view.slag]}
        atgarder={
          view.slag === 'KONTON' && (
            <ButtonLink href="/admin/nytt" variant="primary" ikon="plus">
              {t.konton.nytt}
            </ButtonLink>
          )
        }
      />
      {klart && anvandareKlart[klart] && <Receipt>{anvandareKlart[klart]}</Receipt>}
      <Section rubrik={t.vantar.rubrik} not={view.vantar.length || null} id="vantar">
        <Vantelista vantar={view.vantar} />
      </Section>
      {view.slag === 'KONTON' ? (
        <Section rubrik={t.konton.rubrik} not={view.antalKonton} id="konton">
          <Kontolista view={view} />
        </Section>
      ) : (
        <Section rubrik={t.medlemskap.rubrik} not={view.antalMedlemskap} id="uppdrag">
          <Medlemskapslista medlemskap={view.medlemskap.rader} />
          <Pagination sida={view.medlemskap.sida} antalSidor={view.medlemskap.antalSidor} />
        </Section>
      )}
      {view.annatTeam && <AnnatTeamForm {...view.annatTeam} idag={view.idag} />}
    </>
  )
}
