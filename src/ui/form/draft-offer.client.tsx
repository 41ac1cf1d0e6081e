'use client'
import { useState } from 'react'
import { useHydrated } from '../hydrated.client'
import { Outline } from '../icon'
import { penna } from '../icon-shapes'

type Props = { sparad?: string | null; kasta: () => Promise<void> }

/** Says that the fields hold a draft. The text is already there; one can go on, or throw it away. */
export function DraftOffer({ sparad, kasta }: Props) {
  const [sedd, setSedd] = useState(false)
  const [kastar, setKastar] = useState(false)
  const hydrated = useHydrated()
  if (sedd) return null
  return (
    <div className="ruta mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="flex min-w-0 flex-1 basis-64 gap-2">
        <Outline d={penna} className="mt-1 flex-none" />
        <span>Du har ett utkast{sparad ? ` från ${sparad}` : ''}. Det är ifyllt här nedanför.</span>
      </p>
      {hydrated && (
        <>
          <button type="button" className="knapp knapp--quiet" onClick={() => setSedd(true)}>
            Fortsätt skriva
          </button>
          <button
            type="button"
            className="knapp knapp--quiet"
            aria-disabled={kastar || undefined}
            onClick={() => {
              setKastar(true)
              void kasta().finally(() => setKastar(false))
            }}
          >
            Kasta utkastet
          </button>
        </>
      )}
    </div>
  )
}
