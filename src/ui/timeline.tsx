import type { ReactNode } from 'react'

export type Handelse = { nyckel: string; nar: string; rubrik: ReactNode; text?: ReactNode; kalla?: ReactNode }
export type HandelseGrupp = { rubrik: string; handelser: Handelse[] }

/** What has happened, newest first, in groups with a heading (a month). */
export function Timeline({ grupper }: { grupper: HandelseGrupp[] }) {
  return (
    <div>
      {grupper.map((g) => (
        <section key={g.rubrik} className="mt-6 first:mt-3">
          <h3>{g.rubrik}</h3>
          <ol className="tidslinje">
            {g.handelser.map((h) => (
              <li key={h.nyckel} className="handelse">
                <span className="text-meta text-ink-2">{h.nar}</span>
                <span className="handelse-prick" aria-hidden="true" />
                <div className="min-w-0 max-w-text">
                  <p>
                    <strong>{h.rubrik}</strong>
                    {h.text && <> {h.text}</>}
                  </p>
                  {h.kalla && <p className="text-meta text-ink-2">{h.kalla}</p>}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
