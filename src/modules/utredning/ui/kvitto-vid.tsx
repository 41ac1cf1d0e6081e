import { type Kvitto, kvittotext } from '@/text/sv/arende-klart'
import { Receipt } from '@/ui/receipt'

/** The receipt of what was done at this place of the page; nothing where it was done elsewhere. */
export function KvittoVid({ id, klart, vid }: Kvitto & { id: string }) {
  const text = vid === id ? kvittotext(klart) : null
  return text && <Receipt>{text}</Receipt>
}
