'use client'
import { useState } from 'react'
import { anvandareText } from '@/text/sv/anvandare'
import { datum, klockslag } from '@/text/sv/format'
import { ActionForm } from '@/ui/form/action-form.client'
import type { FormState } from '@/ui/form/form-state'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { PrintButton } from '@/ui/print-button.client'
import { skapaLankAction } from '../actions'

const t = anvandareText.konto.lank

type Props = { konto: string; namn: string; epost: string; galler: string | null }

/** Makes a one-time link and shows it once, as something to print and hand over. With scripts off the receipt holds it. */
export function LankForm({ konto, namn, epost, galler }: Props) {
  const [adress, setAdress] = useState<string | null>(null)

  function visa(state: FormState): void {
    const sokvag = (state.data as { sokvag?: string } | undefined)?.sokvag
    if (sokvag) setAdress(`${window.location.origin}${sokvag}`)
  }

  return (
    <section className="avsnitt avsnitt--2" id="lank">
      <div className="avsnitt-topp">
        <h2 className="text-h2">{t.rubrik}</h2>
      </div>
      {adress ? (
        <div className="ruta ruta--accent my-4" role="status">
          <p className="no-print font-semibold">{t.visas}</p>
          <p className="mt-2">
            {t.till} {namn}, {epost}.
          </p>
          <p className="mt-2">{t.adress}</p>
          <p className="my-2 font-semibold break-all">{adress}</p>
          <p className="mb-3 text-meta text-ink-2">{t.galler}</p>
          <PrintButton />
        </div>
      ) : (
        <>
          <p className="my-3 max-w-text">{t.text}</p>
          {galler && (
            <p className="mb-3 max-w-text text-meta text-ink-2">
              {t.finns(`${datum(galler)} ${klockslag(galler)}`)}
            </p>
          )}
          <ActionForm action={skapaLankAction} vidOk={visa}>
            <HiddenField namn="id" varde={konto} />
            <div>
              <SubmitButton variant="secondary">{t.knapp}</SubmitButton>
            </div>
          </ActionForm>
        </>
      )}
    </section>
  )
}
