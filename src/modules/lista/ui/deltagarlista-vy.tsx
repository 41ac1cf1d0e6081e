import { avslutsorsaker, insatstyper, kon, liggerHos, spar, statusar, steg } from '@/programme/kraft'
import { laget, listRubrik, sparNamn, stegNamn, stegPlats } from '@/text/sv/lista'
import { Badge } from '@/ui/badge'
import { ButtonLink } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { FilterBar, FilterSelect, FilterTal, FilterText } from '@/ui/filter-bar'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { Stegskara } from '@/ui/stegskara'
import { type Kolumn, Table } from '@/ui/table'
import type { Deltagarlista, ListVyRad } from '../queries/deltagarlista'
import type { ListaInput } from '../schema'
import { Namn } from './namn'

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
      <Filter vy={vy} filtrerat={filtrerat} />
      <Table
        rubrik="Deltagare"
        rader={vy.rader}
        nyckel={(r) => r.utredningId}
        kolumner={kolumner(vy, sok)}
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

/** A phone shows cards without column heads, so the order is a choice of the filter too. */
const sorteringar = [
  { varde: 'arendenummer', etikett: 'Ärendenummer' },
  { varde: 'steg', etikett: 'Längst tid i steget' },
  { varde: 'vantat', etikett: 'Väntat längst' },
  { varde: 'nasta', etikett: 'Nästa kontakt' },
]

/** Offered where a column's head has turned the order round, so that narrowing the list keeps it so. */
const omvand = [{ varde: 'fallande', etikett: 'Omvänd' }]

const val = (lista: readonly { kod: string; etikett: string }[]) =>
  lista.map((k) => ({ varde: k.kod, etikett: k.etikett }))

function Filter({ vy, filtrerat }: { vy: Deltagarlista; filtrerat: boolean }) {
  const v = vy.val
  const fler = Boolean(v.kon ?? v.hos ?? v.orsak ?? v.insats ?? v.vantat ?? v.alderFran ?? v.alderTill)
  return (
    <FilterBar atgard="/deltagare" rensaHref={filtrerat ? `/deltagare${ordning(v)}` : undefined}>
      <FilterSelect
        namn="steg"
        etikett="Steg"
        varde={v.steg}
        alternativ={steg.map((s) => ({ varde: s.kod, etikett: s.kort }))}
      />
      <FilterSelect
        namn="status"
        etikett="Status"
        varde={v.status}
        alla="Pågående och pausade"
        alternativ={[...val(statusar), { varde: 'ALLA', etikett: 'Alla' }]}
      />
      <FilterSelect
        namn="vems"
        etikett={vy.slag === 'TEAM' ? 'Vems ärenden' : 'Kontaktperson'}
        varde={v.vems}
        alternativ={vy.vems}
      />
      {vy.slag === 'TEAM' && (
        <FilterSelect namn="kommun" etikett="Kommun" varde={v.kommun} alternativ={vy.kommuner} />
      )}
      <FilterSelect namn="spar" etikett="Spår" varde={v.spar} alternativ={val(spar)} />
      <FilterText namn="arende" etikett="Ärendenummer" varde={v.arende} tecken={11} />
      <FilterSelect namn="sort" etikett="Sortera efter" varde={v.sort} alla="Namn" alternativ={sorteringar} />
      {v.riktning === 'fallande' && (
        <FilterSelect namn="riktning" etikett="Ordning" varde="fallande" alla="Vanlig" alternativ={omvand} />
      )}
      <Disclosure rubrik="Fler val" oppen={fler}>
        <div className="filter-fler flex flex-wrap items-end gap-3">
          <FilterSelect namn="hos" etikett="Ligger hos" varde={v.hos} alternativ={val(liggerHos)} />
          <FilterTal namn="vantat" etikett="Väntat minst, dagar" varde={textAv(v.vantat)} />
          <FilterSelect namn="kon" etikett="Kön" varde={v.kon} alternativ={val(kon)} />
          <FilterTal namn="alderFran" etikett="Ålder från" varde={textAv(v.alderFran)} />
          <FilterTal namn="alderTill" etikett="Ålder till" varde={textAv(v.alderTill)} />
          <FilterSelect namn="insats" etikett="Har insats" varde={v.insats} alternativ={val(insatstyper)} />
          <FilterSelect
            namn="orsak"
            etikett="Avslutsorsak"
            varde={v.orsak}
            alternativ={val(avslutsorsaker)}
          />
        </div>
      </Disclosure>
    </FilterBar>
  )
}

/** The order alone, as an address has it: taking the filter away keeps it. */
function ordning({ sort, riktning }: ListaInput): string {
  const falt = Object.entries({ sort, riktning }).flatMap(([k, varde]) => (varde ? [[k, varde]] : []))
  return falt.length > 0 ? `?${new URLSearchParams(falt).toString()}` : ''
}

const textAv = (n: number | null | undefined): string | null =>
  n === null || n === undefined ? null : String(n)

function kolumner(vy: Deltagarlista, sok: Sok): Kolumn<ListVyRad>[] {
  const sort = (nyckel: NonNullable<ListaInput['sort']>) => sortering(vy.val, sok, nyckel)
  return [
    { nyckel: 'namn', rubrik: 'Namn', radrubrik: true, cell: (r) => <Namn r={r} />, sort: sort('namn') },
    {
      nyckel: 'steg',
      rubrik: 'Steg',
      cell: (r) => (
        <Stegskara
          klara={stegPlats(r.steg) - (r.avslutad ? 0 : 1)}
          aktuellt={r.avslutad ? null : stegPlats(r.steg)}
          antal={5}
          steg={stegNamn(r.steg)}
          visaSteg
        />
      ),
      sort: sort('steg'),
    },
    { nyckel: 'lage', rubrik: 'Läge', cell: (r) => laget(r, vy.idag), sort: sort('vantat') },
    { nyckel: 'spar', rubrik: 'Spår', cell: (r) => sparNamn(r.spar) },
    ...(vy.slag === 'TEAM' ? [{ nyckel: 'kommun', rubrik: 'Kommun', cell: (r: ListVyRad) => r.kommun }] : []),
    {
      nyckel: 'kontakt',
      rubrik: 'Kontaktperson',
      cell: (r) =>
        r.kontaktperson ?? (
          <Badge ton="warn" ikon="varning">
            Ingen
          </Badge>
        ),
    },
    {
      nyckel: 'nasta',
      rubrik: 'Nästa kontakt',
      cell: (r) => r.nastaKontakt ?? (r.avslutad ? '' : 'Inget planerat'),
      sort: sort('nasta'),
    },
  ]
}

function sortering(
  val: ListaInput,
  sok: Sok,
  nyckel: NonNullable<ListaInput['sort']>,
): NonNullable<Kolumn<ListVyRad>['sort']> {
  const aktuell = (val.sort ?? 'namn') === nyckel
  const riktning = aktuell ? (val.riktning ?? 'stigande') : null
  const query = new URLSearchParams(
    Object.entries(sok).flatMap(([k, v]) => (typeof v === 'string' && k !== 'sida' ? [[k, v]] : [])),
  )
  query.set('sort', nyckel)
  query.set('riktning', riktning === 'stigande' ? 'fallande' : 'stigande')
  return { href: `?${query.toString()}`, riktning }
}
