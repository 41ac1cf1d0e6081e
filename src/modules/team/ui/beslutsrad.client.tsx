'use client'
import { useState } from 'react'
import type { Utkast } from '@/modules/utkast/public'
import { formUtkast } from '@/modules/utkast/ui/public'
import { ActionForm } from '@/ui/form/action-form.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { Fel } from '@/ui/form/field.client'
import { useFalt } from '@/ui/form/form-context.client'
import type { FormAction } from '@/ui/form/form-state'
import { HiddenField } from '@/ui/form/hidden-field'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DraftStatus } from '@/ui/form/submit-row.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { Outline } from '@/ui/icon'
import { klar } from '@/ui/icon-shapes'
import type { KoArende } from '../queries/mote-arende'
import type { TeammoteView } from '../queries/teammote'

export const BESLUT_FORM = 'beslut'

type Props = {
  a: KoArende
  view: Pick<TeammoteView, 'beslut' | 'ansvariga' | 'skyddadesAnsvariga' | 'jag' | 'forslag'>
  action: FormAction
  /** Left out outside a meeting. */
  moteId?: string
  /** What was typed before one went to another case. */
  kvar?: Record<string, string>
  /** The draft there may be. Left out on a shared screen: what is typed there is remembered, and saved by deciding. */
  utkast?: { sparat: Utkast | null | undefined; nu: string }
  snabbtangenter: boolean
  knapp: string
}

/**
 * The decision bar of one case: one of four, the fields that follow the choice, and one button. Drawn anew for each case. A
 * plain form without JavaScript.
 */
export function Beslutsrad({ a, view, action, moteId, kvar, utkast, snabbtangenter, knapp }: Props) {
  // What it begins with when it is drawn: what was typed here a moment ago, else the draft.
  const [fran] = useState({ kvar, sparat: kvar ? null : utkast?.sparat })
  const tillatna = view.skyddadesAnsvariga[a.utredningId]
  const ansvariga = view.ansvariga.filter((p) => !tillatna || tillatna.includes(p.id))
  const start = {
    ansvarigId: ansvariga.some((p) => p.id === view.jag) ? view.jag : '',
    kompletteraSenast: view.forslag.kompletteraSenast,
    taUpp: view.forslag.taUpp,
    ...fran.kvar,
    version: a.version,
  }
  const nyckel = {
    form: 'teambeslut' as const,
    resurs: a.utredningId,
    kommunKod: a.kommunKod,
    basVersion: a.version,
  }
  return (
    <ActionForm
      id={BESLUT_FORM}
      action={action}
      varden={start}
      // It guards nothing of its own: what counts is how the case stands now.
      utkast={
        utkast && {
          ...formUtkast(nyckel, fran.sparat, utkast.nu),
          basVersion: a.version,
          nr: utkast.sparat?.nr,
        }
      }
      className="grid gap-3"
    >
      <HiddenField namn="utredningId" varde={a.utredningId} />
      {moteId && <HiddenField namn="moteId" varde={moteId} />}
      <Beslutskort beslut={view.beslut} snabbtangenter={snabbtangenter} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-64">
          <Foljdfalt kommun={a.kommun} ansvariga={ansvariga} />
        </div>
        <SubmitButton vantar="Sparar">
          {knapp}
          {snabbtangenter && <kbd className="ml-2 text-on-accent max-wide:hidden">Enter</kbd>}
        </SubmitButton>
        <DraftStatus />
      </div>
    </ActionForm>
  )
}

type KortProps = { beslut: TeammoteView['beslut']; snabbtangenter: boolean }

function Beslutskort({ beslut, snabbtangenter }: KortProps) {
  const { id, start, fel, register } = useFalt('beslut')
  return (
    <fieldset
      role="radiogroup"
      aria-required="true"
      aria-invalid={fel ? true : undefined}
      aria-describedby={fel ? `${id}-fel` : undefined}
    >
      <legend className="sr-only">
        <span data-etikett="">Beslut</span>
      </legend>
      <Fel id={id} fel={fel} />
      <div className="grid grid-cols-2 gap-2 wide:grid-cols-4">
        {beslut.map((b, i) => (
          <label
            key={b.kod}
            className="relative flex min-h-11 cursor-pointer items-start gap-2 rounded-control border border-line-strong px-3 py-2 hover:bg-sunken has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              {...register('beslut')}
              type="radio"
              id={i === 0 ? id : `${id}-${i}`}
              value={b.kod}
              defaultChecked={start === b.kod}
              className="peer absolute inset-0 m-0 cursor-pointer opacity-0"
            />
            {snabbtangenter && (
              <kbd aria-hidden="true" className="text-inherit max-wide:hidden">
                {i + 1}
              </kbd>
            )}
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{b.etikett}</span>
              <span className="block text-meta max-wide:sr-only">{b.foljd}</span>
            </span>
            <Outline d={klar} className="absolute top-2 right-2 hidden peer-checked:block" />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type FoljdProps = { kommun: string; ansvariga: { id: string; namn: string }[] }

/** One line of text, so that Enter saves. */
function Foljdfalt({ kommun, ansvariga }: FoljdProps) {
  const rad = 'flex flex-wrap gap-3 [&>*:first-child]:flex-1 [&>*]:min-w-40'
  return (
    <>
      <ConditionalField falt="beslut" varde="ANTAGEN">
        <div className={rad}>
          <TextField namn="anteckning" etikett="Att anteckna" valfritt maxLangd={2000} />
          <SelectField
            namn="ansvarigId"
            etikett="Ansvarig arbetsterapeut"
            alternativ={ansvariga.map((p) => ({ varde: p.id, etikett: p.namn }))}
          />
        </div>
      </ConditionalField>
      <ConditionalField falt="beslut" varde="KOMPLETTERAS">
        <div className={rad}>
          <TextField namn="komplettera" etikett={`Vad ska ${kommun} komplettera?`} maxLangd={4000} />
          <DateField namn="kompletteraSenast" etikett="Senast" />
        </div>
      </ConditionalField>
      <ConditionalField falt="beslut" varde="EJ_ANTAGEN">
        <div className={rad}>
          <TextField namn="ejAntagenSkal" etikett="Skäl" maxLangd={4000} />
          <TextField namn="forslag" etikett={`Förslag till ${kommun}`} maxLangd={4000} />
        </div>
      </ConditionalField>
      <ConditionalField falt="beslut" varde="VILANDE">
        <div className={rad}>
          <TextField namn="avvaktaSkal" etikett="Skäl" maxLangd={4000} />
          <DateField namn="taUpp" etikett="Tas upp igen" />
        </div>
      </ConditionalField>
    </>
  )
}
