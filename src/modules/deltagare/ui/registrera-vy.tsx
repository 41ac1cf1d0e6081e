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
      <PageHeader
        rubrik="Sök eller registrera"
        ingress="Sök först, så att ingen hamnar här två gånger. Finns personen öppnar du den härifrån."
      />
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
