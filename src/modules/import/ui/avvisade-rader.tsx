import { groupBy } from '@/domain/group-by'
import { antal, heltal, raknat } from '@/text/sv/format'
import { felText } from '@/text/sv/import'
import { Icon } from '@/ui/icon'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import type { ImportBild, VemPaRaden } from '../import-bild'
import { attGora } from '../domain/att-gora'
import { Vem } from './vem'

/** So many faults are shown; the file holds all of them. */
const VISAS = 300

type Fel = ImportBild['avvisade'][number]['fel'][number] & { vem: VemPaRaden; forst: boolean }

const ankare = (kolumn: string): string => `fel-${kolumn.toLowerCase().replace(/[^a-zåäö]+/g, '-')}`

/** Every refused row: what stands there, what is wrong and what to do; the code in grey, for support. */
export function AvvisadeRader({ bild }: { bild: ImportBild }) {
  const fel = bild.avvisade.flatMap(({ fel: radens, ...vem }) =>
    radens.map((f, i): Fel => ({ ...f, vem, forst: i === 0 })),
  )
  const perKolumn = groupBy(fel, (f) => f.kolumn)
  const visade = fel.slice(0, VISAS)
  const forstaAv = new Map([...perKolumn].map(([kolumn, [forst]]) => [kolumn, forst]))
  return (
    <Section
      rubrik="Avvisade rader"
      id="avvisade"
      not={`${antal(bild.avvisade.length, 'rad', 'rader')}, ${felText(fel.length, attGora(bild.avvisade))}`}
      atgard={bild.fil.id && <LaddaNer filId={bild.fil.id} rader={bild.avvisade.length} />}
    >
      <p className="mt-3 text-meta text-ink-2" id="fel-per-kolumn">
        Fel per kolumn:
      </p>
      <ul className="mb-4 flex flex-wrap gap-x-4 gap-y-2 text-meta" aria-labelledby="fel-per-kolumn">
        {[...perKolumn].map(([kolumn, lista]) => (
          <li key={kolumn}>
            <a className="link" href={`#${ankare(kolumn)}`}>
              {kolumn} {lista.length}
            </a>
          </li>
        ))}
      </ul>
      <Table
        rubrik="Avvisade rader"
        rader={visade}
        nyckel={(f) => `${f.vem.rad}${f.kolumn}${f.kod}`}
        kolumner={[
          { nyckel: 'rad', rubrik: 'Rad i filen', radrubrik: true, cell: (f) => <Radrubrik fel={f} /> },
          {
            nyckel: 'kolumn',
            rubrik: 'Kolumn',
            cell: (f) => (
              <strong id={forstaAv.get(f.kolumn) === f ? ankare(f.kolumn) : undefined}>{f.kolumn}</strong>
            ),
          },
          {
            nyckel: 'star',
            rubrik: 'Står i filen',
            cell: (f) => (
              <span className={f.star === null ? 'importcell importcell--tom' : 'importcell'}>
                {f.star ?? 'tomt'}
              </span>
            ),
          },
          {
            nyckel: 'gor',
            rubrik: 'Vad som är fel, och vad du kan göra',
            hel: true,
            cell: (f) => (
              <>
                {f.text}
                <span className="block text-meta text-ink-2">{f.kod}</span>
              </>
            ),
          },
        ]}
      />
      {fel.length > visade.length && (
        <p className="mt-3">
          De första {heltal(visade.length)} felen visas. Ladda ner raderna för att se alla.
        </p>
      )}
    </Section>
  )
}

/** A row with several faults says who it is about once; a screen reader hears the row each time. */
function Radrubrik({ fel: { vem, forst } }: { fel: Fel }) {
  if (!forst) return <span className="sr-only">Rad {heltal(vem.rad)}</span>
  return (
    <>
      <strong>Rad {heltal(vem.rad)}</strong>
      <span className="block text-meta font-normal text-ink-2">
        <Vem v={vem} />
      </span>
    </>
  )
}

function LaddaNer({ filId, rader }: { filId: string; rader: number }) {
  const fil = (format: 'xlsx' | 'csv'): string => `/api/import/avvisade?filId=${filId}&format=${format}`
  return (
    <span className="flex flex-wrap items-center gap-3">
      <a className="link text-meta" href={fil('csv')} download>
        som csv
      </a>
      <a className="knapp knapp--secondary knapp--liten" href={fil('xlsx')} download>
        <Icon namn="ladda-ner" />
        {rader === 1 ? 'Ladda ner raden' : `Ladda ner de ${raknat(rader)}`} (xlsx)
      </a>
    </span>
  )
}
