'use client'
import { useEffect, useRef } from 'react'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { registreraDeltagareAction } from '../actions'
import type { RegistreraFormView } from '../queries/registrera-form'
import type { SokningView } from '../queries/sok-person'
import { ArendeFalt, BakgrundFalt, SparFalt } from './arende-falt.client'
import { Behorighetspanel } from './behorighetspanel.client'
import { KontaktFalt } from './kontakt-falt.client'
import { PersonFalt } from './person-falt.client'
import { SamtyckeFalt } from './samtycke-falt.client'
import { SkyddFalt } from './skydd-falt.client'
import { StegRubrik } from './steg-rubrik'

type Props = {
  view: RegistreraFormView
  sparad: string | null
  forifyllt: Record<string, string>
  /** The latest search that found nobody: the form begins with what was looked for. */
  sokning: (SokningView & { nr: number }) | null
}

/** The whole registration in one form. Two ways to finish: keep it in the first step, or send it to the team as well. */
export function RegistreraFormular({ view, sparad, forifyllt, sokning }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!sokning) return
    fill(ref.current, sokning.forifyll)
    // Whoever may be the same person is looked at first.
    if (sokning.liknande.length === 0)
      ref.current?.querySelector<HTMLElement>('input[name="fornamn"]')?.focus()
  }, [sokning])
  const { resurs, innehall, nr } = view.utkast
  return (
    <section aria-labelledby="uppgifter-rubrik" ref={ref}>
      <StegRubrik nr={2} id="uppgifter-rubrik">
        Uppgifter
      </StegRubrik>
      <ActionForm
        id="registrera"
        action={registreraDeltagareAction}
        varden={{ ...begynnelse(view), ...forifyllt, ...sokning?.forifyll }}
        felrubrik="innan det går att spara"
        utkast={{
          form: 'registrera',
          resurs,
          kommunKod: view.kommun.kod,
          basVersion: 0,
          innehall,
          nr,
          sparad,
        }}
        tomEfterOk
      >
        <HiddenField namn="kommunKod" varde={view.kommun.kod} />
        <HiddenField namn="forslagId" varde={view.forslag?.id} />
        <div className="grid items-start gap-x-10 gap-y-6 wide:grid-cols-[minmax(0,1fr)_18.5rem]">
          <div className="wide:order-2">
            <Behorighetspanel val={view} sokt={sokning !== null} medSamtycke />
          </div>
          <div className="falt-stapel min-w-0">
            <PersonFalt view={view} dolt={sokning?.forifyll.nummer ? sokning.nr : null} />
            <SkyddFalt val={view} />
            <KontaktFalt val={view} />
            <SparFalt val={view} />
            <BakgrundFalt val={view} />
            <ArendeFalt val={view} />
            <SamtyckeFalt view={view} />
            <SubmitRow not={`Spara i steg 1 går också utan samtycke.`}>
              <SubmitButton namn="avsikt" varde="skicka" vantar="Skickar">
                Skicka till team {view.team}
              </SubmitButton>
              <SubmitButton variant="secondary" namn="avsikt" varde="spara" vantar="Sparar">
                Spara i steg 1
              </SubmitButton>
            </SubmitRow>
          </div>
        </div>
      </ActionForm>
    </section>
  )
}

const begynnelse = (view: RegistreraFormView): Record<string, string> => ({
  skydd: 'INGA',
  identifierad: view.idag,
  kontaktpersonId: view.jag,
  samtyckestext: view.samtyckestext,
})

/** Puts what was searched for into the form and tells the panel. A search alone makes no draft. */
function fill(section: HTMLElement | null, forifyll: SokningView['forifyll']): void {
  for (const [namn, value] of Object.entries(forifyll)) {
    const field = section?.querySelector<HTMLInputElement>(`input[name="${namn}"]`)
    if (!field || !value) continue
    field.value = value
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
