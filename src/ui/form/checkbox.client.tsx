'use client'
import type { ReactNode } from 'react'
import { Fel, FaltGrupp } from './field.client'
import { beskrivs, useFalt, type FaltProps } from './form-context.client'
import type { Alternativ } from './select-field.client'

type CheckboxProps = {
  namn: string
  etikett: ReactNode
  hjalp?: ReactNode
  varde?: string
  startvarde?: string
}

/** One yes or no. Sends "ja" when ticked and nothing otherwise. */
export function Checkbox({ namn, etikett, hjalp, varde = 'ja', startvarde }: CheckboxProps) {
  const { id, start, fel, register } = useFalt(namn, startvarde)
  return (
    <div className={`falt${fel ? ' falt--fel' : ''}`}>
      <Fel id={id} fel={fel} />
      <label className="alternativ alternativ--ensam">
        <input
          {...register(namn)}
          type="checkbox"
          id={id}
          value={varde}
          defaultChecked={start === varde}
          aria-invalid={fel ? true : undefined}
          aria-describedby={beskrivs(id, { hjalp, fel })}
          className="kryss"
        />
        <span className="min-w-0" data-etikett="">
          {etikett}
        </span>
      </label>
      {hjalp && (
        <p id={`${id}-hjalp`} className="falt-hjalp pl-8">
          {hjalp}
        </p>
      )}
    </div>
  )
}

type GroupProps = Omit<FaltProps, 'bredd' | 'startvarde'> & {
  alternativ: readonly Alternativ[]
  utseende?: 'rad' | 'lista'
}

/** Several of a few. Sends the name with `[]` once for each that is ticked. */
export function CheckboxGroup({ namn, alternativ, utseende = 'rad', ...rest }: GroupProps) {
  const { id, lista, fel } = useFalt(namn)
  return (
    <FaltGrupp id={id} fel={fel} roll="group" beskrivs={beskrivs(id, { ...rest, fel })} {...rest}>
      <div className={utseende === 'rad' ? 'kryssrad' : 'kryssrad kryssrad--lista'}>
        {alternativ.map((a, i) => (
          <label key={a.varde} className="alternativ alternativ--ensam">
            <input
              // Not registered: the library ticks every box of a group whose first one begins ticked.
              name={`${namn}[]`}
              type="checkbox"
              id={i === 0 ? id : `${id}-${i}`}
              value={a.varde}
              defaultChecked={lista.includes(a.varde)}
              className="kryss"
              aria-describedby={a.hjalp ? `${id}-${i}-om` : undefined}
            />
            <span className="min-w-0">
              <span data-etikett="">{a.etikett}</span>
              {a.hjalp && (
                <span id={`${id}-${i}-om`} className="block text-meta text-ink-2">
                  {a.hjalp}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </FaltGrupp>
  )
}
