import { KvittoVid } from '@/modules/utredning/ui/public'
import type { Kvitto } from '@/text/sv/arende-klart'
import { datum } from '@/text/sv/format'
import { lageText, flikText as t } from '@/text/sv/lakarstod'
import { Badge } from '@/ui/badge'
import { Dialog } from '@/ui/dialog'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextArea } from '@/ui/form/text-area.client'
import { atertaFragaAction } from '../actions'
import type { FragaVy } from '../queries/lakare-flik'

/** One question to the doctor with its answer, as the case reads it. */
export function Fraga({ f, utredningId, kvitto }: { f: FragaVy; utredningId: string; kvitto: Kvitto }) {
  const fakta = [
    f.form,
    f.onskatSvar && t.onskat(f.onskatSvar),
    f.minuterAnvanda === null ? t.bokat(f.minuterBokade) : t.anvant(f.minuterAnvanda),
  ]
  return (
    <article id={`fraga-${f.id}`} className="border-b border-line py-4">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-meta text-ink-2">
        <Badge
          ton={f.lage === 'VANTAR' ? 'accent' : f.lage === 'BESVARAD' ? 'ok' : 'neutral'}
          ikon={f.lage === 'BESVARAD' ? 'klar' : f.lage === 'VANTAR' ? 'klocka' : 'retur'}
        >
          {lageText[f.lage]}
        </Badge>
        <span>
          {t.stalld(f.stalldAv, datum(f.stalldAt))}, {t.till(f.lakare)}
        </span>
      </p>
      <p className="mt-2 max-w-text whitespace-pre-line">{f.fraga}</p>
      <p className="mt-1 max-w-text text-meta text-ink-2">
        {fakta.filter(Boolean).join(' · ')}
        {f.overAndel && ` · ${t.over}`}
      </p>
      <p className="max-w-text text-meta text-ink-2">
        {t.delar}: {f.delar.join(', ')}
      </p>
      {f.svar && (
        <div className="mt-3 border-l-3 border-accent pl-4">
          <p className="font-semibold">{t.svar(f.lakare, f.svarad ?? '')}</p>
          <p className="max-w-text whitespace-pre-line">{f.svar}</p>
        </div>
      )}
      {f.aterkallad && (
        <p className="mt-2 max-w-text text-ink-2">{t.atertagen(f.aterkallad, f.aterkalladSkal ?? '')}</p>
      )}
      <KvittoVid id={`fraga-${f.id}`} {...kvitto} />
      {f.can.aterta && (
        <div className="mt-2">
          <Dialog knapp={t.aterta} knappvariant="secondary" liten rubrik={t.aterta}>
            <p className="mb-4">{t.atertaText}</p>
            <ActionForm action={atertaFragaAction}>
              <HiddenField namn="id" varde={f.id} />
              <HiddenField namn="utredningId" varde={utredningId} />
              <TextArea namn="skal" etikett={t.skal} rader={2} maxLangd={500} />
              <div>
                <SubmitButton variant="danger">{t.aterta}</SubmitButton>
              </div>
            </ActionForm>
          </Dialog>
        </div>
      )}
    </article>
  )
}
