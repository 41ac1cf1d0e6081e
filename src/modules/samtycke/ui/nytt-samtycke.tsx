import { valAv } from '@/domain/kodlista'
import { formUtkast } from '@/modules/utkast/ui/public'
import { ActionForm } from '@/ui/form/action-form.client'
import { Checkbox, CheckboxGroup } from '@/ui/form/checkbox.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, TextField } from '@/ui/form/text-field.client'
import { registreraSamtyckeAction } from '../actions'
import type { SamtyckeSidaView } from '../queries/samtycke-sida'
import { TextLank } from './samtycke-lista'

/** What the person was told and said yes to. */
export function NyttSamtycke({ view, nu }: { view: SamtyckeSidaView; nu: string }) {
  const { huvud } = view
  const nyckel = {
    form: 'samtycke' as const,
    resurs: huvud.utredningId,
    kommunKod: huvud.kommunKod,
    basVersion: 0,
  }
  return (
    <ActionForm
      action={registreraSamtyckeAction}
      varden={{
        datum: huvud.idag,
        ersatter: view.samtycken.some((s) => s.lage === 'GALLER') ? 'ja' : '',
      }}
      utkast={formUtkast(nyckel, view.utkast.samtycke, nu)}
      tomEfterOk
    >
      <HiddenField namn="utredningId" varde={huvud.utredningId} />
      <HiddenField namn="textVersion" varde={view.text.version} />
      <p className="max-w-text">
        Berätta för personen med <TextLank version={view.text.version} />. Den finns att skriva ut, även på
        lätt svenska.
      </p>
      <Falt view={view} />
      <SubmitRow>
        <SubmitButton vantar="Sparar">Spara samtycket</SubmitButton>
      </SubmitRow>
    </ActionForm>
  )
}

function Falt({ view }: { view: SamtyckeSidaView }) {
  const harKollegor = view.kollegor.length > 0
  return (
    <>
      <Checkbox namn="lattSvenska" etikett="Personen fick texten på lätt svenska" />
      <RadioGroup namn="satt" etikett="Hur samtyckte personen" alternativ={valAv(view.satt)} />
      <DateField namn="datum" etikett="Dag" max={view.huvud.idag} />
      <CheckboxGroup
        namn="oppnar"
        etikett="Personen sa ja till att de här får ta del av uppgifterna"
        utseende="lista"
        alternativ={[
          {
            varde: 'TEAM',
            etikett: `Arbetsterapeuterna i team ${view.huvud.team}`,
            hjalp: 'Behövs för att skicka till teamet.',
          },
          { varde: 'LAKARE', etikett: 'Förtroendeläkaren', hjalp: 'Bara de delar som en fråga behöver.' },
          ...(harKollegor ? [{ varde: 'KOLLEGA', etikett: 'En kollega i en annan kommun' }] : []),
          { varde: 'MOTTAGARE', etikett: 'Den som tar emot i nästa insats' },
        ]}
      />
      {harKollegor && (
        <ConditionalField falt="oppnar" varde="KOLLEGA">
          <CheckboxGroup
            namn="kollegor"
            etikett="Vilken kollega"
            valfritt
            utseende="lista"
            alternativ={view.kollegor.map((k) => ({ varde: k.id, etikett: k.etikett }))}
          />
        </ConditionalField>
      )}
      <ConditionalField falt="oppnar" varde="MOTTAGARE">
        <TextField namn="mottagare" etikett="Vem tar emot" valfritt maxLangd={200} />
      </ConditionalField>
      <DateField
        namn="till"
        etikett="Gäller till och med"
        hjalp="Lämna tomt om samtycket gäller tills vidare. Du får en påminnelse 30 dagar innan."
        valfritt
        min={view.huvud.idag}
      />
      <TextArea namn="berattat" etikett="Mer som personen fick veta" valfritt rader={2} />
      {view.samtycken.some((s) => s.lage === 'GALLER') && (
        <Checkbox
          namn="ersatter"
          etikett="Ersätter det samtycke som gäller nu"
          hjalp="Det gamla slutar gälla genast. Avmarkera om båda ska gälla."
        />
      )}
    </>
  )
}
