'use client'
import { datumLang, klockslag } from '@/text/sv/format'
import { framstegText, ingetPaBordet } from '@/text/sv/team'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { EmptyState } from '@/ui/empty-state'
import { ActionForm } from '@/ui/form/action-form.client'
import type { FormAction } from '@/ui/form/form-state'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SegmentedLinks } from '@/ui/segmented'
import { MeetingShell } from '@/ui/shell/meeting-shell'
import { antalSkyddadeSomVantar, nastaSomVantar } from '../domain/ko'
import type { KoArende } from '../queries/mote-arende'
import type { TeammoteView } from '../queries/teammote'
import { Beslutsrad } from './beslutsrad.client'
import { MoteArendeVy } from './mote-arende'
import { RUBRIK, useBord } from './mote-bord-lage.client'
import { MoteKo } from './mote-ko'
import { MoteLank } from './mote-lank'
import { moteHref } from './mote-lankar'
import { useMinne, type Minne } from './mote-minne.client'
import { MoteSida, type Motesatgarder } from './mote-sida'
import { useMoteTangenter } from './mote-tangenter.client'

type Props = {
  view: TeammoteView
  atgarder: Motesatgarder
  /** Ärendenummer of the case to begin with; else the first ordinary one that waits. */
  a?: string
  /** ISO instant. */
  nu: string
}

const BESLUT_RUTA = 'beslut-ruta'

/**
 * The meeting on one screen: going through the cases changes no page. When the screen is shared, everything is drawn anew,
 * so that nothing of a person is left on it; what is half written is remembered.
 */
export function MoteBord(props: Props) {
  const minne = useMinne(props.view.delad)
  return <Bord key={String(props.view.delad)} {...props} minne={minne} />
}

function Bord({ view, atgarder, a, nu, minne }: Props & { minne: Minne }) {
  const { arenden } = view
  const bord = useBord(view, a, minne)
  const valt = arenden.find((x) => x.utredningId === bord.valt) ?? null
  const klara = arenden.filter((x) => x.beslut).length
  const installningar = (
    <Installningar view={view} tangenter={minne.tangenter} setTangenter={minne.setTangenter} />
  )
  useMoteTangenter({ pa: minne.tangenter, koder: view.beslut.map((b) => b.kod), flytta: bord.flytta })
  return (
    <MeetingShell
      rubrik={`Teammöte ${view.mote.team}`}
      ingress={`${datumLang(view.mote.datum)}, startade ${klockslag(view.mote.startad)}`}
      framsteg={{
        klara,
        aktuellt: valt && !valt.beslut ? arenden.indexOf(valt) + 1 : null,
        antal: arenden.length,
        text: framstegText(klara, arenden.length),
      }}
      atgarder={
        <>
          <div className="flex flex-wrap items-center gap-4 max-[1099px]:hidden">{installningar}</div>
          <Avsluta view={view} action={atgarder.avsluta} />
        </>
      }
      ko={<MoteKo view={view} valt={bord.valt} valj={bord.valj} />}
      sida={
        <>
          <MoteSida view={view} atgarder={atgarder} valt={valt} paVag={bord.paVag} minne={minne} nu={nu} />
          <div className="mt-6 grid gap-3 min-[1100px]:hidden">{installningar}</div>
        </>
      }
      fot={
        valt &&
        (valt.beslut ? (
          <Beslutat a={valt} view={view} valj={bord.valj} />
        ) : (
          <>
            <div className="meeting-foldknapp">
              <Button
                variant={bord.beslutar ? 'quiet' : 'primary'}
                aria-expanded={bord.beslutar}
                aria-controls={BESLUT_RUTA}
                onClick={bord.vand}
              >
                {bord.beslutar ? 'Läs vidare' : 'Besluta'}
              </Button>
            </div>
            <div
              id={BESLUT_RUTA}
              onInput={bord.minns}
              onReset={bord.glom}
              data-stangd={bord.beslutar ? undefined : ''}
              className="meeting-fold -m-1 max-h-[60dvh] overflow-y-auto p-1"
            >
              <Beslutsrad
                key={valt.utredningId}
                a={valt}
                view={view}
                action={atgarder.beslut}
                moteId={view.mote.id}
                kvar={bord.kvar}
                utkast={view.delad ? undefined : { sparat: view.halvaBeslut[valt.utredningId], nu }}
                snabbtangenter={minne.tangenter}
                knapp="Spara och ta nästa"
              />
            </div>
          </>
        ))
      }
    >
      <p role="status" className="sr-only">
        {bord.sagt}
      </p>
      {valt ? (
        <MoteArendeVy a={valt} view={view} rubrikId={RUBRIK} />
      ) : (
        <TomtBord view={view} valj={bord.valj} />
      )}
    </MeetingShell>
  )
}

type InstallningProps = { view: TeammoteView; tangenter: boolean; setTangenter: (pa: boolean) => void }

function Installningar({ view, tangenter, setTangenter }: InstallningProps) {
  return (
    <>
      <label className="flex items-center gap-2 text-meta">
        <input
          type="checkbox"
          className="kryss"
          checked={tangenter}
          onChange={(e) => setTangenter(e.target.checked)}
        />
        Snabbtangenter
      </label>
      <div className="whitespace-nowrap">
        <SegmentedLinks
          etikett="Skärm"
          val={[
            { href: moteHref(view.mote.id, false), etikett: 'Min skärm', vald: !view.delad },
            { href: moteHref(view.mote.id, true), etikett: 'Delad skärm', vald: view.delad },
          ]}
        />
      </div>
    </>
  )
}

function Avsluta({ view, action }: { view: TeammoteView; action: FormAction }) {
  return (
    <Dialog knapp="Avsluta mötet" rubrik="Avsluta mötet och gör protokollet klart">
      <p className="mb-4 max-w-text">
        Sedan går besluten inte att ångra här. Ärenden utan beslut väntar till nästa möte.
      </p>
      <ActionForm action={action} varden={{ version: view.mote.version }}>
        <HiddenField namn="moteId" varde={view.mote.id} />
        <SubmitButton vantar="Avslutar">Avsluta mötet</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

type BordProps = { view: TeammoteView; valj: (id: string) => void }

function Beslutat({ a, view, valj }: BordProps & { a: KoArende }) {
  const etikett = view.beslut.find((b) => b.kod === a.beslut?.kod)?.etikett
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p>
        <strong>{etikett}.</strong> Beslutet står i protokollet och går att ångra där tills mötet avslutas.
      </p>
      <NastaSomVantar view={view} valj={valj} valt={a.utredningId} />
    </div>
  )
}

/** No case is on the table: what is left to do is said, and nothing opens by itself. */
function TomtBord({ view, valj }: BordProps) {
  const text = ingetPaBordet({
    ordinarie: view.arenden.filter((a) => !a.skyddad && !a.beslut).length,
    skyddade: antalSkyddadeSomVantar(view.arenden),
    beslutade: view.arenden.filter((a) => a.beslut).length,
    delad: view.delad,
  })
  return (
    <div id={RUBRIK} tabIndex={-1}>
      <EmptyState rubrik={text.rubrik} atgard={<NastaSomVantar view={view} valj={valj} valt={null} />}>
        {text.text}
      </EmptyState>
    </div>
  )
}

function NastaSomVantar({ view, valj, valt }: BordProps & { valt: string | null }) {
  const nasta = nastaSomVantar(view.arenden, valt)
  if (!nasta) return null
  return (
    <MoteLank a={nasta} view={view} valj={valj} className="knapp knapp--secondary">
      Nästa som väntar
    </MoteLank>
  )
}
