import Link from 'next/link'
import { programmeOf } from '@/programme/register'
import { antal, datumKort, manad, stor } from '@/text/sv/format'
import { handelseText } from '@/text/sv/handelser'
import { EmptyState } from '@/ui/empty-state'
import { Section } from '@/ui/section'
import { SegmentedLinks } from '@/ui/segmented'
import { type HandelseGrupp, Timeline } from '@/ui/timeline'
import { vemRattar } from '../domain/rattelse/plan'
import type { ArendeOversikt } from '../queries/arende-oversikt'
import { arendeHref } from './flikar'

type Rad = ArendeOversikt['handelser']['rader'][number]

const val = [
  { visa: 'allt', kod: 'ALLT', etikett: 'Allt' },
  { visa: 'kontakt', kod: 'KONTAKT', etikett: 'Kontakter' },
  { visa: 'beslut', kod: 'BESLUT', etikett: 'Beslut' },
] as const

/** What has happened, newest first; older ones a link away. Each thing that can be corrected leads to where it is. */
export function OversiktHandelser({ view }: { view: ArendeOversikt }) {
  const { huvud, handelser } = view
  const vald = val.find((v) => v.kod === handelser.filter) ?? val[0]
  const aldre = handelser.totalt - handelser.rader.length
  return (
    <Section
      rubrik="Händelser"
      id="handelser"
      atgard={
        <SegmentedLinks
          etikett="Visa"
          val={val.map((v) => ({
            href: arendeHref(huvud, '#handelser', v.kod === 'ALLT' ? {} : { visa: v.visa }),
            etikett: v.etikett,
            vald: v.kod === vald.kod,
          }))}
        />
      }
    >
      {handelser.rader.length === 0 && <EmptyState>Inget har hänt än.</EmptyState>}
      <Timeline grupper={grupper(handelser.rader, view)} />
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
        {aldre > 0 && (
          <Link
            href={arendeHref(huvud, '', {
              ...(vald.kod === 'ALLT' ? {} : { visa: vald.visa }),
              antal: String(handelser.totalt),
            })}
            prefetch={false}
            scroll={false}
            className="link"
          >
            Visa äldre, {antal(aldre, 'händelse', 'händelser')}
          </Link>
        )}
        {handelser.rattelser > 0 && (
          <Link href={arendeHref(huvud, 'rattelser')} prefetch={false} className="link">
            {antal(handelser.rattelser, 'rättelse', 'rättelser')}
          </Link>
        )}
      </p>
    </Section>
  )
}

function grupper(rader: Rad[], view: ArendeOversikt): HandelseGrupp[] {
  const perManad = new Map<string, Rad[]>()
  for (const rad of rader) {
    const rubrik = stor(manad(rad.datum))
    perManad.set(rubrik, [...(perManad.get(rubrik) ?? []), rad])
  }
  return [...perManad].map(([rubrik, egna]) => ({
    rubrik,
    handelser: egna.map((r) => tillHandelse(r, view)),
  }))
}

function tillHandelse(rad: Rad, view: ArendeOversikt): HandelseGrupp['handelser'][number] {
  const { rubrik, text } = handelseText(rad, programmeOf(view.huvud.programKod))
  return {
    nyckel: rad.nyckel,
    nar: datumKort(rad.datum).replace(/ \S+$/u, ''),
    rubrik,
    text: text && <span className="whitespace-pre-line">{text}</span>,
    kalla: <Kalla rad={rad} view={view} />,
  }
}

function Kalla({ rad, view }: { rad: Rad; view: ArendeOversikt }) {
  const delar = [rad.vem, rad.franImport ? 'från import' : null, rad.rattad ? 'rättad' : null].filter(Boolean)
  const href = rattaHref(rad, view)
  return (
    <>
      {stor(delar.join(', '))}
      {href && (
        <>
          {delar.length > 0 && '. '}
          <Link href={href} prefetch={false} className="link no-print">
            Rätta
            <span className="sr-only">: {handelseText(rad, programmeOf(view.huvud.programKod)).rubrik}</span>
          </Link>
        </>
      )}
    </>
  )
}

/** Where this actor corrects the event, or null. Notes and instruments are corrected where they are written. */
function rattaHref(rad: Rad, { huvud }: ArendeOversikt): string | null {
  if (rad.kod === 'INSTRUMENT') return huvud.can.arbeta ? arendeHref(huvud, 'kartlaggning#instrument') : null
  if (rad.sak === null || !huvud.can[vemRattar[rad.sak.sak]]) return null
  return arendeHref(huvud, 'rattelser', { sak: rad.sak.sak, id: rad.sak.id })
}
