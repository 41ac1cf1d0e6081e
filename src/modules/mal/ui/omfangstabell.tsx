import Link from 'next/link'
import { addDays } from '@/domain/datum'
import { datum, procent } from '@/text/sv/format'
import { mattText, omfangNamn } from '@/text/sv/mal'
import { Section } from '@/ui/section'
import { omfangKod } from '../domain/omfangsordning'
import { planeradTakt } from '../domain/planerad-takt'
import type { MalSida } from '../queries/mal-sida'
import type { Matt, OmfangBild } from '../queries/malbild'
import { malHref } from './mal-href'
import { type Omfangsrad, Omfangsrader } from './omfangsrader.client'

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
      <Omfangsrader
        mal={vy.rader.map((r) => ({ kod: r.kod, kort: r.kort }))}
        rader={rader.map((o) => toRad(vy, o))}
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

function toRad(vy: MalSida, o: OmfangBild): Omfangsrad {
  const kod = omfangKod(o)
  return {
    kod,
    namn: omfangNamn(o),
    href: malHref(vy, { omfang: kod }),
    grupp: bredvid(vy, o) ? 'bredvid' : grupper[o.typ],
    indragen: o.typ === 'KOMMUN',
    tal: Object.fromEntries(
      vy.rader.flatMap((r) => {
        const m = o.indikatorer[r.kod]
        return m ? [[r.kod, toTal(vy, kod, r.kod, m)]] : []
      }),
    ),
    kvinnor: kvinnor(o),
  }
}

function toTal(vy: MalSida, omfang: string, kod: string, m: Matt): Omfangsrad['tal'][string] {
  if (m.utfall === null || typeof m.mal !== 'number') return { text: mattText(m) }
  const plan = planeradTakt(m.mal, vy.per, vy.period)
  return { utfall: m.utfall, mal: m.mal, plan, href: malHref(vy, { omfang }, kod) }
}

function kvinnor(o: OmfangBild): string {
  if (!o.kon) return 'visas inte'
  const alla = o.kon.KVINNA + o.kon.MAN + o.kon.UPPGIFT_SAKNAS
  return alla === 0 ? '–' : procent(o.kon.KVINNA / alla)
}
