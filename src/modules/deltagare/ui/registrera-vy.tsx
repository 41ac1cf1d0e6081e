import { mottagenText } from '@/text/sv/deltagare'
import { relativt } from '@/text/sv/format'
import { PageHeader } from '@/ui/page-header'
import { Receipt } from '@/ui/receipt'
import type { RegistreraFormView } from '../queries/registrera-form'
import { Registrera } from './registrera.client'

/** The page of registering. */
export function RegistreraVy({ view, mottagen }: { view: RegistreraFormView; mottagen: boolean }) {
  const { sparatAt } = view.utkast
  return (
    <>
      <PageHeader rubrik="Registrera deltagare" ingress="Sök först, så att ingen hamnar här två gånger." />
      {mottagen && <Receipt>{mottagenText}</Receipt>}
      <Registrera
        key={String(mottagen)}
        view={view}
        sparad={sparatAt ? relativt(sparatAt, new Date()) : null}
        forifyllt={view.forslag?.varden ?? {}}
      />
    </>
  )
}
