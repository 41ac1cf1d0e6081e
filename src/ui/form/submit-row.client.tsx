'use client'
import type { ReactNode } from 'react'
import { klockslag } from '@/text/sv/format'
import { Outline } from '../icon'
import { klar, varning } from '../icon-shapes'
import { useFormular } from './form-context.client'

/** The row of acts that ends a form; on a phone it stays in sight. Says by itself when the draft was saved. */
export function SubmitRow({ children, not }: { children: ReactNode; not?: ReactNode }) {
  return (
    <div className="sandrad no-print">
      {children}
      <DraftStatus />
      {not && <p className="text-meta text-ink-2">{not}</p>}
    </div>
  )
}

/** What has become of the draft, in grey. Nothing before the first save. */
export function DraftStatus() {
  const { utkast } = useFormular()
  if (!utkast) return null
  const failed = utkast.lage === 'sparas-inte'
  return (
    <p role="status" className={`flex items-start gap-1.5 text-meta ${failed ? 'ton-warn' : 'text-ink-2'}`}>
      {utkast.lage === 'sparat' && <Outline d={klar} storlek={14} className="mt-[3px] flex-none" />}
      {failed && <Outline d={varning} storlek={14} className="mt-[3px] flex-none" />}
      {utkast.lage === 'sparat' && `Utkast sparat ${klockslag(utkast.nar)}, bara du ser det`}
      {utkast.lage === 'sparar' && 'Sparar utkast'}
      {utkast.lage === 'sparas-inte' && utkast.skal}
    </p>
  )
}
