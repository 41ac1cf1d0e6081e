'use client'
import { useState } from 'react'
import { konVarningText } from '@/text/sv/deltagare'
import { Checkbox } from '@/ui/form/checkbox.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { FieldGroup } from '@/ui/form/field-group'
import { useFalt, useFormular } from '@/ui/form/form-context.client'
import { SelectField } from '@/ui/form/select-field.client'
import { DateField, PersonnummerField, TextField } from '@/ui/form/text-field.client'
import { konVarning } from '../domain/kon-varning'
import { tolkaPersonnummer, maskeraPersonnummer } from '../domain/personnummer'
import type { RegistreraFormView } from '../queries/registrera-form'
import { useIfyllt } from './ifyllt.client'

type Props = {
  view: Pick<RegistreraFormView, 'kon' | 'idag'>
  /** Set (and set anew) when a number came from the search: it stays masked until one wants to see it. */
  dolt: number | null
}

/** Who the person is. */
export function PersonFalt({ view, dolt }: Props) {
  const ifyllt = useIfyllt(useFormular())
  const nummer = tolkat(ifyllt('nummer'), view.idag)
  const utanNummer = ifyllt('saknarNummer') === 'ja'
  const varning = !utanNummer && nummer ? konVarning(ifyllt('kon') as 'KVINNA', nummer) : null
  return (
    <FieldGroup rubrik="Person" kolumner={2}>
      <TextField namn="fornamn" etikett="Förnamn" maxLangd={100} />
      <TextField namn="efternamn" etikett="Efternamn" maxLangd={100} />
      <NummerFalt nummer={nummer} dolt={dolt} />
      <SelectField
        namn="kon"
        etikett="Kön"
        alternativ={view.kon}
        bredd="full"
        varning={ifyllt('kon') && varning ? konVarningText[varning] : null}
      />
      <div className="wide:col-span-2">
        <Checkbox namn="saknarNummer" etikett="Personen har inget nummer än" />
      </div>
      <ConditionalField falt="saknarNummer" varde="ja">
        <TextField namn="nummerSaknasSkal" etikett="Varför finns inget nummer?" maxLangd={500} />
        <DateField namn="fodelsedatum" etikett="Födelsedatum" max={view.idag} />
      </ConditionalField>
      <AnnanPerson />
    </FieldGroup>
  )
}

/** The number: masked while it stands as it was searched for, a field as soon as one wants to see or change it. */
function NummerFalt({ nummer, dolt }: { nummer: string | null; dolt: number | null }) {
  const { fel } = useFalt('nummer')
  const [visat, setVisat] = useState<number | null>(null)
  const maskat = dolt !== null && visat !== dolt && !fel && nummer !== null
  return (
    <>
      {maskat && (
        <div className="falt">
          <p className="falt-huvud falt-etikett">Personnummer</p>
          <p className="mt-1 flex min-h-10 flex-wrap items-center gap-x-4">
            {maskeraPersonnummer(nummer)}
            <button type="button" className="link" onClick={() => setVisat(dolt)}>
              Visa och ändra
            </button>
          </p>
        </div>
      )}
      <div className={maskat ? 'hidden' : 'contents'}>
        <PersonnummerField namn="nummer" etikett="Personnummer eller samordningsnummer" bredd="full" />
      </div>
    </>
  )
}

/** Asked for only when somebody much like this person is there already. */
function AnnanPerson() {
  const { fel, start } = useFalt('annanPerson')
  if (!fel && start !== 'ja') return null
  return <Checkbox namn="annanPerson" etikett="Jag har sökt, och det är en annan person" />
}

function tolkat(text: string, idag: string): string | null {
  const outcome = tolkaPersonnummer(text.replace(/\s/g, ''), idag)
  return outcome.accepted ? outcome.value.nummer : null
}
