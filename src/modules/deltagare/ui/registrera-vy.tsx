import { relativt } from '@/text/sv/format'
import { PageHeader } from '@/ui/page-header'
import type { RegistreraFormView } from '../queries/registrera-form'
import { Registrera } from './registrera.client'

/** The page of registering. */
export function RegistreraVy({ view }: { view: RegistreraFormView }) {
  const { sparatAt } = view.utkast
  return (
    <>
      <PageHeader rubrik="Registrera deltagare" ingress="Sök först, så att ingen hamnar här två gånger." />
      <Registrera view={view} sparad={sparatAt ? relativt(sparatAt, new Date()) : null} forifyllt={{}} />
    </>
  )
}
