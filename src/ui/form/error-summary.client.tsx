'use client'
import { useEffect, useRef } from 'react'
import { raknat, stor } from '@/text/sv/format'
import { Outline } from '../icon'
import { varning } from '../icon-shapes'
import { faltId } from './form-context.client'
import type { FormState } from './form-state'

type Props = {
  formId: string
  fel: Record<string, string>
  state: FormState
  rubrik?: string
  forsok: number
}

/** Sums up at the top what has to be put right, takes focus when it comes, and leads to each field. */
export function ErrorSummary({ formId, fel, state, rubrik, forsok }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const rows = Object.entries(fel)
  const message = state.status === 'fel' ? state.meddelande : undefined
  const visible = rows.length > 0 || Boolean(message)
  useEffect(() => {
    ref.current?.focus()
  }, [visible, state, forsok])
  if (!visible) return null
  const count = `${stor(raknat(rows.length))} ${rows.length === 1 ? 'sak' : 'saker'} att rätta`
  const heading = rows.length > 0 ? [count, rubrik].filter(Boolean).join(' ') : (message ?? '')
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className="ruta ruta--err mb-6"
      aria-labelledby={`${formId}-fel`}
      role="group"
    >
      <h2 id={`${formId}-fel`} className="ton-err flex gap-2 font-semibold">
        <Outline d={varning} storlek={18} className="mt-[3px] flex-none" />
        {heading}
      </h2>
      {rows.length > 0 && (
        <ul className="mt-1">
          {rows.map(([namn, text]) => (
            <li key={namn} className="flex min-h-7 items-center">
              <a href={`#${faltId(formId, namn)}`} className="link ton-err">
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <p className="mt-2 text-meta">Allt du har skrivit finns kvar.</p>}
    </div>
  )
}
