'use client'
import { useState, type FormEvent } from 'react'
import { utkastResurs } from '@/schema/utkast'
import { relativt } from '@/text/sv/format'
import { protokollText as t } from '@/text/sv/team'
import { AnchoredForm } from '@/ui/form/anchored-form.client'
import type { FormAction, FormState } from '@/ui/form/form-state'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DraftStatus } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { Section } from '@/ui/section'
import { arHalvskriven, paborjadAnteckning, visadeAnteckningar } from '../domain/moteanteckningar'
import type { TeammoteView } from '../queries/teammote'
import type { Minne } from './mote-minne.client'

type Props = {
  view: TeammoteView
  /** The kommun whose case is on the table. */
  paBordet: string | null
  minne: Minne
  action: FormAction
  /** ISO instant. */
  nu: string
}

/** What is said to each kommun's minutes: that of the case on the table, and each that is half written. */
export function MoteAnteckningar(props: Props) {
  const { view, paBordet, minne } = props
  const kommuner = view.anteckningar.map((a) => ({ ...a, harUtkast: a.utkast !== null }))
  return visadeAnteckningar(kommuner, paBordet, minne.anteckningar).map((kod) => {
    const a = kommuner.find((k) => k.kommunKod === kod)
    const halv = a && arHalvskriven(a, minne.anteckningar)
    return (
      a && (
        <Section
          key={kod}
          rubrik={<span className="text-body">Anteckning för {a.kommun}</span>}
          not={halv ? t.halvskriven : undefined}
        >
          <Anteckning {...props} a={a} />
        </Section>
      )
    )
  })
}

type AnteckningProps = Props & { a: TeammoteView['anteckningar'][number] }

function Anteckning({ view, minne, action, nu, a }: AnteckningProps) {
  const { kommunKod, kommun } = a
  // What stood here when the form was drawn; what is saved meanwhile by somebody else becomes a conflict to choose in.
  const [version, setVersion] = useState(a.version)
  const [fran, setFran] = useState(() =>
    paborjadAnteckning(minne.anteckningar[kommunKod], a.utkast, a.version),
  )
  const klar = () => {
    setFran(null)
    minne.inteLangreHalvskriven(kommunKod)
  }
  return (
    <div
      className="mt-3"
      onInput={(event: FormEvent<HTMLDivElement>) => {
        if (event.target instanceof HTMLTextAreaElement)
          minne.skriver(kommunKod, event.target.value, fran?.basVersion ?? version)
      }}
      onReset={klar}
    >
      <AnchoredForm
        action={action}
        varden={{ text: a.text, version: a.version }}
        utkast={{
          form: 'protokoll',
          resurs: utkastResurs(view.mote.id, kommunKod),
          kommunKod,
          basVersion: fran?.basVersion ?? version,
          innehall: fran?.innehall,
          sparad: fran?.sparatAt && relativt(fran.sparatAt, nu),
          nr: a.utkast?.nr,
        }}
        vidOk={(state) => {
          setVersion((v) => savedVersion(state) ?? v)
          klar()
        }}
        className="grid gap-2"
      >
        <HiddenField namn="moteId" varde={view.mote.id} />
        <HiddenField namn="kommunKod" varde={kommunKod} />
        <div className="mt-2 [&_label]:sr-only">
          <TextArea
            namn="text"
            etikett={`Till protokollet för ${kommun}`}
            hjalp={`Står i protokollet för ${kommun} och ingen annan kommuns.`}
            rader={3}
            valfritt
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton variant="secondary" liten vantar="Sparar">
            Spara anteckning
          </SubmitButton>
          <DraftStatus />
        </div>
      </AnchoredForm>
    </div>
  )
}

const savedVersion = ({ data }: FormState): number | undefined =>
  typeof data === 'object' && data !== null && 'version' in data ? Number(data.version) : undefined
