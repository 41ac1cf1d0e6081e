import { EGEN_ROST } from '@/programme/kraft'
import { fornamnAv } from '@/text/sv/format'
import { kartlaggningText } from '@/text/sv/kartlaggning'
import { Disclosure } from '@/ui/disclosure'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { Notice } from '@/ui/notice'
import { markeraAktuelltAction, markeraEjAktuelltAction } from '../actions'
import type { KartlaggningView } from '../queries/kartlaggning-sida'
import type { OmradeView } from '../queries/omraden-vy'
import { BidragForm } from './bidrag-form'
import { Yrken } from './rost'

type Props = { omrade: OmradeView; view: KartlaggningView; nu: string }

/** The area that is open: the person's words to the left and first, one's own to the right, the others' below. */
export function OmradeSkriv({ omrade, view, nu }: Props) {
  const { huvud, oppet } = view
  const roster = oppet?.roster ?? []
  const mina = roster.map((r) => r.yrke)
  const andras = omrade.yrken.filter((r) => !mina.includes(r.yrke))
  const synliga = omrade.ejAktuellt ? roster.filter((r) => r.yrke === EGEN_ROST) : roster
  const delat = {
    utredningId: huvud.utredningId,
    kommunKod: huvud.kommunKod,
    omrade,
    fornamn: fornamnAv(huvud.namn),
    nu,
  }
  return (
    <div className="mt-4">
      {omrade.ejAktuellt && <EjAktuellt omrade={omrade} view={view} />}
      <div className="grid gap-x-10 gap-y-8 wide:grid-cols-2">
        {synliga.map((rost) => (
          <BidragForm key={`${omrade.kod}:${rost.yrke}`} rost={rost} {...delat} />
        ))}
      </div>
      {mina.length === 1 && <Notice ton="warn">{kartlaggningText.utanYrke}</Notice>}
      {andras.length > 0 && (
        <div className="mt-6">
          <h4 className="mb-3 font-semibold">Det andra har skrivit</h4>
          <Yrken roster={andras} arFraga={omrade.arFraga} />
        </div>
      )}
      {!omrade.arFraga && !omrade.ejAktuellt && omrade.yrken.length === 0 && (
        <Markera omrade={omrade} view={view} />
      )}
    </div>
  )
}

type Del = Omit<Props, 'nu'>

function Markera({ omrade, view }: Del) {
  return (
    <div className="mt-6">
      <Disclosure rubrik={kartlaggningText.ejAktuelltFraga}>
        <ActionForm action={markeraEjAktuelltAction} varden={{ version: omrade.markVersion }}>
          <HiddenField namn="utredningId" varde={view.huvud.utredningId} />
          <HiddenField namn="omrade" varde={omrade.kod} />
          <TextArea
            namn="skal"
            etikett="Varför"
            hjalp={kartlaggningText.ejAktuelltHjalp}
            rader={2}
            maxLangd={1_000}
          />
          <SubmitRow>
            <SubmitButton variant="secondary" vantar="Sparar">
              Markera som inte aktuellt
            </SubmitButton>
          </SubmitRow>
        </ActionForm>
      </Disclosure>
    </div>
  )
}

function EjAktuellt({ omrade, view }: Del) {
  return (
    <Notice rubrik="Inte aktuellt.">
      {omrade.ejAktuellt?.skal}
      {omrade.ejAktuellt?.av && <span className="block text-meta text-ink-2">{omrade.ejAktuellt.av}</span>}
      <ActionForm action={markeraAktuelltAction} varden={{ version: omrade.markVersion }} className="mt-2">
        <HiddenField namn="utredningId" varde={view.huvud.utredningId} />
        <HiddenField namn="omrade" varde={omrade.kod} />
        <SubmitButton variant="quiet" liten vantar="Öppnar">
          Området är aktuellt ändå
        </SubmitButton>
      </ActionForm>
    </Notice>
  )
}
