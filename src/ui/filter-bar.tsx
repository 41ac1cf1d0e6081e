import Link from 'next/link'
import { useId, type ReactNode } from 'react'
import { DateInput } from './form/date-input.client'
import { Fel } from './form/field.client'

type BarProps = { atgard: string; rensaHref?: string; knapp?: string; etikett?: string; children: ReactNode }

/**
 * Narrows a list. A GET form: the choice stands in the address, which never holds anything about a person. The new page
 * begins at its content, so that the keyboard need not pass the menu once more.
 */
export function FilterBar({ atgard, rensaHref, knapp = 'Visa', etikett = 'Filter', children }: BarProps) {
  return (
    <form
      method="get"
      action={`${atgard}#innehall`}
      className="filter no-print"
      role="search"
      aria-label={etikett}
    >
      {children}
      <button type="submit" className="knapp knapp--secondary">
        {knapp}
      </button>
      {rensaHref && (
        <Link href={rensaHref} prefetch={false} className="knapp knapp--quiet">
          Rensa
        </Link>
      )}
    </form>
  )
}

type FaltProps = { namn: string; etikett: string; varde?: string | null }

/** One of several values, with "alla" on top. */
export function FilterSelect(
  props: FaltProps & { alternativ: readonly { varde: string; etikett: string }[]; alla?: string },
) {
  const { namn, etikett, varde, alternativ, alla = 'Alla' } = props
  return (
    <label className="filter-falt">
      <span className="block">{etikett}</span>
      <select name={namn} defaultValue={varde ?? ''} className="inmatning">
        <option value="">{alla}</option>
        {alternativ.map((a) => (
          <option key={a.varde} value={a.varde}>
            {a.etikett}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What a word to look for must look like, as a regular expression, and how that is said. */
export type Form = { monster: string; hjalp: string }

/**
 * A word to look for, as wide as `tecken` says. Not for names or personnummer: an address is kept in many places. The
 * browser sends nothing that does not fit `form`.
 */
export function FilterText({
  namn,
  etikett,
  varde,
  tecken,
  form,
}: FaltProps & { tecken?: number; form?: Form }) {
  return (
    <label className="filter-falt">
      <span className="block">{etikett}</span>
      <input
        type="search"
        name={namn}
        defaultValue={varde ?? ''}
        size={tecken}
        pattern={form?.monster}
        title={form?.hjalp}
        autoComplete="off"
        className="inmatning"
      />
    </label>
  )
}

/** A whole number, of few digits: no personnummer fits. */
export function FilterTal({ namn, etikett, varde }: FaltProps) {
  return (
    <label className="filter-falt">
      <span className="block">{etikett}</span>
      <input
        name={namn}
        defaultValue={varde ?? ''}
        size={6}
        maxLength={4}
        inputMode="numeric"
        autoComplete="off"
        className="inmatning"
      />
    </label>
  )
}

/** A day, and what is wrong with the one that was written. */
export function FilterDate({
  namn,
  etikett,
  varde,
  fel,
  min,
  max,
}: FaltProps & { fel?: string; min?: string; max?: string }) {
  const id = useId()
  return (
    <div className={`filter-falt${fel ? ' falt--fel' : ''}`}>
      <label htmlFor={id} className="block">
        {etikett}
      </label>
      <Fel id={id} fel={fel} />
      <DateInput
        id={id}
        name={namn}
        etikett={etikett}
        defaultValue={varde ?? ''}
        min={min}
        max={max}
        aria-invalid={fel ? true : undefined}
        aria-describedby={fel ? `${id}-fel` : undefined}
      />
    </div>
  )
}
