import type { ArendeHuvud } from '@/modules/utredning/public'
import { arendeHref } from '@/modules/utredning/ui/public'
import { pausadHinder } from '@/text/sv/aktualisering'
import { Notice } from '@/ui/notice'

/** Why a case that is paused cannot be sent, and the way to where it goes on. */
export function PausadNotis({ huvud }: { huvud: ArendeHuvud }) {
  const { text, sida, lank } = pausadHinder('sedan' in huvud.samtycke)
  return (
    <Notice
      ton="warn"
      atgard={
        // The browser's own jump: it opens the fold that it points at.
        <a href={arendeHref(huvud, sida)} className="link">
          {lank}
        </a>
      }
    >
      {text}
    </Notice>
  )
}
