import Link from 'next/link'
import { arendeHref } from '@/modules/utredning/ui/public'
import { fornamnAv } from '@/text/sv/format'
import { rekommendationText, skrivUtFor } from '@/text/sv/rekommendation'
import { inteAnText, saknasRubrik } from '@/text/sv/utredning'
import { Button, ButtonLink } from '@/ui/button'
import { Checklist } from '@/ui/checklist'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DateField } from '@/ui/form/text-field.client'
import { Notice } from '@/ui/notice'
import { Section } from '@/ui/section'
import { signeraRekommendationAction } from '../actions'
import type { RekommendationView } from '../queries/rekommendation-sida'
import type { VersionView } from '../queries/version-vy'
import { VersionText } from './version-text'

type Props = { view: RekommendationView; v: VersionView }

/** The draft as it is saved, to be read through; then signed as it stands here, or changed. */
export function Granska({ view, v }: Props) {
  const { huvud, formular } = view
  const fornamn = fornamnAv(huvud.namn)
  return (
    <>
      <Section
        rubrik="Läs igenom"
        not={`version ${v.nr}, utkast`}
        atgard={
          <>
            <Link
              href={arendeHref(huvud, 'rekommendation/skriv-ut', { version: v.id })}
              prefetch={false}
              className="link"
            >
              {skrivUtFor(fornamn)}
            </Link>
            {formular && (
              <ButtonLink liten ikon="penna" href={arendeHref(huvud, 'rekommendation')}>
                Ändra
              </ButtonLink>
            )}
          </>
        }
      >
        {formular?.paborjat && (
          <Notice
            ton="warn"
            atgard={
              <Link href={arendeHref(huvud, 'rekommendation')} prefetch={false} className="link">
                Gå till det
              </Link>
            }
          >
            {rekommendationText.osparat}
          </Notice>
        )}
        <VersionText v={v} programKod={huvud.programKod} fornamn={fornamn} />
      </Section>
      <Underteckna view={view} v={v} />
    </>
  )
}

function Underteckna({ view, v }: Props) {
  const { huvud, checklista, can } = view
  const saknas = checklista.filter((p) => !p.klar).length
  const klar = can.signera && saknas === 0
  const skal = can.signera
    ? saknas > 0
      ? inteAnText(saknas)
      : undefined
    : rekommendationText.arbetsterapeuten
  return (
    <div id="underteckna" className="mt-10">
      <Checklist
        rubrik={saknasRubrik(saknas, 'REKOMMENDATION')}
        not={`${checklista.length - saknas} av ${checklista.length} klara`}
        punkter={checklista.map(({ etikett, klar: done }) => ({ etikett, klar: done }))}
        avslut={klar ? undefined : { knapp: can.signera && <Button ejAn={skal}>Underteckna</Button>, skal }}
      />
      {klar && (
        <ActionForm
          action={signeraRekommendationAction}
          varden={{ datum: huvud.idag, version: v.version }}
          className="formular mt-4"
        >
          <HiddenField namn="utredningId" varde={huvud.utredningId} />
          <p className="mb-4 max-w-text">{rekommendationText.undertecknaOm}</p>
          <DateField namn="datum" etikett="Undertecknas den" min={huvud.stegSedan} max={huvud.idag} />
          <SubmitButton vantar="Undertecknar">Underteckna</SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}
