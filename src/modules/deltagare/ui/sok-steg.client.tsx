'use client'
import Link from 'next/link'
import { useRef } from 'react'
import { FormContext, type FormContextValue } from '@/ui/form/form-context.client'
import type { FormState } from '@/ui/form/form-state'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { Outline } from '@/ui/icon'
import { klar, las, sok } from '@/ui/icon-shapes'
import type { Sokrad, SokningView } from '../queries/sok-person'
import { StegRubrik } from './steg-rubrik'

type Props = {
  state: FormState
  sokning: SokningView | null
  dispatch: (data: FormData) => void
  vantar: boolean
  /** Nothing is begun yet: one is here to search. */
  forst: boolean
  /** Somebody of the same name is another person. */
  vidAnnan: () => void
}

/** The search that registering begins with. It is posted: what is searched for never stands in the address. */
export function SokSteg({ state, sokning, dispatch, vantar, forst, vidAnnan }: Props) {
  const formRef = useRef<HTMLFormElement>(null)
  const { varden: start = {}, falt: fel = {} } = state
  const form = { id: 'sok', formRef, register, start, fel, vantar, tryckt: vantar ? '' : null, utkast: null }
  return (
    <section aria-labelledby="sok-rubrik" className="mb-10">
      <StegRubrik nr={1} id="sok-rubrik">
        Sök
      </StegRubrik>
      <FormContext value={form}>
        <form
          ref={formRef}
          action={dispatch}
          noValidate
          className="grid gap-x-4 gap-y-3 wide:grid-cols-[minmax(0,24rem)_auto_auto] wide:items-end wide:justify-start"
        >
          <TextField
            namn="sok"
            etikett="Personnummer, samordningsnummer eller namn"
            maxLangd={120}
            autofokus={forst}
          />
          <DateField namn="fodelsedatum" etikett="Född" hjalp="När du söker på namn" valfritt />
          <SubmitButton variant="secondary" ikon={<Outline d={sok} />} vantar="Söker">
            Sök
          </SubmitButton>
        </form>
      </FormContext>
      <div role="status">
        {state.status === 'fel' && !state.falt && <p className="ton-err mt-3">{state.meddelande}</p>}
        {state.status === 'utloggad' && (
          <p className="ton-err mt-3">
            {state.meddelande}{' '}
            <a className="link" href="/logga-in?retur=/deltagare/registrera">
              Logga in
            </a>
          </p>
        )}
        {sokning && <Svar key={state.nr} sokning={sokning} vidAnnan={vidAnnan} />}
      </div>
    </section>
  )
}

// The search has no check of its own before it is sent.
const register = ((name: string) => ({ name })) as FormContextValue['register']

function Svar({ sokning, vidAnnan }: { sokning: SokningView; vidAnnan: () => void }) {
  const { traffar, liknande, sokt, kommun } = sokning
  if (traffar.length === 0)
    return (
      <div className="ruta ruta--ok mt-4">
        <p>
          <Outline d={klar} className="ton-ok mr-2 inline" />
          <strong>
            {sokt} finns inte i {kommun}.
          </strong>{' '}
          Du kan registrera personen.
        </p>
        {liknande.map((rad) => (
          <p key={rad.deltagareId} className="mt-1 text-ink-2">
            Kanske är det <Person rad={rad} />, <Lage rad={rad} /> Är det samma person? <Handling rad={rad} />
          </p>
        ))}
      </div>
    )
  return (
    <div className="ruta ruta--neutral mt-4">
      {traffar.map((rad) => (
        <p key={rad.deltagareId} className="mt-1">
          <strong>
            {rad.namn === null && <Outline d={las} className="mr-2 inline" />}
            <Person rad={rad} /> finns redan i {kommun}
          </strong>
          , <Lage rad={rad} /> <Handling rad={rad} />
        </p>
      ))}
      {sokning.pa === 'NAMN' && (
        <p className="mt-3">
          <button type="button" className="link" onClick={vidAnnan}>
            Det är någon annan med samma namn. Registrera ändå
          </button>
        </p>
      )}
    </div>
  )
}

function Person({ rad }: { rad: Sokrad }) {
  return (
    <Link href={`/deltagare/${rad.deltagareId}`} prefetch={false} className="link">
      {rad.namn ?? 'Skyddade uppgifter'}
    </Link>
  )
}

/** "född 1971-03-03, NYB-2025-004, avslutad 2026-03-12." */
function Lage({ rad }: { rad: Sokrad }) {
  const lage = rad.oppen ? 'utredningen pågår' : rad.avslutad ? `avslutad ${rad.avslutad}` : null
  const fodd = rad.nummer ?? (rad.fodd ? `född ${rad.fodd}` : null)
  return <>{[fodd, rad.arendenummer, lage].filter(Boolean).join(', ')}.</>
}

function Handling({ rad }: { rad: Sokrad }) {
  if (rad.oppen) return null
  return (
    <Link href={`/deltagare/registrera/${rad.deltagareId}`} prefetch={false} className="link">
      Öppna och börja ny utredning
    </Link>
  )
}
