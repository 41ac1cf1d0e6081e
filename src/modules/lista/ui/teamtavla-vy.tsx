import Link from 'next/link'
import { antal } from '@/text/sv/format'
import { ButtonLink } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { STILLA_DAGAR, type Teamtavla } from '../queries/teamtavla'
import { Listfilter } from './listfilter.client'
import { Belastningstabell, Beslutstabell, type Stegkolumn, Stegkolumner, Stillatabell } from './tavla.client'
import { toBelastningsrad, toBeslutsrad, toKort, toStillarad } from './tavelrader'

/** The team's board: what waits for a decision first, then every open case by step, what stands still, and who carries how many. */
export function TeamtavlaVy({ vy }: { vy: Teamtavla }) {
  return (
    <>
      <PageHeader
        rubrik={`Team ${vy.team}`}
        ingress={mening(vy)}
        atgarder={
          <ButtonLink href="/team/moten" ikon="teammote" variant="primary">
            Till teammötet
          </ButtonLink>
        }
      />
      <Listfilter
        atgard="/team"
        rensaHref={vy.val.kommun ? '/team' : undefined}
        falt={[
          {
            slag: 'VAL',
            namn: 'kommun',
            etikett: 'Kommun',
            varde: vy.val.kommun,
            alternativ: vy.kommuner,
          },
        ]}
      />
      <Section rubrik="Väntar på beslut" not={String(vy.vantarBeslut.antal)} id="beslut">
        <Beslutstabell rader={vy.vantarBeslut.arenden.map((a) => toBeslutsrad(a, vy.idag))} />
        <Resten av={vy.vantarBeslut} href="/team/moten" vart="i teammötet" />
      </Section>
      <Section rubrik="Ärenden i varje steg" not={antal(vy.antal, 'öppet ärende', 'öppna ärenden')}>
        {vy.antal === 0 ? (
          <EmptyState>Teamet har inga öppna ärenden{vy.val.kommun ? ' i den kommunen' : ''}.</EmptyState>
        ) : (
          <Stegkolumner kolumner={kolumner(vy)} />
        )}
      </Section>
      <Section rubrik="Står stilla" not={`mer än ${STILLA_DAGAR} dagar i steget`} id="stilla">
        <Stillatabell rader={vy.stillastaende.arenden.map(toStillarad)} />
        <Resten
          av={vy.stillastaende}
          href={listHref(vy, { status: 'PAGAENDE' })}
          vart="i listan, de äldsta först"
        />
      </Section>
      <Section rubrik="Vem har hur många">
        <Belastningstabell rader={vy.belastning.rader.map(toBelastningsrad)} />
        {vy.belastning.fler > 0 && (
          <p className="mt-3 text-ink-2">
            {antal(vy.belastning.fler, 'person till', 'personer till')} har färre.
          </p>
        )}
      </Section>
    </>
  )
}

/** Where the rest of a shortened list is found. */
function Resten({
  av,
  href,
  vart,
}: {
  av: { antal: number; arenden: unknown[] }
  href: string
  vart: string
}) {
  if (av.antal <= av.arenden.length) return null
  return (
    <p className="mt-3">
      <Link prefetch={false} className="link" href={href}>
        Visa alla {av.antal} {vart}
      </Link>
    </p>
  )
}

const kolumner = (vy: Teamtavla): Stegkolumn[] =>
  vy.kolumner.map(({ kod, nummer, kort, antal, arenden }) => ({
    kod,
    nummer,
    namn: kort,
    antal,
    kort: arenden.map(toKort),
    alla: listHref(vy, { steg: kod }),
  }))

/** The list of participants, those longest in their step first. */
const listHref = ({ val }: Teamtavla, urval: Record<string, string>): string =>
  `/deltagare?${new URLSearchParams({ ...urval, ...(val.kommun ? { kommun: val.kommun } : {}), sort: 'steg' })}`

function mening({ vantarBeslut, antal: alla }: Teamtavla): string {
  const beslut =
    vantarBeslut.antal === 0
      ? 'Inget väntar på beslut'
      : `${antal(vantarBeslut.antal, 'ärende väntar', 'ärenden väntar')} på beslut`
  return `${beslut}. ${antal(alla, 'öppet ärende', 'öppna ärenden')} i teamet.`
}
