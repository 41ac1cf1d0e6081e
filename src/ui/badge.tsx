import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type Ton = 'ok' | 'warn' | 'err' | 'accent' | 'neutral'

type Props = { ton?: Ton; ikon?: IconName; children: ReactNode }

/** A word with an icon on a weak ground. Neutral unless somebody has to react; at most one in a row. */
export function Badge({ ton = 'neutral', ikon, children }: Props) {
  return (
    <span className={`marke marke--${ton}`}>
      {ikon && <Icon namn={ikon} storlek={13} />}
      {children}
    </span>
  )
}
