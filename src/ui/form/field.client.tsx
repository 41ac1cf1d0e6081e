'use client'
import type { ReactNode } from 'react'
import { Outline } from '../icon'
import { varning as varningIkon } from '../icon-shapes'
import type { FaltProps } from './form-context.client'

type Props = Pick<FaltProps, 'etikett' | 'hjalp' | 'valfritt' | 'varning' | 'bredd'> & {
  id: string
  fel?: string
  children: ReactNode
}

/** The parts of a field in their order: label, help, error, the field itself, and a warning that blocks nothing. */
export function Falt({ id, etikett, hjalp, valfritt, varning, bredd = 'full', fel, children }: Props) {
  return (
    <div className={`falt falt--${bredd}${fel ? ' falt--fel' : ''}`}>
      <div className="falt-huvud">
        <label htmlFor={id} className="falt-etikett">
          <Etikett etikett={etikett} valfritt={valfritt} />
        </label>
        <Hjalp id={id} hjalp={hjalp} />
        <Fel id={id} fel={fel} />
      </div>
      {children}
      <Varning id={id} varning={varning} />
    </div>
  )
}

type GruppProps = Pick<FaltProps, 'etikett' | 'hjalp' | 'valfritt' | 'varning'> & {
  id: string
  fel?: string
  roll: 'radiogroup' | 'group'
  beskrivs?: string
  children: ReactNode
}

/** A field of several choices: the question is the legend of a group. */
export function FaltGrupp({
  id,
  etikett,
  hjalp,
  valfritt,
  varning,
  fel,
  roll,
  beskrivs,
  children,
}: GruppProps) {
  const radio = roll === 'radiogroup' && {
    'aria-required': !valfritt,
    'aria-invalid': fel ? true : undefined,
  }
  return (
    <fieldset role={roll} {...radio} aria-describedby={beskrivs} className={`falt${fel ? ' falt--fel' : ''}`}>
      <legend className="falt-etikett">
        <Etikett etikett={etikett} valfritt={valfritt} />
      </legend>
      <Hjalp id={id} hjalp={hjalp} />
      <Fel id={id} fel={fel} />
      {children}
      <Varning id={id} varning={varning} />
    </fieldset>
  )
}

function Etikett({ etikett, valfritt }: { etikett: string; valfritt?: boolean }) {
  return (
    <>
      <span data-etikett="">{etikett}</span>
      {valfritt && <span className="font-normal"> (valfritt)</span>}
    </>
  )
}

function Hjalp({ id, hjalp }: { id: string; hjalp?: ReactNode }) {
  if (!hjalp) return null
  return (
    <p id={`${id}-hjalp`} className="falt-hjalp">
      {hjalp}
    </p>
  )
}

/** What is wrong with a field, in words, with an icon; colour only says it once more. */
export function Fel({ id, fel }: { id: string; fel?: string }) {
  if (!fel) return null
  return (
    <p id={`${id}-fel`} className="falt-feltext">
      <Outline d={varningIkon} className="mt-1 flex-none" />
      <span>
        <span className="sr-only">Fel: </span>
        {fel}
      </span>
    </p>
  )
}

function Varning({ id, varning }: { id: string; varning?: ReactNode }) {
  if (varning === undefined) return null
  return (
    <div id={`${id}-varning`} role="status">
      {varning && (
        <div className="falt-varning">
          <Outline d={varningIkon} className="ton-warn mt-1 flex-none" />
          <div className="min-w-0">{varning}</div>
        </div>
      )}
    </div>
  )
}
