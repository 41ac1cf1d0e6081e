'use client'
import { type ReactNode, useContext, useEffect, useState } from 'react'
import { FormContext } from '@/ui/form/form-context.client'
import { Meter } from '@/ui/meter'
import type { Framsteg } from '../schema'

const PAUS = 700
/** A short list is read in before anyone has read how far it has come. */
const KORT = 300

/** How far the reading in has come, asked for while the form is on its way. Without JavaScript one waits. */
export function FramstegMatare({ filId }: { filId: string }) {
  const vantar = useContext(FormContext)?.vantar ?? false
  const [framsteg, setFramsteg] = useState<Framsteg | null>(null)
  useEffect(() => {
    if (!vantar) return
    const avbryt = new AbortController()
    const fraga = async (): Promise<void> => {
      const svar = await fetch(`/api/import/framsteg?filId=${filId}`, { signal: avbryt.signal })
      if (svar.status === 200) setFramsteg((await svar.json()) as Framsteg | null)
    }
    const klocka = setInterval(() => void fraga().catch(() => undefined), PAUS)
    return () => {
      clearInterval(klocka)
      avbryt.abort()
      setFramsteg(null)
    }
  }, [vantar, filId])
  if (!vantar || !framsteg) return null
  if (framsteg.skede === 'LASER') return <Besked>Filen läses.</Besked>
  if (framsteg.av < KORT) return null
  return (
    <Besked>
      <Meter varde={framsteg.klara} max={framsteg.av} etikett="Läser in" text={ord(framsteg)} />
    </Besked>
  )
}

const Besked = ({ children }: { children: ReactNode }) => (
  <div className="importframsteg" role="status">
    {children}
  </div>
)

const tal = new Intl.NumberFormat('sv-SE')
function ord({ skede, klara, av }: Framsteg): string {
  if (skede === 'RAKNAR') return 'och räknar om målen'
  return `rad ${tal.format(klara)} av ${tal.format(av)}`
}
