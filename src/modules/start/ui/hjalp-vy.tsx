import { Markdown } from '@/ui/markdown'
import { PageHeader } from '@/ui/page-header'
import { Tabs } from '@/ui/tabs'
import type { HjalpView } from '../queries/hjalp'
import { handboksbilder } from './handboksbilder'

const adress = (kapitel: string): string => `/hjalp?kapitel=${kapitel}`

/** The handbook: one chapter at a time. */
export function HjalpVy({ view }: { view: HjalpView }) {
  const { kapitel, valt, text } = view
  return (
    <>
      <PageHeader rubrik="Hjälp" ingress="Handboken för det du arbetar med." />
      <Tabs
        etikett="Handbokens delar"
        flikar={kapitel.map((k) => ({ href: adress(k.kod), etikett: k.etikett, aktuell: k.kod === valt }))}
      />
      <Markdown
        text={text}
        adress={(fil) => (kapitel.some((k) => k.kod === fil) ? adress(fil) : null)}
        bilder={handboksbilder}
      />
    </>
  )
}
