import { datum, datumKort, relativt } from '@/text/sv/format'
import { flikText, lakarstodText, underlagText } from '@/text/sv/lakarstod'
import { Fact, FactRow } from '@/ui/fact'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { SubmitRow } from '@/ui/form/submit-row.client'
import { TextArea } from '@/ui/form/text-area.client'
import { NumberField } from '@/ui/form/text-field.client'
import { PageHeader } from '@/ui/page-header'
import { Quote } from '@/ui/quote'
import { Section } from '@/ui/section'
import { besvaraFragaAction } from '../actions'
import type { KonsultationView } from '../queries/konsultation'

const t = lakarstodText.svara

function Underlag({ delar }: { delar: KonsultationView['delar'] }) {
  return (
    <Section rubrik={t.underlag} not={t.underlagNot} id="underlag">
      {delar.map((d) => (
        <Section key={d.rubrik} rubrik={d.rubrik} niva={3}>
          {d.stycken.map((s, i) =>
            s.rubrik === underlagText.egnaOrd ? (
              <div key={i} className="my-3">
                <Quote vem={s.rubrik}>{s.text}</Quote>
              </div>
            ) : (
              <div key={i} className="my-3 max-w-text">
                {s.rubrik !== d.rubrik && <h4 className="text-meta text-ink-2">{s.rubrik}</h4>}
                <p className="whitespace-pre-line">{s.text}</p>
              </div>
            ),
          )}
        </Section>
      ))}
    </Section>
  )
}

function SvarForm({ view, nu }: { view: KonsultationView; nu: string }) {
  return (
    <Section rubrik={t.rubrik} id="svar">
      <ActionForm
        action={besvaraFragaAction}
        className="formular mt-4"
        varden={{ version: view.version, minuter: view.minuterBokade }}
        utkast={{
          form: 'lakarsvar',
          resurs: view.id,
          kommunKod: view.kommunKod,
          basVersion: view.utkast?.basVersion ?? view.version,
          innehall: view.utkast?.innehall,
          sparad: view.utkast && relativt(view.utkast.sparatAt, nu),
          nr: view.utkast?.nr,
        }}
      >
        <HiddenField namn="id" varde={view.id} />
        <TextArea namn="svar" etikett={t.svar} hjalp={t.svarHjalp} rader={8} maxLangd={20000} />
        <NumberField namn="minuter" etikett={t.minuter} enhet="minuter" />
        <SubmitRow>
          <SubmitButton>{t.knapp}</SubmitButton>
        </SubmitRow>
      </ActionForm>
    </Section>
  )
}

/** The question, what the team chose that the doctor reads, and the doctor's answer. */
export function KonsultationVy({ view, nu }: { view: KonsultationView; nu: string }) {
  return (
    <>
      <PageHeader
        rubrik={view.arendenummer}
        brodsmulor={[{ href: '/lakarstod', etikett: lakarstodText.titel }]}
      />
      <FactRow>
        <Fact etikett="Frågan">{flikText.stalld(view.stalldAv ?? '', datum(view.stalldAt))}</Fact>
        <Fact etikett="Hur">{view.form}</Fact>
        <Fact etikett="Önskat svar">
          {view.onskatSvar ? datumKort(view.onskatSvar, datum(nu)) : lakarstodText.lakare.inget}
        </Fact>
        <Fact etikett="Beräknad tid">{lakarstodText.tid.min(view.minuterBokade)}</Fact>
      </FactRow>
      <Section rubrik={t.fraga} id="fraga">
        <p className="mt-3 max-w-text text-lede whitespace-pre-line">{view.fraga}</p>
      </Section>
      <Underlag delar={view.delar} />
      {view.svar && (
        <Section
          rubrik={t.rubrik}
          not={`${t.skickat(view.svar.dag)}, ${flikText.anvant(view.svar.minuter)}. ${lakarstodText.lakare.lasbar(view.svar.lasbarTill)}`}
          id="svar"
        >
          <p className="mt-3 max-w-text whitespace-pre-line">{view.svar.text}</p>
        </Section>
      )}
      {view.can.besvara && <SvarForm view={view} nu={nu} />}
    </>
  )
}
