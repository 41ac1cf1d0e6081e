import Link from 'next/link'
import { addDays } from '@/domain/datum'
import { datum, heltal, procent } from '@/text/sv/format'
import { mattText, omfangNamn } from '@/text/sv/mal'
import { MiniBar } from '@/ui/charts/mini-bar'
import { Disclosure } from '@/ui/disclosure'
import { Section } from '@/ui/section'
import { type Kolumn, Table } from '@/ui/table'
import { omfangKod } from '../domain/omfangsordning'
import { planeradTakt } from '../domain/planerad-takt'
import type { MalSida } from '../queries/mal-sida'
import type { OmfangBild } from '../queries/malbild'
import { malHref } from './mal-href'

/** Every scope against its own target. Never ranked: in the programme's own order. */
export function Omfangstabell({ vy }: { vy: MalSida }) {
  const program = vy.omfang.filter((o) => o.typ === 'PROGRAM')
  const rader = [...perTeam(vy.omfang), ...program]
  if (rader.length < 2) return null
  if (perTeam(vy.omfang).every(visasVidManadsslut)) return <VidManadsslut vy={vy} />
  return (
    <Section rubrik="Team och kommuner" not="utfall / mål, strecket är planen i dag">
      <div className="bara-bred">
        <Omfang vy={vy} rubrik="Team och kommuner" rader={rader} />
      </div>
      <div className="bara-smal">
        <PerTeamVikt vy={vy} rader={rader} />
      </div>
      <p className="mt-2 text-meta text-ink-2">
        En person räknas en gång i varje rad. Den som har varit med i två kommuner räknas i båda, så
        kommunerna kan tillsammans bli fler än hela projektet. 308 är gemensamt, delningen är till för
        planeringen.
      </p>
    </Section>
  )
}

const visasVidManadsslut = (o: OmfangBild): boolean =>
  Object.values(o.indikatorer).every((m) => m.undantag === 'ENDAST_MANADSSLUT')

/** Where the day shows no scope below the programme: one sentence and the way to a day that does, not a table of it. */
function VidManadsslut({ vy }: { vy: MalSida }) {
  const senaste = addDays(`${vy.per.slice(0, 7)}-01`, -1)
  return (
    <Section rubrik="Team och kommuner">
      <p>
        Talen för team och kommuner visas per månadsslut.{' '}
        <Link className="link" prefetch={false} href={malHref(vy, { per: senaste })}>
          Visa {datum(senaste)}
        </Link>
      </p>
    </Section>
  )
}

function Omfang({ vy, rubrik, rader }: { vy: MalSida; rubrik: string; rader: OmfangBild[] }) {
  return (
    <Table
      rubrik={rubrik}
      rader={rader}
      nyckel={omfangKod}
      grupp={(o) => (o.typ === 'TEAM' ? 'team' : o.typ === 'PROGRAM' ? 'summa' : null)}
      kolumner={kolumner(vy)}
    />
  )
}

/** On a phone each team is a card, with its kommuner folded under it. */
function PerTeamVikt({ vy, rader }: { vy: MalSida; rader: OmfangBild[] }) {
  const team = rader.filter((o) => o.typ === 'TEAM')
  const under = (kod: string) => rader.filter((o) => o.typ === 'KOMMUN' && o.team === kod)
  const ovriga = rader.filter((o) => !team.some((t) => t === o || (o.typ === 'KOMMUN' && o.team === t.kod)))
  return (
    <>
      {team.map((t) => (
        <div key={t.kod} className="mb-4">
          <Omfang vy={vy} rubrik={omfangNamn(t)} rader={[t]} />
          {under(t.kod).length > 0 && (
            <Disclosure rubrik={`Kommunerna i team ${t.namn}`}>
              <Omfang vy={vy} rubrik={`Kommunerna i team ${t.namn}`} rader={under(t.kod)} />
            </Disclosure>
          )}
        </div>
      ))}
      {ovriga.length > 0 && <Omfang vy={vy} rubrik="Team och kommuner" rader={ovriga} />}
    </>
  )
}

/** Each team followed by its kommuner; kommuner whose team is not shown stand by themselves. */
function perTeam(omfang: OmfangBild[]): OmfangBild[] {
  const team = omfang.filter((o) => o.typ === 'TEAM')
  const kommuner = omfang.filter((o) => o.typ === 'KOMMUN')
  const ensamma = kommuner.filter((k) => !team.some((t) => t.kod === k.team))
  return [...team.flatMap((t) => [t, ...kommuner.filter((k) => k.team === t.kod)]), ...ensamma]
}

function kolumner(vy: MalSida): Kolumn<OmfangBild>[] {
  return [
    {
      nyckel: 'namn',
      rubrik: 'Team, kommun',
      radrubrik: true,
      cell: (o) => (
        <span className={o.typ === 'KOMMUN' ? 'wide:pl-3' : undefined}>
          <Link className="link-namn" prefetch={false} href={malHref(vy, { omfang: omfangKod(o) })}>
            {omfangNamn(o)}
          </Link>
        </span>
      ),
    },
    ...vy.rader.map((r): Kolumn<OmfangBild> => ({
      nyckel: r.kod,
      rubrik: r.kort,
      cell: (o) => <Tal vy={vy} o={o} kod={r.kod} />,
    })),
    { nyckel: 'kvinnor', rubrik: 'Kvinnor', hoger: true, cell: (o) => kvinnor(o) },
  ]
}

function Tal({ vy, o, kod }: { vy: MalSida; o: OmfangBild; kod: string }) {
  const m = o.indikatorer[kod]
  if (!m || m.utfall === null || typeof m.mal !== 'number') return m ? mattText(m) : ''
  return (
    <span className="flex items-center gap-2">
      <Link
        className="link-namn min-w-[4.5rem]"
        prefetch={false}
        href={malHref(vy, { omfang: omfangKod(o) }, kod)}
        aria-label={`${omfangNamn(o)}: ${heltal(m.utfall)} av ${heltal(m.mal)}`}
      >
        <strong>{heltal(m.utfall)}</strong> / {heltal(m.mal)}
      </Link>
      <MiniBar utfall={m.utfall} mal={m.mal} plan={planeradTakt(m.mal, vy.per, vy.period)} />
    </span>
  )
}

function kvinnor(o: OmfangBild): string {
  if (!o.kon) return 'visas inte'
  const alla = o.kon.KVINNA + o.kon.MAN + o.kon.UPPGIFT_SAKNAS
  return alla === 0 ? '–' : procent(o.kon.KVINNA / alla)
}
