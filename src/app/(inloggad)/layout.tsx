import Link from 'next/link'
import type { ReactNode } from 'react'
import { type SkalView, skalQuery } from '@/modules/start/public'
import { bytUppdrag } from '@/server/auth/actions'
import { readPage } from '@/server/page'
import { rumEtikett, rumIkon } from '@/text/sv/rum'
import { AppShell } from '@/ui/shell/app-shell'
import { readTheme } from '@/ui/theme/read-theme'

/** The house around every signed-in page. It never reads a participant: links are fetched ahead, and that would be logged. */
export default async function InloggadLayout({ children }: { children: ReactNode }) {
  const skal = await readPage<SkalView>(skalQuery)
  return (
    <AppShell
      uppdrag={{ ...skal.uppdrag, valt: skal.uppdrag.id, byten: skal.byten }}
      bytUppdrag={skal.byten.length > 1 ? bytUppdrag : undefined}
      rum={skal.rum.map((r) => ({ href: r.href, etikett: rumEtikett[r.kod], ikon: rumIkon[r.kod] }))}
      antecknaHref={skal.farAnteckna ? '/anteckna' : undefined}
      sokHref={skal.farSoka ? '/deltagare/registrera' : undefined}
      hjalpHref="/hjalp"
      anvandare={skal.namn}
      utlogg={
        <>
          <Link href="/konto" prefetch={false} className="link mr-4">
            Mitt konto
          </Link>
          <form action="/api/logga-ut" method="post" className="inline">
            <button className="link">Logga ut</button>
          </form>
        </>
      }
      tema={await readTheme()}
    >
      {children}
    </AppShell>
  )
}
