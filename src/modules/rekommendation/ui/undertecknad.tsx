import { datum, fornamnAv } from '@/text/sv/format'
import { arendeHref } from '@/modules/utredning/ui/public'
import { rekommendationText, skrivUtFor, versionText } from '@/text/sv/rekommendation'
import { ButtonLink } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextArea } from '@/ui/form/text-area.client'
import { Icon } from '@/ui/icon'
import { Section } from '@/ui/section'
import { borjaRattelseAction, makuleraRekommendationAction } from '../actions'
import type { RekommendationView } from '../queries/rekommendation-sida'
import type { VersionView } from '../queries/version-vy'
import { VersionText } from './version-text'

type Props = { view: RekommendationView; v: VersionView }

/** The version that holds: locked, with the two ways there are to put it right. */
export function Gallande({ view, v }: Props) {
  const { huvud } = view
  const fornamn = fornamnAv(huvud.namn)
  return (
    <Section
      rubrik={`Undertecknad ${v.signerad}`}
      not={[v.signeradAvNamn && `av ${v.signeradAvNamn}`, v.nr > 1 && `version ${v.nr}`]
        .filter(Boolean)
        .join(', ')}
      id="gallande"
      atgard={
        <ButtonLink
          liten
          ikon="skriv-ut"
          href={arendeHref(huvud, 'rekommendation/skriv-ut', { version: v.id })}
        >
          {skrivUtFor(fornamn)}
        </ButtonLink>
      }
    >
      <p className="mt-3 flex items-center gap-2 text-meta text-ink-2">
        <Icon namn="las" storlek={14} />
        Låst.
        {v.rattelseSkal && ` Rättar version ${v.rattarNr ?? ''}: ${v.rattelseSkal}`}
      </p>
      {view.utkast ? (
        <Disclosure rubrik="Läs den undertecknade versionen">
          <VersionText v={v} programKod={huvud.programKod} fornamn={fornamn} />
        </Disclosure>
      ) : (
        <VersionText v={v} programKod={huvud.programKod} fornamn={fornamn} />
      )}
      <Handlingar view={view} v={v} />
    </Section>
  )
}

function Handlingar({ view, v }: Props) {
  const { can, huvud } = view
  if (!can.ratta && !can.makulera) return null
  return (
    <div className="no-print mt-6 grid gap-2">
      {can.ratta && (
        <Disclosure rubrik="Gör en rättelse med skäl">
          <ActionForm action={borjaRattelseAction}>
            <HiddenField namn="utredningId" varde={huvud.utredningId} />
            <TextArea
              namn="skal"
              etikett="Vad ska rättas, och varför"
              hjalp={rekommendationText.rattelseOm}
              rader={2}
              maxLangd={1_000}
            />
            <SubmitButton variant="secondary" vantar="Öppnar">
              Börja rättelsen
            </SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
      {can.makulera && <Makulera v={v} />}
    </div>
  )
}

function Makulera({ v }: { v: VersionView }) {
  return (
    <Disclosure rubrik={`Makulera version ${v.nr}`}>
      <ActionForm action={makuleraRekommendationAction} varden={{ version: v.version }}>
        <HiddenField namn="rekommendationId" varde={v.id} />
        <TextArea
          namn="skal"
          etikett="Varför"
          hjalp={rekommendationText.makuleraOm}
          rader={2}
          maxLangd={1_000}
        />
        <SubmitButton variant="danger" vantar="Makulerar">
          Makulera versionen
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  )
}

/** What was signed before, and what has been annulled: folded, and as readable as ever. */
export function Tidigare({ view }: { view: RekommendationView }) {
  const { huvud, tidigare } = view
  if (tidigare.length === 0) return null
  return (
    <Section rubrik="Tidigare versioner" id="tidigare">
      {tidigare.map((v) => (
        <article key={v.id} className="border-b border-line py-3">
          <Disclosure rubrik={`${v.makulerad ? 'Makulerad: ' : ''}${versionText(v)}`}>
            {v.makuleradVarfor && (
              <p>
                Makulerades {datum(v.makuleradVarfor.at)}
                {v.makuleradVarfor.av && ` av ${v.makuleradVarfor.av}`}: {v.makuleradVarfor.skal}
              </p>
            )}
            {v.rattelseSkal && (
              <p>
                Rättar version {v.rattarNr}: {v.rattelseSkal}
              </p>
            )}
            <div className={v.makulerad ? 'line-through' : undefined}>
              <VersionText v={v} programKod={huvud.programKod} fornamn={fornamnAv(huvud.namn)} />
            </div>
            {!v.makulerad && view.can.makulera && <Makulera v={v} />}
          </Disclosure>
        </article>
      ))}
    </Section>
  )
}
