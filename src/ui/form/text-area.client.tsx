'use client'
import { Falt } from './field.client'
import { beskrivs, useFalt, type FaltProps } from './form-context.client'

type Props = FaltProps & { rader?: number; maxLangd?: number }

/** Running text. */
export function TextArea({ namn, startvarde, rader = 4, maxLangd, ...rest }: Props) {
  const { id, start, fel, register } = useFalt(namn, startvarde)
  return (
    <Falt id={id} fel={fel} {...rest}>
      <textarea
        {...register(namn)}
        id={id}
        rows={rader}
        maxLength={maxLangd}
        defaultValue={start}
        required={!rest.valfritt}
        aria-invalid={fel ? true : undefined}
        aria-describedby={beskrivs(id, { ...rest, fel })}
        className="inmatning"
      />
    </Falt>
  )
}
