'use client'
import { useEffect, useRef, useState, type FormEvent } from 'react'
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
import { antalSkyddadeSomVantar, granne, nastaSomVantar } from '../domain/ko'
import type { KoArende } from '../queries/mote-arende'
import type { TeammoteView } from '../queries/teammote'
import { Beslutsrad } from './beslutsrad.client'
import { MoteArendeVy } from './mote-arende'
import { MoteKo } from './mote-ko'
import { MoteLank } from './mote-lank'
import { moteHref } from './mote-lankar'
import { MoteSida, type Motesatgarder } from './mote-sida'
import { useMoteTangenter } from './mote-tangenter.client'

type Props = {
  view: TeammoteView
  atgarder: Motesatgarder
  /** Ärendenummer of the case to begin with; else the first ordinary one that waits. */
  a?: string
}

const RUBRIK = 'arende-rubrik'
const BESLUT_RUTA = 'beslut-ruta'

/** The meeting on one screen: going through the cases changes no page. */
export function MoteBord({ view, atgarder, a }: Props) {
  const { arenden } = view
  const bord = useBord(view, a)
  const [snabbtangenter, setSnabbtangenter] = useState(true)
  const valt = arenden.find((x) => x.utredningId === bord.valt) ?? null
  const klara = arenden.filter((x) => x.beslut).length
  const installningar = (
    <Installningar view={view} tangenter={snabbtangenter} setTangenter={setSnabbtangenter} />
  )
  useMoteTangenter({ pa: snabbtangenter, koder: view.beslut.map((b) => b.kod), flytta: bord.flytta })
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
          <MoteSida view={view} atgarder={atgarder} valt={valt} paVag={bord.paVag} />
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
                a={valt}
                view={view}
                action={atgarder.beslut}
                moteId={view.mote.id}
                kvar={bord.kvar}
                snabbtangenter={snabbtangenter}
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

/** Which case is on the table, what is half written about each, and what has just been said. */
function useBord(view: TeammoteView, a: string | undefined) {
  const { arenden } = view
  const [valt, setValt] = useState(
    () => (arenden.find((x) => x.arendenummer === a) ?? nastaSomVantar(arenden, null))?.utredningId ?? null,
  )
  const [sagt, setSagt] = useState('')
  // The case whose decision is being made; on a narrow screen the bar is folded for every other.
  const [beslutar, setBeslutar] = useState<string | null>(null)
  const [halvskrivet, setHalvskrivet] = useState<Record<string, Record<string, string>>>({})
  const valj = (id: string | null) => {
    setValt(id)
    const nr = arenden.find((x) => x.utredningId === id)?.arendenummer
    window.history.replaceState(null, '', moteHref(view.mote.id, view.delad, nr))
    requestAnimationFrame(() => document.getElementById(RUBRIK)?.focus())
  }
  useAfterDecision(arenden, valt, (beslutat) => {
    const etikett = view.beslut.find((b) => b.kod === beslutat.beslut?.kod)?.etikett ?? ''
    setSagt(`${beslutat.namn ?? beslutat.arendenummer}: ${etikett}. Sparat.`)
    valj(nastaSomVantar(arenden, valt)?.utredningId ?? null)
  })
  return {
    valt,
    valj,
    sagt,
    kvar: valt ? halvskrivet[valt] : undefined,
    paVag: view.beslut.find((b) => valt && b.kod === halvskrivet[valt]?.beslut)?.etikett ?? null,
    flytta: (steg: 1 | -1) => {
      const next = granne(arenden, valt, steg)
      if (next) valj(next.utredningId)
    },
    minns: (event: FormEvent<HTMLDivElement>) => {
      const form = event.currentTarget.querySelector('form')
      if (!valt || !form) return
      setHalvskrivet({ ...halvskrivet, [valt]: textsOf(form) })
      setBeslutar(valt)
    },
    beslutar: valt !== null && beslutar === valt,
    vand: () => setBeslutar(beslutar === valt ? null : valt),
    glom: () => {
      if (valt) setHalvskrivet({ ...halvskrivet, [valt]: {} })
    },
  }
}

/** Calls once when the case on the table has been given a decision. */
function useAfterDecision(arenden: KoArende[], valt: string | null, then: (a: KoArende) => void): void {
  const vantade = useRef(new Set<string>())
  useEffect(() => {
    const nu = arenden.find((x) => x.utredningId === valt)
    const before = vantade.current
    vantade.current = new Set(arenden.filter((x) => !x.beslut).map((x) => x.utredningId))
    if (nu?.beslut && before.has(nu.utredningId)) then(nu)
  })
}

function textsOf(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].filter((e): e is [string, string] => typeof e[1] === 'string')
  return Object.fromEntries(entries.filter(([namn]) => namn !== 'version' && !namn.startsWith('$')))
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
