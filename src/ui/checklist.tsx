import type { ReactNode } from 'react'
import { raknat } from '@/text/sv/format'
import { Disclosure } from './disclosure'
import { Icon } from './icon'

export type ChecklistPunkt = { etikett: ReactNode; klar: boolean; hjalp?: ReactNode; atgard?: ReactNode }

type Props = {
  /** Counts what is missing: "Tre saker saknas i kartläggningen". */
  rubrik: ReactNode
  not?: ReactNode
  punkter: ChecklistPunkt[]
  /** The act that closes it all, and why it cannot be done yet (or what happens when it is). */
  avslut?: { knapp: ReactNode; skal?: ReactNode }
}

/** What is missing stands open, each with its act; what is done is folded. */
export function Checklist({ rubrik, not, punkter, avslut }: Props) {
  const saknas = punkter.filter((p) => !p.klar)
  const klara = punkter.filter((p) => p.klar)
  return (
    <section className="ruta checklista">
      <div className="avsnitt-topp">
        <h2 className="text-h2">{rubrik}</h2>
        {not && <span className="text-meta text-ink-2">{not}</span>}
      </div>
      {saknas.length > 0 && <Punkter punkter={saknas} />}
      {klara.length > 0 && (
        <div className="mt-3">
          <Disclosure
            rubrik={
              klara.length === 1 ? 'Visa den som är klar' : `Visa de ${raknat(klara.length)} som är klara`
            }
          >
            <Punkter punkter={klara} />
          </Disclosure>
        </div>
      )}
      {avslut && (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          {avslut.knapp}
          {avslut.skal && <p className="text-meta text-ink-2">{avslut.skal}</p>}
        </div>
      )}
    </section>
  )
}

function Punkter({ punkter }: { punkter: ChecklistPunkt[] }) {
  return (
    <ul>
      {punkter.map((p, i) => (
        <li key={i} className="checkpunkt">
          <Icon
            namn={p.klar ? 'klar' : 'ring'}
            etikett={p.klar ? 'Klart' : 'Saknas'}
            className={`mt-1 flex-none ${p.klar ? 'ton-ok' : 'ton-warn'}`}
          />
          <div className="min-w-0 flex-1">
            <p className={p.klar ? undefined : 'font-semibold'}>{p.etikett}</p>
            {p.hjalp && <p className="text-meta text-ink-2">{p.hjalp}</p>}
          </div>
          {p.atgard}
        </li>
      ))}
    </ul>
  )
}
