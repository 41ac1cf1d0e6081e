import { ArendeSida } from '@/modules/utredning/ui/public'
import { fornamnAv } from '@/text/sv/format'
import { rekommendationText } from '@/text/sv/rekommendation'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { Notice } from '@/ui/notice'
import { Section } from '@/ui/section'
import { kastaRattelseAction } from '../actions'
import type { RekommendationView } from '../queries/rekommendation-sida'
import type { VersionView } from '../queries/version-vy'
import { Granska } from './granska'
import { Skriv } from './skriv'
import { Gallande, Tidigare } from './undertecknad'
import { VersionText } from './version-text'

type Props = { view: RekommendationView; nu: string; klart?: string }

/** The rekommendation: what is being written, what holds, and what was signed before. */
export function RekommendationSida({ view, nu, klart }: Props) {
  const { utkast, gallande, formular, granska } = view
  const tomt = !utkast && !gallande && !formular
  return (
    <ArendeSida huvud={view.huvud} flik="rekommendation" klart={klart}>
      {tomt && <EmptyState>{view.arFore ? rekommendationText.fore : rekommendationText.stangd}</EmptyState>}
      {utkast?.rattarNr && <Rattelse view={view} v={utkast} />}
      {granska && utkast ? (
        <Granska view={view} v={utkast} />
      ) : formular ? (
        <Section
          rubrik={utkast ? 'Utkast till rekommendation' : 'Skriv rekommendationen'}
          not={utkast && sparatAv(utkast)}
        >
          <Skriv view={view} nu={nu} />
        </Section>
      ) : (
        utkast && <Utkast view={view} v={utkast} />
      )}
      {gallande && <Gallande view={view} v={gallande} />}
      <Tidigare view={view} />
    </ArendeSida>
  )
}

const sparatAv = (v: VersionView): string =>
  v.andradAvNamn ? `senast sparat av ${v.andradAvNamn}` : 'sparat'

function Utkast({ view, v }: { view: RekommendationView; v: VersionView }) {
  return (
    <Section rubrik="Utkast till rekommendation" not={sparatAv(v)}>
      <VersionText v={v} programKod={view.huvud.programKod} fornamn={fornamnAv(view.huvud.namn)} />
    </Section>
  )
}

function Rattelse({ view, v }: { view: RekommendationView; v: VersionView }) {
  return (
    <Notice rubrik={`Rättelse av version ${v.rattarNr}.`} ikon="penna">
      {v.rattelseSkal}
      {view.can.makulera && (
        <Disclosure rubrik="Kasta rättelsen">
          <ActionForm action={kastaRattelseAction} varden={{ version: v.version }} className="no-print">
            <HiddenField namn="rekommendationId" varde={v.id} />
            <p className="mb-2">Den undertecknade versionen gäller som förut.</p>
            <SubmitButton variant="danger" liten vantar="Kastar">
              Kasta rättelsen
            </SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
    </Notice>
  )
}
