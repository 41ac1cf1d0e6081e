import type { ReactNode } from 'react'
import { Icon } from './icon'

/** The list that the rows stand in. */
export function Worklist({ children }: { children: ReactNode }) {
  return <ul className="arbetslista">{children}</ul>
}

type Props = {
  nar: { text: string; ton?: 'sen' | 'idag' | 'vanlig'; rad2?: string }
  /** The name as a link (class link-namn); for a protected person "Skyddade uppgifter". */
  vem: ReactNode
  skyddad?: boolean
  /** A Stegskara with its step in words, or a badge. */
  steg?: ReactNode
  mening: ReactNode
  atgard?: ReactNode
  /** What opened in the row itself, such as the form for a note. */
  children?: ReactNode
}

/** One thing to do: when, who and where, one sentence, one act. */
export function WorklistRow({ nar, vem, skyddad, steg, mening, atgard, children }: Props) {
  const ton = nar.ton ?? 'vanlig'
  return (
    <li className="arbetsrad">
      <div className={`arbetsrad-nar arbetsrad-nar--${ton}`}>
        {ton === 'sen' && <Icon namn="varning" storlek={15} className="flex-none" />}
        <span>
          {nar.text}
          {nar.rad2 && <span className="block font-normal text-ink-2">{nar.rad2}</span>}
        </span>
      </div>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="min-w-0">
            {vem}
            {skyddad && (
              <Icon namn="las" storlek={14} etikett="Skyddad" className="ml-2 inline align-[-1px]" />
            )}
          </span>
          {steg}
        </p>
        <p className="max-w-sentence">{mening}</p>
      </div>
      {atgard && <div className="arbetsrad-atgard no-print">{atgard}</div>}
      {children && <div className="arbetsrad-oppen">{children}</div>}
    </li>
  )
}
