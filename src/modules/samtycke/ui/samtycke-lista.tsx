import Link from 'next/link'
import { datum } from '@/text/sv/format'
import { aterkallaText, lageText, oppnarText } from '@/text/sv/samtycke'
import { Badge, type Ton } from '@/ui/badge'
import { Dialog } from '@/ui/dialog'
import { EmptyState } from '@/ui/empty-state'
import { ActionForm } from '@/ui/form/action-form.client'
import { CheckboxGroup } from '@/ui/form/checkbox.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField } from '@/ui/form/text-field.client'
import { aterkallaSamtyckeAction } from '../actions'
import type { SamtyckeSidaView, SamtyckeVyRad } from '../queries/samtycke-sida'

const ton: Record<SamtyckeVyRad['lage'], Ton> = {
  GALLER: 'ok',
  UTGANGET: 'warn',
  ATERKALLAT: 'err',
  ERSATT: 'neutral',
  MAKULERAT: 'neutral',
}

/** Every samtycke that has been recorded, what it opens to, and the way to take one back. */
export function SamtyckeLista({ view }: { view: SamtyckeSidaView }) {
  if (view.samtycken.length === 0) {
    return (
      <EmptyState rubrik="Inget samtycke är inskrivet">
        Skriv in det när personen vet vad det gäller och har sagt ja.
      </EmptyState>
    )
  }
  const stande = view.samtycken.filter((s) => s.lage === 'GALLER')
  return (
    <>
      <ul>
        {view.samtycken.map((s) => (
          <Rad key={s.id} s={s} />
        ))}
      </ul>
      {view.huvud.can.kommunens && stande.length > 0 && (
        <div className="mt-3 no-print">
          <Aterkalla key={stande.map((s) => s.id).join()} view={view} stande={stande} />
        </div>
      )}
    </>
  )
}

function Rad({ s }: { s: SamtyckeVyRad }) {
  const oppnar = oppnarText(s)
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <strong>{datum(s.datum)}</strong>
        <Badge ton={ton[s.lage]} ikon={s.lage === 'GALLER' ? 'klar' : undefined}>
          {lageText(s.lage, s.till, s.aterkallat)}
        </Badge>
      </p>
      <p className="max-w-text">{oppnar ? `Gäller ${oppnar}.` : 'Gäller ingen utanför kommunen.'}</p>
      <p className="text-meta text-ink-2">
        {s.satt}, <TextLank version={s.textVersion} />
        {s.lattSvenska && ' på lätt svenska'}
        {s.skapadAv && `. Inskrivet av ${s.skapadAv}`}.
      </p>
      {s.berattat && <p className="mt-1 max-w-text whitespace-pre-line">{s.berattat}</p>}
    </li>
  )
}

export function TextLank({ version }: { version: string }) {
  return (
    <Link prefetch={false} className="link" href={`/samtyckestext?version=${version}`}>
      texten, version {version}
    </Link>
  )
}

/** One standing samtycke is taken back whole; of several one chooses, all ticked from the start. */
function Aterkalla({ view, stande }: { view: SamtyckeSidaView; stande: SamtyckeVyRad[] }) {
  const ids = stande.map((s) => s.id)
  return (
    <Dialog knapp="Återkalla samtycket" knappvariant="danger" rubrik="Återkalla samtycket">
      <p className="mb-4 max-w-text">{aterkallaText(stande, view.huvud.status === 'AVSLUTAD')}</p>
      <ActionForm
        action={aterkallaSamtyckeAction}
        varden={{ datum: view.huvud.idag, ...(ids.length > 1 ? { samtycken: ids } : {}) }}
      >
        <HiddenField namn="utredningId" varde={view.huvud.utredningId} />
        {ids.length > 1 ? (
          <CheckboxGroup
            namn="samtycken"
            etikett="Samtycken som återkallas"
            utseende="lista"
            alternativ={stande.map((s) => ({ varde: s.id, etikett: `${datum(s.datum)}, ${oppnarText(s)}` }))}
          />
        ) : (
          <HiddenField namn="samtycken[]" varde={ids[0] ?? ''} />
        )}
        <DateField namn="datum" etikett="Dagen då personen tog tillbaka samtycket" max={view.huvud.idag} />
        <TextArea
          namn="skal"
          etikett="Att anteckna"
          hjalp="Personen behöver inte ge något skäl."
          valfritt
          rader={2}
        />
        <SubmitButton variant="danger" vantar="Återkallar">
          Återkalla
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
