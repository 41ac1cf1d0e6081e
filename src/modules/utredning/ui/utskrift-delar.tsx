import type { ReactNode } from 'react'

/** One fact of the printout: what it is, and what it says. Nothing said leaves no line. */
export function Uppgift({ etikett, children }: { etikett: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <div className="grid gap-x-4 py-1 wide:grid-cols-[200px_minmax(0,1fr)] print:grid-cols-[5cm_minmax(0,1fr)]">
      <dt className="text-meta text-ink-2">{etikett}</dt>
      <dd className="max-w-text whitespace-pre-line">{children}</dd>
    </div>
  )
}

/** Facts under each other. */
export function Uppgifter({ children }: { children: ReactNode }) {
  return <dl className="py-2">{children}</dl>
}

type PostProps = { rubrik: ReactNode; av?: string | null; makulerad?: boolean; children?: ReactNode }

/** One dated thing. An annulled one is struck out and says so. */
export function Post({ rubrik, av, makulerad, children }: PostProps) {
  return (
    <div className="break-inside-avoid border-b border-line py-2">
      <p className={makulerad ? 'font-semibold line-through' : 'font-semibold'}>{rubrik}</p>
      {makulerad && <p className="text-meta">Makulerad. Skälet står under Rättelser.</p>}
      {children && (
        <div
          className={
            makulerad ? 'max-w-text whitespace-pre-line line-through' : 'max-w-text whitespace-pre-line'
          }
        >
          {children}
        </div>
      )}
      {av && <p className="text-meta text-ink-2">{av}</p>}
    </div>
  )
}
