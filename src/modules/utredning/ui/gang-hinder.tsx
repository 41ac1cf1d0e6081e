import Link from 'next/link'
import { meddelande } from '@/text/sv/refusals'
import { gangHinderText } from '@/text/sv/utredning'
import { Notice } from '@/ui/notice'
import type { Ganghinder } from '../domain/ganghinder'
import type { ArendeHuvud } from '../queries/arende-huvud'
import { arendeHref } from './flikar'
import { fortsattSida } from './vag-vidare'

type Props = { kod: Ganghinder; huvud: ArendeHuvud }

/** Why an act is not offered on the page of a case's course, and the way to what would change that. */
export function GangHinder({ kod, huvud }: Props) {
  const vag = vagFor({ kod, huvud })
  return (
    <Notice
      ikon="info"
      atgard={
        vag && (
          <Link href={arendeHref(huvud, vag.sida)} prefetch={false} className="link">
            {vag.text}
          </Link>
        )
      }
    >
      {kod === 'TEAMET_AVVAKTAR' ? meddelande(kod) : gangHinderText[kod]}
    </Notice>
  )
}

function vagFor({ kod, huvud }: Props): { sida: string; text: string } | null {
  const { teamets } = huvud.can
  switch (kod) {
    case 'TEAMET_AVVAKTAR':
      return { sida: fortsattSida(huvud), text: teamets ? 'Till teamets beslut' : 'Se aktualiseringen' }
    case 'TEAMET_ANTOG_INTE':
      return teamets ? { sida: 'samtycke/beslut', text: 'Till teamets beslut' } : null
    case 'KOMMUNEN_OPPNAR':
      return null
    case 'INGEN_HANDLAGGARE_TILL':
      return { sida: 'person#skydd', text: 'Utse en handläggare till först' }
  }
}
