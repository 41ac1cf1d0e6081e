import { formUtkast } from '@/modules/utkast/ui/public'
import { EGEN_ROST } from '@/programme/kraft'
import { kartlaggningText, medOrd, sparaOrd } from '@/text/sv/kartlaggning'
import { AnchoredForm } from '@/ui/form/anchored-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DraftStatus } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { sparaBidragAction } from '../actions'
import { BIDRAG_FORM, bidragResurs } from '../domain/utkastnyckel'
import type { RostForm } from '../queries/kartlaggning-sida'

export interface BidragFormProps {
  rost: RostForm
  utredningId: string
  kommunKod: string
  omrade: { kod: string; etikett: string; arFraga: boolean }
  fornamn: string | null
  nu: string
}

/** One voice in one area. Kept as a draft while it is written; guarded by this voice's own version. */
export function BidragForm({ rost, utredningId, kommunKod, omrade, fornamn, nu }: BidragFormProps) {
  const { sparad, yrke } = rost
  const version = sparad?.version ?? 0
  const resurs = bidragResurs(utredningId, omrade.kod, yrke)
  return (
    <AnchoredForm
      action={sparaBidragAction}
      varden={{
        text: sparad?.text,
        styrkor: sparad?.styrkor,
        hinder: sparad?.hinder,
        stodbehov: sparad?.stodbehov,
        version,
      }}
      utkast={formUtkast({ form: BIDRAG_FORM, resurs, kommunKod, basVersion: version }, rost.utkast, nu)}
    >
      <HiddenField namn="utredningId" varde={utredningId} />
      <HiddenField namn="omrade" varde={omrade.kod} />
      <HiddenField namn="yrke" varde={yrke} />
      {yrke === EGEN_ROST ? <EgnaOrd fornamn={fornamn} /> : <Yrkets rost={rost} arFraga={omrade.arFraga} />}
    </AnchoredForm>
  )
}

function EgnaOrd({ fornamn }: { fornamn: string | null }) {
  return (
    <>
      <div className="border-l-3 border-accent pl-4 [&_textarea]:min-h-48 [&_textarea]:text-lede">
        <TextArea namn="text" etikett={medOrd(fornamn)} hjalp={kartlaggningText.egnaOrdHjalp} rader={7} />
      </div>
      <Spara>{sparaOrd(fornamn)}</Spara>
    </>
  )
}

function Yrkets({ rost, arFraga }: { rost: RostForm; arFraga: boolean }) {
  return (
    <>
      <TextArea
        namn="text"
        etikett={kartlaggningText.vadDuSer}
        hjalp={`Som ${rost.etikett.toLowerCase()}. Hör och läs personens egna ord först.`}
        rader={arFraga ? 7 : 4}
      />
      {!arFraga && (
        <>
          <TextArea namn="styrkor" etikett={kartlaggningText.styrkor} valfritt rader={2} />
          <TextArea namn="hinder" etikett={kartlaggningText.hinder} valfritt rader={2} />
          <TextArea namn="stodbehov" etikett={kartlaggningText.stodbehov} valfritt rader={2} />
        </>
      )}
      <Spara>Spara det du ser</Spara>
    </>
  )
}

/** Two voices are saved side by side, neither before the other: so no filled button, and no row that ends the page. */
function Spara({ children }: { children: string }) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <SubmitButton variant="secondary" vantar="Sparar">
        {children}
      </SubmitButton>
      <DraftStatus />
    </div>
  )
}
