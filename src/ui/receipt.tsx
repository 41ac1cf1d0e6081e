import type { ReactNode } from 'react'
import { Icon } from './icon'
import { ReceiptWords } from './receipt-words.client'

type Props = { children: ReactNode; atgard?: ReactNode }

/** Says that it is done, where it was done. Stays until the next act: it is read, not chased. */
export function Receipt({ children, atgard }: Props) {
  return (
    <div role="status" className="my-4 flex flex-wrap items-start gap-x-3 gap-y-1">
      <Icon namn="klar" storlek={18} className="ton-ok mt-[3px]" />
      <ReceiptWords>
        {children} {atgard}
      </ReceiptWords>
    </div>
  )
}
