import Link from 'next/link'
import type { ReactNode } from 'react'

type Smula = { href: string; etikett: string }
type Props = {
  rubrik: ReactNode
  ingress?: ReactNode
  atgarder?: ReactNode
  brodsmulor?: Smula[]
  children?: ReactNode
}

/**
 * The top of a page: a heading that says what is the case, the sentence behind it, and what can be done about it.
 * `children` is the line right under the heading (number, age).
 */
export function PageHeader({ rubrik, ingress, atgarder, brodsmulor, children }: Props) {
  return (
    <header className="mb-6">
      {brodsmulor && brodsmulor.length > 0 && (
        <nav aria-label="Du är här" className="no-print mb-1">
          <ol className="flex flex-wrap gap-x-2 text-meta">
            {brodsmulor.map((s, i) => (
              <li key={s.href} className="flex min-h-6 items-center gap-x-2">
                {i > 0 && <span aria-hidden="true">/</span>}
                <Link href={s.href} prefetch={false} className="link">
                  {s.etikett}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4 wide:flex-nowrap">
        <div className="min-w-0 flex-1">
          <h1 className="sidrubrik">{rubrik}</h1>
          {ingress && <p className="mt-1 max-w-text text-lede text-ink-2">{ingress}</p>}
          {children}
        </div>
        {atgarder && <div className="atgarder flex-none no-print">{atgarder}</div>}
      </div>
    </header>
  )
}
