import { relativt } from '@/text/sv/format'
import { forslagText } from '@/text/sv/forslag'
import { ActionForm } from '@/ui/form/action-form.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { DateField, PersonnummerField, TextField } from '@/ui/form/text-field.client'
import { PageHeader } from '@/ui/page-header'
import { lamnaForslagAction } from '../actions'
import type { NyttForslagView } from '../queries/nytt-forslag'

const t = forslagText.nytt

/** Proposes a person: who, how to reach them, and why. */
export function NyttForslagVy({ view, nu }: { view: NyttForslagView; nu: string }) {
  return (
    <>
      <PageHeader
        rubrik={t.rubrik}
        ingress={t.ingress(view.kommun)}
        brodsmulor={[{ href: '/forslag', etikett: forslagText.titel }]}
      />
      <ActionForm
        action={lamnaForslagAction}
        utkast={{
          form: 'forslag',
          resurs: 'nytt',
          kommunKod: view.kommunKod,
          basVersion: 0,
          innehall: view.utkast?.innehall,
          sparad: view.utkast && relativt(view.utkast.sparatAt, nu),
          nr: view.utkast?.nr,
        }}
      >
        <div className="faltrutnat faltrutnat--2">
          <TextField namn="fornamn" etikett={t.fornamn} maxLangd={100} />
          <TextField namn="efternamn" etikett={t.efternamn} maxLangd={100} />
        </div>
        <PersonnummerField namn="nummer" etikett={t.nummer} hjalp={t.nummerHjalp} valfritt />
        <DateField namn="fodelsedatum" etikett={t.fodelsedatum} valfritt />
        <TextField namn="telefon" etikett={t.telefon} typ="tel" bredd="mellan" maxLangd={60} valfritt />
        <TextArea
          namn="motivering"
          etikett={t.motivering}
          hjalp={t.motiveringHjalp}
          rader={5}
          maxLangd={4000}
        />
        {view.kravGrund && (
          <TextArea namn="grund" etikett={t.grund} hjalp={t.grundHjalp} rader={2} maxLangd={1000} />
        )}
        <SubmitRow>
          <SubmitButton>{t.knapp}</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </>
  )
}
