import Link from 'next/link'
import { relativt } from '@/text/sv/format'
import { Notice } from '@/ui/notice'
import type { Startsida } from '../queries/startsida'

const sidor: Record<string, { text: string; sida: string }> = {
  anteckning: { text: 'en påbörjad anteckning', sida: 'anteckningar' },
  insats: { text: 'en påbörjad insats', sida: 'insatser' },
  formaga: { text: 'en påbörjad bedömning', sida: 'insatser#formaga' },
  overlamning: { text: 'en påbörjad överlämning', sida: 'insatser#stod-vidare' },
  avslut: { text: 'ett påbörjat avslut', sida: 'arendet#avsluta' },
  uppfoljning: { text: 'en påbörjad uppföljning', sida: 'insatser#uppfoljning' },
  kartlaggning: { text: 'en påbörjad text i kartläggningen', sida: 'kartlaggning' },
  rekommendation: { text: 'en påbörjad rekommendation', sida: 'rekommendation' },
}

/** Something begun and not saved for real: offered again, to its author only. */
export function UtkastRad({ utkast, nu }: { utkast: Startsida['utkast'][number]; nu: string }) {
  const { text, sida } = sidor[utkast.form] ?? { text: 'något påbörjat', sida: '' }
  const vem = utkast.arende.namn ?? utkast.arende.arendenummer
  return (
    <Notice
      ton="neutral"
      ikon="penna"
      atgard={
        <Link href={`/deltagare/${utkast.arende.deltagareId}/${sida}`} prefetch={false} className="link">
          Fortsätt skriva
        </Link>
      }
    >
      Du har {text} om <strong>{vem}</strong>, sparad {relativt(utkast.sparatAt, nu)}.
    </Notice>
  )
}
