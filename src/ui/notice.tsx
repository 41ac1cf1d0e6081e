import type { ReactNode } from 'react'
import type { Ton } from './badge'
import { Icon, type IconName } from './icon'

const ikoner: Partial<Record<Ton, IconName>> = { ok: 'klar', warn: 'varning', err: 'varning' }

type Props = {
  ton?: Ton
  rubrik?: ReactNode
  ikon?: IconName
  /** Set only when the notice appears after the page was read: 'status' waits its turn, 'alert' interrupts. */
  roll?: 'status' | 'alert'
  atgard?: ReactNode
  children?: ReactNode
}

/** A panel that asks for attention. The heading runs into the text, as a sentence that begins with what matters. */
export function Notice({ ton = 'neutral', rubrik, ikon = ikoner[ton], roll, atgard, children }: Props) {
  return (
    <div role={roll} className={`ruta ruta--${ton} my-4 flex flex-wrap items-start gap-x-3 gap-y-2`}>
      {ikon && <Icon namn={ikon} storlek={18} className={`mt-[3px] ton-${ton}`} />}
      <div className="min-w-0 flex-1 basis-60">
        {rubrik && <strong className={ton === 'err' ? 'ton-err' : undefined}>{rubrik}</strong>} {children}
      </div>
      {atgard && <div className="flex flex-wrap items-center gap-x-4 gap-y-2">{atgard}</div>}
    </div>
  )
}
