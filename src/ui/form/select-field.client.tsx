'use client'
import { Falt } from './field.client'
import { beskrivs, useFalt, type FaltProps } from './form-context.client'

export type Alternativ = { varde: string; etikett: string; hjalp?: string }

type Props = FaltProps & {
  alternativ: readonly Alternativ[]
  /** The empty choice on top; null for none. */
  tomt?: string | null
}

/** One of many. For up to five choices a RadioGroup is easier. */
export function SelectField({
  namn,
  startvarde,
  alternativ,
  tomt = 'Välj',
  bredd = 'mellan',
  ...rest
}: Props) {
  const { id, start, fel, register } = useFalt(namn, startvarde)
  return (
    <Falt id={id} fel={fel} bredd={bredd} {...rest}>
      <select
        {...register(namn)}
        id={id}
        defaultValue={start}
        required={!rest.valfritt}
        aria-invalid={fel ? true : undefined}
        aria-describedby={beskrivs(id, { ...rest, fel })}
        className="inmatning"
      >
        {tomt !== null && <option value="">{tomt}</option>}
        {alternativ.map((a) => (
          <option key={a.varde} value={a.varde}>
            {a.etikett}
          </option>
        ))}
      </select>
    </Falt>
  )
}
