import { lankText, mittKontoText as t, tidText } from '@/text/sv/anvandare'
import { raknat, relativt } from '@/text/sv/format'
import { ActionForm } from '@/ui/form/action-form.client'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextField } from '@/ui/form/text-field.client'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import { bytLosenordAction } from '../actions'
import type { MittKontoView } from '../queries/mitt-konto'

const plats = (s: MittKontoView['sessioner'][number]): string =>
  s.denna ? t.sessioner.denna : s.kalla === 'CLI' ? t.sessioner.cli : t.sessioner.annan

/** One's own account: assignments, where one is signed in, and a new password. */
export function MittKontoVy({ view, nu }: { view: MittKontoView; nu: string }) {
  const antal = view.sessioner.length
  return (
    <>
      <PageHeader
        rubrik={view.namn}
        ingress={`${view.epost}. ${t.ingress(antal === 1 ? 'ett ställe' : `${raknat(antal, true)} ställen`)}`}
      />
      <Section rubrik={t.uppdrag}>
        <ul>
          {view.uppdrag.map((u) => (
            <li key={u.id} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-3">
              <span>{u.vad}</span>
              <span className="text-ink-2">{tidText(u.fran, u.till)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section rubrik={t.sessioner.rubrik} not={antal}>
        <Table
          rubrik={t.sessioner.rubrik}
          rader={view.sessioner}
          nyckel={(s) => s.skapadAt}
          kolumner={[
            { nyckel: 'plats', rubrik: t.sessioner.var, radrubrik: true, cell: plats },
            { nyckel: 'inloggad', rubrik: t.sessioner.inloggad, cell: (s) => relativt(s.skapadAt, nu) },
            { nyckel: 'senast', rubrik: t.sessioner.senast, cell: (s) => relativt(s.senastAt, nu) },
            { nyckel: 'fran', rubrik: t.sessioner.fran, cell: (s) => s.fran },
          ]}
        />
        <p className="my-3 max-w-text">{t.sessioner.text}</p>
        <form action="/api/logga-ut" method="post">
          <input type="hidden" name="overallt" value="1" />
          <button type="submit" className="knapp knapp--secondary">
            {t.sessioner.overallt}
          </button>
        </form>
      </Section>
      <Section rubrik={t.losenord.rubrik} id="losenord">
        <ActionForm action={bytLosenordAction} tomEfterOk className="formular mt-4">
          <TextField
            namn="nuvarande"
            etikett={t.losenord.nuvarande}
            typ="password"
            autocomplete="current-password"
            bredd="mellan"
          />
          <TextField
            namn="losenord"
            etikett={lankText.losenord}
            hjalp={lankText.losenordHjalp}
            typ="password"
            autocomplete="new-password"
            bredd="mellan"
          />
          <TextField
            namn="losenordIgen"
            etikett={lankText.igen}
            typ="password"
            autocomplete="new-password"
            bredd="mellan"
          />
          <div>
            <SubmitButton variant="secondary">{t.losenord.knapp}</SubmitButton>
          </div>
        </ActionForm>
      </Section>
    </>
  )
}
