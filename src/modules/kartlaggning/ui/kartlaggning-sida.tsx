import Link from 'next/link'
import { ArendeSida, arendeHref } from '@/modules/utredning/ui/public'
import type { Kvitto } from '@/text/sv/arende-klart'
import { kartlaggningText, klaraRubrik } from '@/text/sv/kartlaggning'
import { EmptyState } from '@/ui/empty-state'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DateField } from '@/ui/form/text-field.client'
import { Notice } from '@/ui/notice'
import { Section } from '@/ui/section'
import { startaKartlaggningAction } from '../actions'
import type { KartlaggningView } from '../queries/kartlaggning-sida'
import { Avsluta } from './avsluta'
import { Instrument } from './instrument'
import { OmradeRad } from './omrade-rad'

type Props = { view: KartlaggningView; nu: string; kvitto: Kvitto }

/** The gemensamma kartläggning: area by area, the person's words beside the professions'. */
export function KartlaggningSida({ view, nu, kvitto }: Props) {
  return (
    <ArendeSida huvud={view.huvud} flik="kartlaggning" {...kvitto}>
      {view.fas === 'FORE' && <EmptyState rubrik="Inte påbörjad">{kartlaggningText.fore}</EmptyState>}
      {view.fas === 'KAN_STARTA' && <Starta view={view} />}
      {view.fas === 'STANGD' && <Stangd view={view} />}
      {(view.fas === 'PAGAR' || view.fas === 'STANGD') && <Innehall view={view} nu={nu} kvitto={kvitto} />}
    </ArendeSida>
  )
}

function Innehall({ view, nu, kvitto }: Props) {
  const livsomraden = view.omraden.filter((o) => !o.arFraga)
  const klara = livsomraden.filter((o) => o.lage === 'BESKRIVET' || o.lage === 'EJ_RELEVANT').length
  return (
    <>
      <Section rubrik={klaraRubrik(klara, livsomraden.length)} id="omraden">
        {livsomraden.map((o) => (
          <OmradeRad key={o.kod} omrade={o} view={view} nu={nu} kvitto={kvitto} />
        ))}
      </Section>
      <Section rubrik="Sett i backspegeln">
        {view.omraden
          .filter((o) => o.arFraga)
          .map((o) => (
            <OmradeRad key={o.kod} omrade={o} view={view} nu={nu} kvitto={kvitto} />
          ))}
      </Section>
      <Instrument view={view} nu={nu} kvitto={kvitto} />
      <Avsluta view={view} />
    </>
  )
}

function Starta({ view }: { view: KartlaggningView }) {
  const { huvud } = view
  if (!huvud.can.arbeta) return <EmptyState>{kartlaggningText.fore}</EmptyState>
  return (
    <Section rubrik="Klar att starta" id="starta">
      <p className="mb-4 max-w-text">{kartlaggningText.kanStarta}</p>
      <ActionForm action={startaKartlaggningAction} varden={{ datum: huvud.idag, version: huvud.version }}>
        <HiddenField namn="utredningId" varde={huvud.utredningId} />
        <DateField namn="datum" etikett="Startar den" min={huvud.stegSedan} max={huvud.idag} />
        <SubmitButton vantar="Startar">Starta kartläggningen</SubmitButton>
      </ActionForm>
    </Section>
  )
}

function Stangd({ view }: { view: KartlaggningView }) {
  return (
    <Notice
      ikon="las"
      atgard={
        view.huvud.can.arbeta &&
        view.huvud.status === 'PAGAENDE' && (
          <Link href={arendeHref(view.huvud, 'arendet#tillbaka')} prefetch={false} className="link">
            Gå tillbaka till steget
          </Link>
        )
      }
    >
      {kartlaggningText.stangd}
    </Notice>
  )
}
