import { Badge } from '@/ui/badge'
import type { ForslagVy } from '../queries/forslag'

const utseende = {
  INLAMNAT: { ton: 'neutral', ikon: 'klocka' },
  MOTTAGET: { ton: 'accent', ikon: 'pil' },
  REGISTRERAT: { ton: 'ok', ikon: 'klar' },
  INTE_AKTUELLT: { ton: 'neutral', ikon: 'kryss' },
} as const

/** Where a förslag stands, as a mark with its word. */
export function StatusMarke({ status, etikett }: { status: ForslagVy['status']; etikett: string }) {
  return <Badge {...utseende[status]}>{etikett}</Badge>
}
