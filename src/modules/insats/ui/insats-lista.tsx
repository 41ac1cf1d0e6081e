import { KvittoVid } from '@/modules/utredning/ui/public'
import type { Kvitto } from '@/text/sv/arende-klart'
import { insatsMarke, insatsNamn, insatsRadText, insatsStatusText } from '@/text/sv/insats'
import { formUtkast } from '@/modules/utkast/ui/public'
import { utkastResurs } from '@/schema/utkast'
import { utkastText } from '@/text/sv/utkast'
import { Badge } from '@/ui/badge'
import { Dialog } from '@/ui/dialog'
import { ActionForm } from '@/ui/form/action-form.client'
import { ConditionalField } from '@/ui/form/conditional-field.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { RadioGroup } from '@/ui/form/radio-group.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField } from '@/ui/form/text-field.client'
import { andraInsatsAction, avslutaInsatsAction, startaInsatsAction } from '../actions'
import type { InsatsSida, InsatsView } from '../queries/insats-sida'
import { InsatsFalt } from './insats-form'

type ListaProps = { view: InsatsSida; nu: string; kvitto: Kvitto }

/** The insatser of a case, running first, each with what can be done with it now. */
export function InsatsLista({ view, nu, kvitto }: ListaProps) {
  return (
    <ul className="divide-y divide-line">
      {view.insatser.map((i) => (
        <li key={i.id} id={`insats-${i.id}`} className="py-3">
          <div className="flex flex-wrap items-start justify-between gap-2">
            <h3 className="font-semibold">{insatsNamn(i)}</h3>
            <Badge ton={insatsMarke[i.status].ton} ikon={insatsMarke[i.status].ikon}>
              {insatsStatusText(i.status)}
            </Badge>
          </div>
          <p className="text-meta text-ink-2">{insatsRadText(i)}</p>
          {i.syfte && <p className="mt-1 max-w-text whitespace-pre-line">{i.syfte}</p>}
          {i.avbrottSkal && <p className="mt-1 max-w-text">Avbröts: {i.avbrottSkal}</p>}
          {i.resultat && <p className="mt-1 max-w-text whitespace-pre-line">Resultat: {i.resultat}</p>}
          <KvittoVid id={`insats-${i.id}`} {...kvitto} />
          {view.huvud.can.arbeta && <Atgarder i={i} huvud={view.huvud} nu={nu} />}
        </li>
      ))}
    </ul>
  )
}

type Props = { i: InsatsView; huvud: InsatsSida['huvud']; nu: string }

function Atgarder(props: Props) {
  const { i } = props
  const oppen = i.status === 'PLANERAD' || i.status === 'PAGAENDE'
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 no-print">
      {i.status === 'PLANERAD' && <Starta {...props} />}
      {oppen && <Avsluta {...props} />}
      <Andra {...props} />
      {((oppen && i.utkast.avsluta) || i.utkast.andra) && (
        <span className="text-meta ton-warn">{utkastText.har}</span>
      )}
    </div>
  )
}

/** What a draft of a form about this insats is kept under. */
const nyckel = (form: 'insats-andra' | 'insats-avsluta', { i, huvud }: Props) => ({
  form,
  resurs: utkastResurs(huvud.utredningId, i.id),
  kommunKod: huvud.kommunKod,
  basVersion: i.version,
})

function Starta({ i, huvud: { idag } }: Props) {
  return (
    <Dialog knapp="Har börjat" liten rubrik={`${insatsNamn(i)} har börjat`}>
      <ActionForm action={startaInsatsAction} varden={{ startad: idag, version: i.version }}>
        <HiddenField namn="insatsId" varde={i.id} />
        <DateField namn="startad" etikett="Första dagen" max={idag} />
        <SubmitRow>
          <SubmitButton vantar="Sparar">Spara starten</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Dialog>
  )
}

function Avsluta(props: Props) {
  const { i, huvud, nu } = props
  const { idag } = huvud
  const val = [
    ...(i.status === 'PAGAENDE' ? [{ varde: 'AVSLUTAD', etikett: 'Avslutad som planerat' }] : []),
    { varde: 'AVBRUTEN', etikett: i.status === 'PLANERAD' ? 'Blev inte av' : 'Avbruten' },
  ]
  return (
    <Dialog knapp="Avsluta" liten knappvariant="secondary" rubrik={`Avsluta ${insatsNamn(i)}`}>
      <ActionForm
        action={avslutaInsatsAction}
        varden={{ hur: val[0]?.varde, slutad: idag, version: i.version }}
        utkast={formUtkast(nyckel('insats-avsluta', props), i.utkast.avsluta, nu)}
      >
        <HiddenField namn="insatsId" varde={i.id} />
        <RadioGroup namn="hur" etikett="Hur slutade den" alternativ={val} utseende="rad" />
        <DateField namn="slutad" etikett="Sista dagen" max={idag} />
        <ConditionalField falt="hur" varde={['AVBRUTEN']}>
          <TextArea namn="avbrottSkal" etikett="Varför" rader={2} />
        </ConditionalField>
        <TextArea namn="resultat" etikett="Vad gav den" valfritt rader={3} />
        <SubmitRow>
          <SubmitButton vantar="Sparar">Spara avslutet</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Dialog>
  )
}

function Andra(props: Props) {
  const { i, nu } = props
  const varden = {
    typ: i.typ,
    benamning: i.benamning ?? '',
    utforare: i.utforare ?? '',
    utforareNamn: i.utforareNamn ?? '',
    timmarPerVecka: i.timmarPerVecka === null ? '' : String(i.timmarPerVecka).replace('.', ','),
    syfte: i.syfte ?? '',
    planeradStart: i.planeradStart ?? '',
    version: i.version,
  }
  return (
    <Dialog knapp="Ändra" liten knappvariant="quiet" rubrik={`Ändra ${insatsNamn(i)}`}>
      <ActionForm
        action={andraInsatsAction}
        varden={varden}
        utkast={formUtkast(nyckel('insats-andra', props), i.utkast.andra, nu)}
      >
        <HiddenField namn="insatsId" varde={i.id} />
        <InsatsFalt fastTyp={i.startad === null ? undefined : i.typ} />
        {i.status === 'PLANERAD' && <DateField namn="planeradStart" etikett="Planerad start" valfritt />}
        <SubmitRow>
          <SubmitButton vantar="Sparar">Spara ändringen</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Dialog>
  )
}
