'use client'
import { Disclosure } from '@/ui/disclosure'
import { Checkbox } from '@/ui/form/checkbox.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { FieldGroup } from '@/ui/form/field-group'
import { useFormular } from '@/ui/form/form-context.client'
import { SelectField } from '@/ui/form/select-field.client'
import { TextField } from '@/ui/form/text-field.client'
import type { Val } from '@/domain/kodlista'

const falt = [
  'telefon',
  'epost',
  'adress',
  'kontaktsatt',
  'sprak',
  'tolkbehov',
  'foretradareSlag',
  'foretradareNamn',
]

/** How the person is reached, in what language and through whom: folded away, open as soon as something stands there. */
export function KontaktFalt({ val }: { val: { kontaktsatt: Val[]; foretradare: Val[] } }) {
  const { start, fel } = useFormular()
  const oppen = falt.some((namn) => Boolean(start[namn]) || Boolean(fel[namn]))
  return (
    <Disclosure rubrik="Kontakt, språk och företrädare (valfritt)" oppen={oppen || undefined}>
      <FieldGroup rubrik="Kontakt och språk" kolumner={2}>
        <KontaktUppgifter kontaktsatt={val.kontaktsatt} />
      </FieldGroup>
      <FieldGroup rubrik="Företrädare" hjalp="Om personen har god man eller förvaltare." kolumner={2}>
        <SelectField
          namn="foretradareSlag"
          etikett="Slag"
          alternativ={val.foretradare}
          tomt="Ingen"
          bredd="full"
          valfritt
        />
        <ConditionalField falt="foretradareSlag" varde={val.foretradare.map((f) => f.varde)}>
          <TextField namn="foretradareNamn" etikett="Namn" maxLangd={200} />
          <TextField namn="foretradareTelefon" etikett="Telefon" typ="tel" maxLangd={40} valfritt />
          <TextField namn="foretradareEpost" etikett="E-post" typ="email" maxLangd={200} valfritt />
          <TextField namn="foretradareOmfattning" etikett="Vad uppdraget omfattar" maxLangd={500} valfritt />
        </ConditionalField>
      </FieldGroup>
    </Disclosure>
  )
}

/** The fields of contact and language, also on the page where the person's data are changed. */
export function KontaktUppgifter({ kontaktsatt }: { kontaktsatt: Val[] }) {
  return (
    <>
      <TextField namn="telefon" etikett="Telefon" typ="tel" maxLangd={40} valfritt />
      <TextField namn="epost" etikett="E-post" typ="email" maxLangd={200} valfritt />
      <TextField namn="adress" etikett="Adress" maxLangd={300} valfritt />
      <SelectField
        namn="kontaktsatt"
        etikett="Vill bli kontaktad genom"
        alternativ={kontaktsatt}
        tomt="Inget särskilt"
        bredd="full"
        valfritt
      />
      <TextField namn="sprak" etikett="Språk" maxLangd={80} valfritt />
      <Checkbox namn="tolkbehov" etikett="Behöver tolk" />
      <ConditionalField falt="tolkbehov" varde="ja">
        <TextField
          namn="tolkNotering"
          etikett="Om tolken"
          hjalp="Till exempel dialekt, eller bara på telefon"
          maxLangd={300}
          valfritt
        />
      </ConditionalField>
    </>
  )
}
