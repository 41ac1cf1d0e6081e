import Link from 'next/link'
import { addDays } from '@/domain/datum'
import { datum, heltal, procent } from '@/text/sv/format'
import { mattText, omfangNamn } from '@/text/sv/mal'
import { MiniBar } from '@/ui/charts/mini-bar'
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
      {rader.some((o) => bredvid(vy, o)) && (
        <p className="bara-smal mb-2">Välj ett team för att se dess kommuner.</p>
      )}
      <Table
        rubrik="Team och kommuner"
        rader={rader}
        nyckel={omfangKod}
        grupp={(o) => (bredvid(vy, o) ? 'bredvid' : grupper[o.typ])}
        kolumner={kolumner(vy)}
      />
      <p className="mt-2 text-meta text-ink-2">
        En person räknas en gång i varje rad. Den som har varit med i två kommuner räknas i båda, så
        kommunerna kan tillsammans bli fler än hela projektet. 308 är gemensamt, delningen är till för
        planeringen.
      </p>
    </Section>
  )
}

const grupper = { TEAM: 'grupp', KOMMUN: null, PROGRAM: 'summa' } as const

/** On a phone the kommuner of another team than the one looked at are not shown: the team's own row leads to them. */
function bredvid({ valt, omfang }: MalSida, o: OmfangBild): boolean {
  const iTeam = valt.typ === 'TEAM' ? valt.kod : valt.team
  return o.typ === 'KOMMUN' && o.team !== iTeam && omfang.some((t) => t.typ === 'TEAM' && t.kod === o.team)
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
