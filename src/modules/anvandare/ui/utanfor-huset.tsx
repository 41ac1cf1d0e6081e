import type { ReactNode } from 'react'
import { Brand } from '@/ui/brand'
import { ThemeSwitch } from '@/ui/theme/theme-switch.client'
import type { Tema } from '@/ui/theme/theme'

type Props = { rubrik: string; ingress?: string; om: string; not?: string; tema: Tema; children: ReactNode }

/** A page outside the house, for those who are not signed in: a limestone edge that says what this is, and one sheet. */
export function UtanforHuset({ rubrik, ingress, om, not, tema, children }: Props) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] wide:grid-cols-[minmax(280px,360px)_minmax(0,1fr)] wide:grid-rows-1">
      <header className="no-print border-line bg-bg max-wide:border-b wide:border-r">
        <div className="flex flex-col gap-4 px-4 py-4 wide:sticky wide:top-0 wide:h-dvh wide:px-10 wide:py-16">
          <Brand />
          <p className="text-lede text-ink-2 max-wide:hidden">{om}</p>
          <div className="mt-auto flex flex-col gap-6 max-wide:hidden">
            {not && <p className="text-meta text-ink-2">{not}</p>}
            <ThemeSwitch vald={tema} />
          </div>
        </div>
      </header>
      <main id="innehall" tabIndex={-1} className="w-full max-w-[880px] px-4 py-8 wide:px-16 wide:py-16">
        <h1 className="text-h1">{rubrik}</h1>
        {ingress && <p className="mt-1 mb-6 max-w-text text-lede text-ink-2">{ingress}</p>}
        {children}
        <div className="no-print mt-16 flex flex-col gap-4 border-t border-line pt-4 wide:hidden">
          <p className="text-meta text-ink-2">{om}</p>
          {not && <p className="text-meta text-ink-2">{not}</p>}
          <div>
            <ThemeSwitch vald={tema} />
          </div>
        </div>
      </main>
    </div>
  )
}
