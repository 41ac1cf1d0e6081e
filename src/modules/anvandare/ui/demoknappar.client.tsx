'use client'
import { useState } from 'react'
import { loggaInText } from '@/text/sv/anvandare'

type Props = {
  losenord: string
  retur: string | null
  grupper: { roll: string; rubrik: string; konton: { epost: string; etikett: string }[] }[]
}

/** Writes into a field of the sign-in form, as if it had been typed. */
function fill(namn: string, varde: string): void {
  const field = document.querySelector<HTMLInputElement>(`#logga-in input[name="${namn}"]`)
  if (!field) return
  field.value = varde
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The demo accounts as buttons. With scripts off the same buttons fetch the page anew with the form filled in. */
export function Demoknappar({ losenord, retur, grupper }: Props) {
  const [ifyllt, setIfyllt] = useState<string | null>(null)

  function choose(epost: string): void {
    fill('epost', epost)
    fill('losenord', losenord)
    setIfyllt(epost)
    document.querySelector<HTMLButtonElement>('#logga-in button[type="submit"]')?.focus()
  }

  return (
    <form method="get" action="/logga-in" className="mt-2">
      {retur && <input type="hidden" name="retur" value={retur} />}
      <p role="status" className="min-h-6 font-semibold text-ok">
        {ifyllt && loggaInText.demo.ifyllt(ifyllt)}
      </p>
      <dl>
        {grupper.map((g) => (
          <div
            key={g.roll}
            className="grid gap-x-6 border-b border-line py-2 wide:grid-cols-[220px_minmax(0,1fr)]"
          >
            <dt className="py-1 font-semibold">{g.rubrik}</dt>
            <dd className="-ml-3 flex flex-wrap gap-x-2">
              {g.konton.map((k) => (
                <button
                  key={k.epost}
                  type="submit"
                  name="konto"
                  value={k.epost}
                  title={k.epost}
                  className="knapp knapp--quiet knapp--liten"
                  onClick={(event) => {
                    event.preventDefault()
                    choose(k.epost)
                  }}
                >
                  <span className="sr-only">{g.rubrik}, </span>
                  {k.etikett}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </form>
  )
}
