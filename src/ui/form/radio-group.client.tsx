'use client'
import { FaltGrupp } from './field.client'
import { beskrivs, useFalt, type FaltProps } from './form-context.client'
import type { Alternativ } from './select-field.client'

type Props = Omit<FaltProps, 'bredd'> & {
  alternativ: readonly Alternativ[]
  /** In a row, as cards with help, as a plain list, or as one segmented control. */
  utseende?: 'rad' | 'kort' | 'lista' | 'segment'
}

/** One of a few, all in sight. */
export function RadioGroup({ namn, startvarde, alternativ, utseende = 'rad', ...rest }: Props) {
  const { id, start, fel, register } = useFalt(namn, startvarde)
  const segment = utseende === 'segment'
  return (
    <FaltGrupp id={id} fel={fel} roll="radiogroup" beskrivs={beskrivs(id, { ...rest, fel })} {...rest}>
      <div className={segment ? 'segment' : `valrad valrad--${utseende}`}>
        {alternativ.map((a, i) => (
          <label key={a.varde} className={segment ? 'val' : 'alternativ'}>
            <input
              {...register(namn)}
              type="radio"
              // The first choice carries the field's own id, so that the summary's link lands on it.
              id={i === 0 ? id : `${id}-${i}`}
              value={a.varde}
              defaultChecked={start === a.varde}
              className={segment ? 'val-radio' : 'kryss kryss--radio'}
              aria-describedby={a.hjalp ? `${id}-${i}-om` : undefined}
            />
            <span className="min-w-0">
              <span data-etikett="">{a.etikett}</span>
              {a.hjalp && (
                <span id={`${id}-${i}-om`} className="block text-meta font-normal text-ink-2">
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
