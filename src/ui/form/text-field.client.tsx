'use client'
import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode } from 'react'
import { DateInput } from './date-input.client'
import { Falt } from './field.client'
import { beskrivs, useFalt, type FaltProps } from './form-context.client'

type InputProps = FaltProps & {
  input: InputHTMLAttributes<HTMLInputElement>
  enhet?: ReactNode
}

function InputFalt({ namn, startvarde, input, enhet, ...rest }: InputProps) {
  const { id, start, fel, register } = useFalt(namn, startvarde)
  return (
    <Falt id={id} fel={fel} {...rest}>
      <div className="flex items-center gap-2">
        <input
          {...input}
          {...register(namn)}
          id={id}
          defaultValue={start}
          required={!rest.valfritt}
          aria-invalid={fel ? true : undefined}
          aria-describedby={beskrivs(id, { ...rest, fel, enhet })}
          className="inmatning"
        />
        {enhet && <span id={`${id}-enhet`}>{enhet}</span>}
      </div>
    </Falt>
  )
}

type TextProps = FaltProps & {
  typ?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'search' | 'password' | 'url'>
  autocomplete?: string
  maxLangd?: number
  /** Takes the focus when it comes: for the field that a page is there for. */
  autofokus?: boolean
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
}

/** One line of text. */
export function TextField(props: TextProps) {
  const { typ = 'text', autocomplete = 'off', maxLangd, autofokus, inputMode, ...rest } = props
  const input = {
    type: typ,
    autoComplete: autocomplete,
    maxLength: maxLangd,
    autoFocus: autofokus,
    inputMode,
  }
  return <InputFalt {...rest} input={input} />
}

/** A personnummer or samordningsnummer, with or without century and hyphen; the server knows the rules. */
export function PersonnummerField({ hjalp = 'ÅÅÅÅMMDD-NNNN', bredd = 'mellan', ...rest }: FaltProps) {
  const input = {
    type: 'text',
    autoComplete: 'off',
    inputMode: 'numeric',
    maxLength: 13,
    spellCheck: false,
  } as const
  return <InputFalt {...rest} hjalp={hjalp} bredd={bredd} input={input} />
}

type NumberProps = FaltProps & { enhet?: string; decimaler?: boolean; maxLangd?: number }

/** A number. It is a text field, so that a decimal comma works and the wheel changes nothing. */
export function NumberField({ decimaler, maxLangd = 12, bredd = 'kort', ...rest }: NumberProps) {
  const inputMode = decimaler ? 'decimal' : 'numeric'
  return (
    <InputFalt
      {...rest}
      bredd={bredd}
      input={{ type: 'text', inputMode, autoComplete: 'off', maxLength: maxLangd }}
    />
  )
}

type DateProps = FaltProps & { min?: string; max?: string }

/** A date, written or chosen in a calendar. Sends 2026-03-31. */
export function DateField({
  namn,
  startvarde,
  min,
  max,
  bredd = 'kort',
  hjalp = 'ÅÅÅÅ-MM-DD',
  ...rest
}: DateProps) {
  const { id, start, fel, register } = useFalt(namn, startvarde)
  return (
    <Falt id={id} fel={fel} bredd={bredd} hjalp={hjalp} {...rest}>
      <DateInput
        {...register(namn)}
        id={id}
        etikett={rest.etikett}
        min={min}
        max={max}
        defaultValue={start}
        required={!rest.valfritt}
        aria-invalid={fel ? true : undefined}
        aria-describedby={beskrivs(id, { ...rest, hjalp, fel })}
      />
    </Falt>
  )
}
