import Link from 'next/link'
import { forslagStatusText, forslagText } from '@/text/sv/forslag'
import { ButtonLink } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextArea } from '@/ui/form/text-area.client'
import { Icon } from '@/ui/icon'
import { avbojForslagAction, taEmotForslagAction } from '../actions'
import type { ForslagVy } from '../queries/forslag'
import { StatusMarke } from './status-marke'

const t = forslagText.kommun

function Avboj({ f }: { f: ForslagVy }) {
  return (
    <Dialog knapp={t.avboj} knappvariant="quiet" rubrik={`${t.avboj}: ${f.namn ?? t.dold}`}>
      <p className="mb-4">{t.avbojText}</p>
      <ActionForm action={avbojForslagAction} varden={{ version: f.version }}>
        <HiddenField namn="id" varde={f.id} />
        <TextArea namn="skal" etikett={t.skal} rader={3} maxLangd={1000} />
        <div>
          <SubmitButton>{t.spara}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  )
}

function Atgarder({ f }: { f: ForslagVy }) {
  return (
    <div className="no-print flex flex-wrap items-start gap-2">
      {f.namn === null && f.can.avboj && <ButtonLink href="/granskning">{t.granska}</ButtonLink>}
      {f.can.registrera && (
        <ButtonLink href={`/deltagare/registrera?forslag=${f.id}`}>{t.registrera}</ButtonLink>
      )}
      {f.can.taEmot && (
        <ActionForm action={taEmotForslagAction} varden={{ version: f.version }} className="contents">
          <HiddenField namn="id" varde={f.id} />
          <SubmitButton variant="secondary">{t.taEmot}</SubmitButton>
        </ActionForm>
      )}
      {f.can.avboj && <Avboj f={f} />}
    </div>
  )
}

/** One förslag with what may be done with it. About a protected person: masked, and the way to the review. */
export function ForslagRad({ f, nar }: { f: ForslagVy; nar: string }) {
  const under = [f.nummer, f.telefon && `${t.telefon} ${f.telefon}`].filter(Boolean).join(' · ')
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-b border-line py-4">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <strong>
            {f.namn ?? t.dold}
            {f.namn === null && <Icon namn="las" storlek={14} className="ml-2 inline align-[-1px]" />}
          </strong>
          <span className="text-ink-2">{under}</span>
        </p>
        <p className="max-w-text whitespace-pre-line">{f.motivering ?? t.doldText}</p>
        {f.grund && <p className="max-w-text text-ink-2">{`${t.grund}: ${f.grund}`}</p>}
        <p className="mt-1 text-meta text-ink-2">
          {nar}. {f.forslagsstallare && `${t.av(f.forslagsstallare)}.`}
        </p>
        {f.finns && f.namn !== null && (
          <p className="mt-1">
            {t.finns}:{' '}
            <Link href={`/deltagare/${f.finns.deltagareId}`} prefetch={false} className="link">
              {f.finns.arendenummer}
            </Link>
          </p>
        )}
        {(f.status === 'REGISTRERAT' || f.status === 'INTE_AKTUELLT') && (
          <p className="mt-2 flex flex-wrap items-baseline gap-x-3">
            <StatusMarke status={f.status} etikett={forslagStatusText[f.status]} />
            {f.skal}
            {f.blev && (
              <Link href={`/deltagare/${f.blev.deltagareId}`} prefetch={false} className="link">
                {f.blev.arendenummer}
              </Link>
            )}
          </p>
        )}
      </div>
      <Atgarder f={f} />
    </li>
  )
}
