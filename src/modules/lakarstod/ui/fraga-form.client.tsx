'use client'
import { type FormEvent, useState } from 'react'
import { fragaText as t } from '@/text/sv/lakarstod'
import { ActionForm } from '@/ui/form/action-form.client'
import { CheckboxGroup } from '@/ui/form/checkbox.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SelectField } from '@/ui/form/select-field.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, NumberField } from '@/ui/form/text-field.client'
import { fragaLakareAction } from '../actions'
import type { FragaForm as Form } from '../queries/lakare-flik'

/** Asks the doctor. Says while one types when the time goes above the team's share; it never blocks. */
export function FragaForm({ form, sparad }: { form: Form; sparad: string | null }) {
  const [minuter, setMinuter] = useState<number | null>(null)
  const over =
    form.kvar !== null && minuter !== null && minuter > form.kvar ? minuter - Math.max(form.kvar, 0) : null
  const ensam = form.lakare.length === 1 ? form.lakare[0] : null
  const medText = form.delar.filter((d) => d.harText)
  const utanText = form.delar.filter((d) => !d.harText)

  return (
    <div
      onInput={(event: FormEvent<HTMLDivElement>) => {
        const field = event.target as HTMLInputElement
        if (field.name === 'minuter')
          setMinuter(/^\d+$/.test(field.value.trim()) ? Number(field.value) : null)
      }}
    >
      <ActionForm
        action={fragaLakareAction}
        varden={{ form: 'LASNING', minuter: '30', lakareId: ensam?.varde ?? '' }}
        tomEfterOk
        utkast={{
          form: 'fraga-lakare',
          resurs: form.utredningId,
          kommunKod: form.kommunKod,
          basVersion: 0,
          innehall: form.utkast?.innehall,
          sparad,
          nr: form.utkast?.nr,
        }}
      >
        <HiddenField namn="utredningId" varde={form.utredningId} />
        <TextArea namn="fraga" etikett={t.fraga} rader={4} maxLangd={4000} />
        <CheckboxGroup
          namn="delar"
          etikett={t.delar}
          hjalp={t.delarHjalp}
          alternativ={medText}
          utseende="lista"
        />
        {utanText.length > 0 && (
          <p className="max-w-text text-meta text-ink-2">
            {t.tomt}: {utanText.map((d) => d.etikett).join(', ')}.
          </p>
        )}
        <RadioGroup namn="form" etikett={t.form} alternativ={form.former} />
        <NumberField
          namn="minuter"
          etikett={t.minuter}
          hjalp={t.kvar(form.kvar)}
          enhet={t.enhet}
          varning={over === null ? null : t.over(over)}
        />
        <DateField namn="onskatSvar" etikett={t.onskat} valfritt />
        {ensam ? (
          <HiddenField namn="lakareId" varde={ensam.varde} />
        ) : (
          <SelectField namn="lakareId" etikett={t.lakare} alternativ={form.lakare} />
        )}
        <SubmitRow>
          <SubmitButton>{t.knapp}</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </div>
  )
}
