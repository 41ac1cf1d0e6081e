import { listRubrik } from '@/text/sv/lista'
import { ButtonLink } from '@/ui/button'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import type { Sort } from '@/ui/sort-header'
import type { Deltagarlista } from '../queries/deltagarlista'
import type { ListaInput } from '../schema'
import { filterfalt, flerFalt } from './deltagarfilter'
import { toDeltagarrad } from './deltagarrad'
import { Deltagarrader } from './deltagarrader.client'
import { Listfilter } from './listfilter.client'

type Sok = Record<string, string | string[] | undefined>

/** The participants one works with: narrowed in the address, sorted by its columns, handed out as a file. */
export function DeltagarlistaVy({
  vy,
  sok,
  farRegistrera,
}: {
  vy: Deltagarlista
  sok: Sok
  farRegistrera: boolean
}) {
  const filtrerat = Object.keys(sok).some((k) => !['sort', 'riktning', 'sida'].includes(k) && sok[k])
  const query = new URLSearchParams(
    Object.entries(sok).flatMap(([k, v]) => (typeof v === 'string' && v ? [[k, v]] : [])),
  )
  const sort = (nyckel: NonNullable<ListaInput['sort']>) => sortering(vy.val, sok, nyckel)
  return (
    <>
      <PageHeader
        rubrik={listRubrik(vy.antal, filtrerat)}
        ingress="Pågående och pausade, om du inte väljer annat. Personer med skyddade uppgifter syns bara för sina handläggare."
        atgarder={
          farRegistrera && (
            <ButtonLink href="/deltagare/registrera" ikon="plus" variant="primary">
              Registrera deltagare
            </ButtonLink>
          )
        }
      />
      <Listfilter
        atgard="/deltagare"
        rensaHref={filtrerat ? `/deltagare${ordning(vy.val)}` : undefined}
        falt={filterfalt(vy)}
        fler={flerFalt(vy)}
      />
      <Deltagarrader
        rader={vy.rader.map((r) => toDeltagarrad(r, vy))}
        sort={{ namn: sort('namn'), steg: sort('steg'), lage: sort('vantat'), nasta: sort('nasta') }}
        medKommun={vy.slag === 'TEAM'}
        tomt={
          filtrerat
            ? 'Ta bort något val i filtret för att se fler.'
            : 'Här kommer deltagarna när den första är registrerad.'
        }
      />
      <Pagination sida={vy.sida} antalSidor={vy.antalSidor} sokparametrar={sok} />
      {vy.antal > 0 && (
        <p className="mt-4 flex flex-wrap gap-4 no-print">
          <a className="link" href={`/api/export/deltagare?format=xlsx&${query.toString()}`}>
            Hämta listan (xlsx)
          </a>
          <a className="link" href={`/api/export/deltagare?format=csv&${query.toString()}`}>
            Hämta listan (csv)
          </a>
        </p>
      )}
    </>
  )
}

/** The order alone, as an address has it: taking the filter away keeps it. */
function ordning({ sort, riktning }: ListaInput): string {
  const falt = Object.entries({ sort, riktning }).flatMap(([k, varde]) => (varde ? [[k, varde]] : []))
  return falt.length > 0 ? `?${new URLSearchParams(falt).toString()}` : ''
}

function sortering(val: ListaInput, sok: Sok, nyckel: NonNullable<ListaInput['sort']>): Sort {
  const aktuell = (val.sort ?? 'namn') === nyckel
  const riktning = aktuell ? (val.riktning ?? 'stigande') : null
  const query = new URLSearchParams(
    Object.entries(sok).flatMap(([k, v]) => (typeof v === 'string' && k !== 'sida' ? [[k, v]] : [])),
  )
  query.set('sort', nyckel)
  query.set('riktning', riktning === 'stigande' ? 'fallande' : 'stigande')
  return { href: `?${query.toString()}`, riktning }
}
