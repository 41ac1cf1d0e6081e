import Link from 'next/link'
import type { ReactNode } from 'react'
import { datum, klockslag } from '@/text/sv/format'
import { aktorText, handelseOrd, loggText, varifranText } from '@/text/sv/logg'
import { rollText } from '@/text/sv/roller'
import { Icon } from '@/ui/icon'
import { Table } from '@/ui/table'
import type { LoggVyRad } from '../queries/logg'

const t = loggText.lista

/** Whom a row is about: ärendenummer, never a name. A single person's own account is one press away. */
function galler(rad: LoggVyRad, harPersoner: boolean): ReactNode {
  const [forsta] = rad.deltagare
  const arenden =
    rad.arendenummer.length > 2 ? `${rad.arendenummer.slice(0, 2).join(', ')} …` : rad.arendenummer.join(', ')
  if (rad.deltagare.length > 1)
    return arenden ? `${arenden} (${t.fler(rad.deltagare.length)})` : t.fler(rad.deltagare.length)
  if (!arenden && forsta) return t.skyddad
  if (!arenden) return rad.onamnt ? t.onamnt : null
  return (
    <>
      {arenden}
      {harPersoner && forsta && (
        <Link
          href={`/logg/person/${forsta}`}
          prefetch={false}
          className="link no-print block text-meta max-wide:ml-3 max-wide:inline"
        >
          {t.personen}
        </Link>
      )}
    </>
  )
}

/** What happened, with what the row holds beside; a refusal stands out. */
export function Vad({ handelse, mer }: { handelse: string; mer: string }) {
  const nekad = handelse === 'ATKOMST_NEKAD' || handelse === 'INLOGGNING_NEKAD'
  return (
    <>
      {nekad ? (
        <span className="ton-warn inline-flex items-center gap-1 font-semibold">
          <Icon namn="varning" storlek={15} />
          {handelseOrd(handelse)}
        </span>
      ) : (
        handelseOrd(handelse)
      )}
      {mer && <span className="block text-meta text-ink-2">{mer}</span>}
    </>
  )
}

/** The rows of a chain: when, who in which role, what, whose, from where. */
export function LoggTabell({ rader, harPersoner }: { rader: LoggVyRad[]; harPersoner: boolean }) {
  return (
    <Table
      rubrik={t.rubrik}
      rader={rader}
      nyckel={(r) => String(r.nr)}
      tomt={t.tomt}
      tat
      kolumner={[
        {
          nyckel: 'nar',
          rubrik: t.nar,
          radrubrik: true,
          cell: (r) => <span className="whitespace-nowrap">{`${datum(r.vid)} ${klockslag(r.vid)}`}</span>,
        },
        {
          nyckel: 'vem',
          rubrik: t.vem,
          cell: (r) => (
            <>
              {aktorText(r.aktorNamn, r.aktorSlag)}
              {r.roll && (
                <span className="block text-meta text-ink-2 max-wide:inline"> {rollText[r.roll]}</span>
              )}
            </>
          ),
        },
        { nyckel: 'vad', rubrik: t.vad, hel: true, cell: (r) => <Vad handelse={r.handelse} mer={r.mer} /> },
        { nyckel: 'galler', rubrik: t.galler, cell: (r) => galler(r, harPersoner) },
        { nyckel: 'varifran', rubrik: t.varifran, obruten: true, cell: (r) => varifranText(r.fran) },
      ]}
    />
  )
}
