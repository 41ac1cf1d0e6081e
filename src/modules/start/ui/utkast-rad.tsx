import Link from 'next/link'
import { KastaUtkast } from '@/modules/utkast/ui/public'
import { arendeHref } from '@/modules/utredning/ui/public'
import { utkastOm } from '@/schema/utkast'
import { relativt } from '@/text/sv/format'
import { utkastPlats, utkastSparat, utkastText } from '@/text/sv/utkast'
import { Notice } from '@/ui/notice'
import type { Startsida } from '../queries/startsida'

type Props = { utkast: Startsida['utkast'][number]; nu: string; visa: Startsida['visa'] }

/** Something begun and not saved for real: offered again, to its author only. */
export function UtkastRad({ utkast: u, nu, visa }: Props) {
  const { utredningId, del } = utkastOm(u.resurs)
  const plats = utkastPlats(u.form, del)
  if (!plats) return null
  const { text, sida, fraga } = plats
  const vem = u.arende.namn ?? u.arende.arendenummer
  const href = arendeHref({ deltagareId: u.arende.deltagareId, u: utredningId }, sida, fraga)
  return (
    <Notice
      ton="neutral"
      ikon="penna"
      atgard={
        <>
          <Link href={href} prefetch={false} className="link">
            {utkastText.fortsatt}
            <span className="sr-only">
              : {text} om {vem}
            </span>
          </Link>
          <KastaUtkast form={u.form} resurs={u.resurs} vad={`${text} om ${vem}`} visa={visa} />
        </>
      }
    >
      Du har {text} om <strong>{vem}</strong>, {utkastSparat(text, relativt(u.sparatAt, nu))}.
    </Notice>
  )
}
