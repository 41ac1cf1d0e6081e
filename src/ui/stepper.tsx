import type { CSSProperties, ReactNode } from 'react'
import { Icon } from './icon'

export type StepperSteg = {
  kod: string
  etikett: string
  status: 'klar' | 'pagar' | 'kommande'
  rad1?: ReactNode
  rad2?: ReactNode
  /** Why the case came back to this step, when it did. */
  retur?: ReactNode
}

const sagt = { klar: 'klart', pagar: 'pågår', kommande: 'inte påbörjat' }

/** The steps in order with their dates under them; upright on a phone. */
export function Stepper({ steg }: { steg: StepperSteg[] }) {
  return (
    <ol className="stegvis" style={{ '--steg': steg.length } as CSSProperties}>
      {steg.map((s, i) => (
        <li
          key={s.kod}
          className={`stegvis-steg stegvis--${s.status}`}
          aria-current={s.status === 'pagar' ? 'step' : undefined}
        >
          <span className="stegvis-boll" aria-hidden="true">
            {s.status === 'klar' ? <Icon namn="klar" storlek={15} /> : i + 1}
          </span>
          <div className="stegvis-text">
            <p className="stegvis-namn">
              {s.etikett}
              <span className="sr-only">, {sagt[s.status]}</span>
            </p>
            {s.rad1 && <p className="stegvis-rad text-meta text-ink-2">{s.rad1}</p>}
            {s.rad2 && <p className="stegvis-rad text-meta text-ink-2">{s.rad2}</p>}
            {s.retur && (
              <p className="ton-warn mt-1 flex gap-1 text-meta">
                <Icon namn="retur" storlek={14} className="mt-[3px] flex-none" />
                <span>{s.retur}</span>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
