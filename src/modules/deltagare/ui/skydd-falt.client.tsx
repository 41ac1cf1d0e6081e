'use client'
import { CheckboxGroup } from '@/ui/form/checkbox.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { Outline } from '@/ui/icon'
import { las } from '@/ui/icon-shapes'
import { skyddFoljder } from '@/text/sv/deltagare'
import type { RegistreraFormView } from '../queries/registrera-form'

type Props = { val: Pick<RegistreraFormView, 'skydd' | 'kontaktpersoner' | 'jag'> }

/** Protection: what it means is said before it is chosen, and who will find the person is chosen with it. */
export function SkyddFalt({ val }: Props) {
  const skyddade = val.skydd.filter((s) => s.varde !== 'INGA').map((s) => s.varde)
  const andra = val.kontaktpersoner.filter((k) => k.varde !== val.jag)
  return (
    <div className="falt-stapel">
      <RadioGroup
        namn="skydd"
        etikett="Skyddade personuppgifter"
        utseende="segment"
        alternativ={val.skydd.map((s) => (s.varde === 'INGA' ? { ...s, etikett: 'Nej' } : s))}
      />
      <ConditionalField falt="skydd" varde={skyddade}>
        <div className="ruta ruta--neutral falt-stapel">
          <SkyddFoljder />
          {andra.length > 0 ? (
            <CheckboxGroup
              namn="handlaggare"
              etikett="Vem mer är handläggare?"
              hjalp="Du och kontaktpersonen är det alltid. Ni behöver vara minst två, så att någon finns när den andra är borta."
              alternativ={andra}
            />
          ) : (
            <p>Du är ensam i projektet i din kommun, så bara du hittar personen.</p>
          )}
        </div>
      </ConditionalField>
    </div>
  )
}

/** What follows when a person is protected. */
export function SkyddFoljder() {
  return (
    <div>
      <p className="flex items-center gap-2 font-semibold">
        <Outline d={las} /> Det här följer
      </p>
      <ul className="mt-1 list-disc pl-5">
        {skyddFoljder.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
