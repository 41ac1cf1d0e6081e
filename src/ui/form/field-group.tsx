import type { ReactNode } from 'react'

type Props = { rubrik: ReactNode; hjalp?: ReactNode; kolumner?: 1 | 2 | 3; id?: string; children: ReactNode }

/** Fields that belong together, under one heading that a screen reader says with each of them. */
export function FieldGroup({ rubrik, hjalp, kolumner = 1, id, children }: Props) {
  return (
    <fieldset className="faltgrupp" id={id}>
      <legend>{rubrik}</legend>
      {hjalp && <p className="falt-hjalp mb-3">{hjalp}</p>}
      <div className={`faltrutnat faltrutnat--${kolumner}`}>{children}</div>
    </fieldset>
  )
}
