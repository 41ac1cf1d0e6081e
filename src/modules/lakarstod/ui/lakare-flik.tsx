import Link from 'next/link'
import { ArendeSida, arendeHref } from '@/modules/utredning/ui/public'
import type { Kvitto } from '@/text/sv/arende-klart'
import { relativt } from '@/text/sv/format'
import { fragaText, flikText as t } from '@/text/sv/lakarstod'
import { EmptyState } from '@/ui/empty-state'
import { Notice } from '@/ui/notice'
import { Section } from '@/ui/section'
import type { LakareFlikView } from '../queries/lakare-flik'
import { Fraga } from './fraga'
import { FragaForm } from './fraga-form.client'

type Props = { view: LakareFlikView; nu: string; kvitto: Kvitto }

/** The tab where the team asks the doctor and everyone in the case reads the answer. */
export function LakareFlik({ view, nu, kvitto }: Props) {
  const utkast = view.form?.utkast
  return (
    <ArendeSida huvud={view.huvud} flik="lakare" {...kvitto}>
      <Section rubrik={t.rubrik} not={view.fragor.length || null} id="fragor">
        {view.fragor.length === 0 && <EmptyState>{t.tomt}</EmptyState>}
        {view.fragor.map((f) => (
          <Fraga key={f.id} f={f} utredningId={view.huvud.utredningId} kvitto={kvitto} />
        ))}
      </Section>
      {view.hinder && <Notice>{fragaText.hinder[view.hinder](view.huvud.kontaktperson)}</Notice>}
      {view.kommunens && <Kommunens kod={view.kommunens} huvud={view.huvud} />}
      {view.form && (
        <Section rubrik={fragaText.rubrik} id="ny">
          <p className="my-3 max-w-text">{fragaText.text}</p>
          <FragaForm form={view.form} sparad={utkast ? relativt(utkast.sparatAt, nu) : null} />
        </Section>
      )}
    </ArendeSida>
  )
}

type KommunensProps = { kod: NonNullable<LakareFlikView['kommunens']>; huvud: LakareFlikView['huvud'] }

/** What the kommun can do, since the doctor is asked by the team. */
function Kommunens({ kod, huvud }: KommunensProps) {
  const viaSamtycket = kod === 'SAMTYCKE' || kod === 'EJ_SKICKAD'
  return (
    <Notice
      atgard={
        viaSamtycket && (
          <Link href={arendeHref(huvud, 'samtycke')} prefetch={false} className="link">
            {fragaText.tillSamtycket}
          </Link>
        )
      }
    >
      {fragaText.kommunens[kod](huvud.arbetsterapeut)}
    </Notice>
  )
}
