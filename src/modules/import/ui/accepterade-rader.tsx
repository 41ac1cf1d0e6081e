import { antal, heltal } from '@/text/sv/format'
import { Badge } from '@/ui/badge'
import { Disclosure } from '@/ui/disclosure'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import type { ImportBild, VemPaRaden } from '../import-bild'
import { Vem } from './vem'

const FORST = 6
const HOGST = 500

/** What becomes of each row that is read in: the first few, the rest folded. */
export function AccepteradeRader({ rader }: { rader: ImportBild['accepterade'] }) {
  const resten = rader.slice(FORST, HOGST)
  return (
    <Section rubrik="Läses in" id="lases-in" not={antal(rader.length, 'rad', 'rader')}>
      <Accepterade rader={rader.slice(0, FORST)} />
      {resten.length > 0 && (
        <Disclosure rubrik={`Visa alla ${heltal(rader.length)}`}>
          <Accepterade rader={resten} />
          {rader.length > HOGST && (
            <p className="mt-3">Och {heltal(rader.length - HOGST)} till av samma slag.</p>
          )}
        </Disclosure>
      )}
    </Section>
  )
}

function Accepterade({ rader }: { rader: ImportBild['accepterade'] }) {
  return (
    <Table
      rubrik="Rader som läses in"
      rader={rader}
      nyckel={(r) => String(r.rad)}
      kolumner={[
        { nyckel: 'rad', rubrik: 'Rad', radrubrik: true, cell: (r) => heltal(r.rad) },
        { nyckel: 'vem', rubrik: 'Vem', hel: true, cell: (r) => <VemMedNummer v={r} /> },
        {
          nyckel: 'hander',
          rubrik: 'Vad som händer',
          hel: true,
          cell: (r) => (
            <span className="flex flex-wrap items-center gap-2">
              <Badge ton={r.ny ? 'accent' : 'neutral'} ikon={r.ny ? 'plus' : 'penna'}>
                {r.ny ? 'Ny' : 'Ändras'}
              </Badge>
              {r.text}
            </span>
          ),
        },
      ]}
    />
  )
}

/** Those who are there already, just as the list says: folded, since nothing happens to them. */
export function OforandradeRader({ rader }: { rader: readonly VemPaRaden[] }) {
  if (rader.length === 0) return null
  return (
    <div className="mt-4">
      <Disclosure rubrik={`Visa ${antal(rader.length, 'oförändrad rad', 'oförändrade rader')}`}>
        <Table
          rubrik="Oförändrade rader"
          rader={rader.slice(0, HOGST)}
          nyckel={(r) => String(r.rad)}
          kolumner={[
            { nyckel: 'rad', rubrik: 'Rad', radrubrik: true, cell: (r) => heltal(r.rad) },
            { nyckel: 'vem', rubrik: 'Vem', cell: (r) => <VemMedNummer v={r} /> },
          ]}
        />
        {rader.length > HOGST && <p className="mt-3">Och {heltal(rader.length - HOGST)} till.</p>}
      </Disclosure>
    </div>
  )
}

const VemMedNummer = ({ v }: { v: VemPaRaden }) => (
  <>
    <Vem v={v} /> {v.nummer && <span className="whitespace-nowrap text-ink-2">{v.nummer}</span>}
  </>
)
