import { antal, heltal, relativt } from '@/text/sv/format'
import { torrkorningText, utanforText } from '@/text/sv/import'
import { ButtonLink } from '@/ui/button'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { PageHeader } from '@/ui/page-header'
import { lasInAction } from '../actions'
import type { ImportBild } from '../import-bild'
import { attGora } from '../domain/att-gora'
import { AccepteradeRader, OforandradeRader } from './accepterade-rader'
import { AvvisadeRader } from './avvisade-rader'
import { FramstegMatare } from './framsteg-matare.client'
import { ImportStapel } from './import-stapel'

/** The dry run of a list: what would happen, in one sentence, one bar and one row for each fault. Nothing is saved yet. */
export function ImportBildVy({ bild, nu }: { bild: ImportBild; nu: string }) {
  const nar = bild.fil.inlamnad ? `, ${relativt(bild.fil.inlamnad, nu)}` : ''
  return (
    <>
      <PageHeader
        rubrik={torrkorningText(bild.svar.accepterade, attGora(bild.avvisade))}
        ingress={
          <>
            Torrkörning av <strong className="font-semibold wrap-anywhere">{bild.fil.filnamn}</strong> för{' '}
            {bild.kommun}
            {nar}. Inget är sparat än.
          </>
        }
        brodsmulor={[{ href: '/import', etikett: 'Import och export' }]}
      />
      <ImportStapel bild={bild} />
      {bild.avvisade.length > 0 && <AvvisadeRader bild={bild} />}
      {bild.accepterade.length > 0 && <AccepteradeRader rader={bild.accepterade} />}
      <OforandradeRader rader={bild.oforandrade} />
      <LasInRad bild={bild} />
    </>
  )
}

function LasInRad({ bild }: { bild: ImportBild }) {
  const n = bild.svar.accepterade
  return (
    <div className="importrad no-print">
      <p className="max-w-text">
        <strong>{mening(n)}</strong> {bild.avvisade.length > 0 && utanforText(attGora(bild.avvisade))}
      </p>
      <div className="importrad-knappar">
        <ButtonLink href="/import">Byt fil</ButtonLink>
        {n > 0 && bild.fil.id && (
          <ActionForm action={lasInAction} className="contents">
            <HiddenField namn="filId" varde={bild.fil.id} />
            <SubmitButton vantar="Läser in">{`Läs in ${antal(n, 'rad', 'rader')}`}</SubmitButton>
            <FramstegMatare filId={bild.fil.id} />
          </ActionForm>
        )}
      </div>
    </div>
  )
}

function mening(n: number): string {
  if (n === 0) return 'Det finns inget att läsa in.'
  return n === 1 ? 'En rad läses in.' : `Alla ${heltal(n)} läses in på en gång, eller ingen.`
}
