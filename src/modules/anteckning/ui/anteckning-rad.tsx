import { KvittoVid } from '@/modules/utredning/ui/public'
import type { Kvitto } from '@/text/sv/arende-klart'
import { formUtkast } from '@/modules/utkast/ui/public'
import { utkastResurs } from '@/schema/utkast'
import { anteckningText, lasText } from '@/text/sv/anteckning'
import { datum, datumKort } from '@/text/sv/format'
import { ButtonLink } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DraftStatus } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import {
  delaAnteckningAction,
  makuleraAnteckningAction,
  signeraAnteckningAction,
  skrivTillaggAction,
} from '../actions'
import type { AnteckningarView, AnteckningView } from '../queries/anteckningar'

type Props = {
  a: AnteckningView
  huvud: Pick<AnteckningarView['huvud'], 'utredningId' | 'kommunKod' | 'idag'>
  nu: string
  /** Which page of the notes it stands on. */
  sida: number
  andraHref: string
  kvitto: Kvitto
}

/** One note: what, by whom, what may still be done with it. An annulled one is folded and struck out. */
export function AnteckningRad(props: Props) {
  const { a, kvitto } = props
  const { idag } = props.huvud
  const rubrik = `${a.typ}, ${datumKort(a.datum, idag)}`
  if (a.makulerad) {
    const varfor = [a.makulerad.av, a.makulerad.at && datum(a.makulerad.at)].filter(Boolean).join(' ')
    return (
      <article id={`a-${a.id}`} className="border-b border-line py-3">
        <KvittoVid id={`a-${a.id}`} {...kvitto} />
        <Disclosure rubrik={`Makulerad: ${rubrik}`}>
          <p className="max-w-text whitespace-pre-line line-through">{a.text}</p>
          <p className="text-meta text-ink-2">
            Skrevs av {a.forfattare}. Makulerades av {varfor}: {a.makulerad.skal}
          </p>
        </Disclosure>
      </article>
    )
  }
  return (
    <article id={`a-${a.id}`} className="border-b border-line py-4">
      <h3>{rubrik}</h3>
      <p className="max-w-text whitespace-pre-line">{a.text}</p>
      <p className="mt-1 text-meta text-ink-2">{kalla(a)}</p>
      {a.tillagg.map((t) => (
        <div key={t.id} id={`a-${t.id}`} className="mt-3 border-l-2 border-line-strong pl-4">
          <p className="font-semibold">Tillägg {datumKort(t.datum, idag)}</p>
          <p className="max-w-text whitespace-pre-line">{t.text}</p>
          <p className="text-meta text-ink-2">{t.forfattare}</p>
        </div>
      ))}
      <KvittoVid id={`a-${a.id}`} {...kvitto} />
      <Handlingar {...props} />
    </article>
  )
}

function kalla(a: AnteckningView): string {
  const las = lasText(a.signeradAt && datum(a.signeradAt), a.dagarKvar, a.arMin)
  return [a.forfattare, las, a.delad ? null : 'Syns bara i kommunen'].filter(Boolean).join('. ')
}

function Handlingar({ a, huvud, nu, sida, andraHref }: Props) {
  const kan = a.can
  if (!Object.values(kan).some(Boolean)) return null
  return (
    <div className="no-print mt-1 flex flex-wrap items-start gap-x-6">
      {kan.andra && (
        <ButtonLink href={andraHref} liten variant="quiet" ikon="penna">
          Ändra
        </ButtonLink>
      )}
      {kan.signera && !kan.tillagg && (
        <Val action={signeraAnteckningAction} a={a} sida={sida} knapp="Signera" vantar="Signerar" />
      )}
      {kan.dela && (
        <Val
          action={delaAnteckningAction}
          a={a}
          sida={sida}
          delad={!a.delad}
          knapp={a.delad ? 'Visa inte för teamet' : 'Visa för teamet'}
        />
      )}
      <div className="min-w-0 pt-1">
        <Disclosure
          rubrik={kan.tillagg ? 'Tillägg eller makulering' : 'Makulera'}
          oppen={kan.tillagg && a.tillaggUtkast !== null}
        >
          {kan.tillagg && <Tillagg a={a} huvud={huvud} nu={nu} />}
          {kan.makulera && <Makulera a={a} sida={sida} />}
        </Disclosure>
      </div>
    </div>
  )
}

type ValProps = {
  action: typeof signeraAnteckningAction
  a: AnteckningView
  sida: number
  delad?: boolean
  knapp: string
  vantar?: string
}

function Val({ action, a, sida, delad, knapp, vantar }: ValProps) {
  return (
    <ActionForm action={action} varden={{ version: a.version }} className="inline">
      <HiddenField namn="anteckningId" varde={a.id} />
      <HiddenField namn="sida" varde={sida} />
      {delad !== undefined && <HiddenField namn="delad" varde={delad ? 'ja' : 'nej'} />}
      <SubmitButton variant="quiet" liten vantar={vantar}>
        {knapp}
      </SubmitButton>
    </ActionForm>
  )
}

function Tillagg({ a, huvud, nu }: Pick<Props, 'a' | 'huvud' | 'nu'>) {
  const nyckel = {
    form: 'anteckning-tillagg' as const,
    resurs: utkastResurs(huvud.utredningId, a.id),
    kommunKod: huvud.kommunKod,
    basVersion: 0,
  }
  return (
    <ActionForm action={skrivTillaggAction} tomEfterOk utkast={formUtkast(nyckel, a.tillaggUtkast, nu)}>
      <HiddenField namn="tillaggTillId" varde={a.id} />
      <TextArea namn="text" etikett="Tillägg" hjalp={anteckningText.hjalpText} rader={3} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton variant="secondary" vantar="Sparar">
          Spara tillägget
        </SubmitButton>
        <DraftStatus />
      </div>
    </ActionForm>
  )
}

function Makulera({ a, sida }: { a: AnteckningView; sida: number }) {
  return (
    <ActionForm action={makuleraAnteckningAction} varden={{ version: a.version }} className="formular mt-4">
      <HiddenField namn="anteckningId" varde={a.id} />
      <HiddenField namn="sida" varde={sida} />
      <TextArea
        namn="skal"
        etikett="Varför"
        hjalp="Anteckningen stryks men går att läsa, tillsammans med skälet."
        rader={2}
      />
      <SubmitButton variant="danger" vantar="Makulerar">
        Makulera anteckningen
      </SubmitButton>
    </ActionForm>
  )
}
