import { etikettAv } from '@/domain/kodlista'
import { programmeOf } from '@/programme/register'
import { period } from '@/text/sv/format'
import { kommunNamn } from '@/text/sv/kommun'
import { sparText, sprakText } from '@/text/sv/utredning'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button.client'
import { Section } from '@/ui/section'
import type { ArendeUtskrift } from '../queries/arende-utskrift'
import { Uppgift, Uppgifter } from './utskrift-delar'
import { UtskriftHandelser } from './utskrift-handelser'
import { UtskriftKartlaggning } from './utskrift-kartlaggning'

/** The whole case on paper, for the personakt. */
export function UtskriftSida({ view }: { view: ArendeUtskrift }) {
  const { u, utskriven } = view
  return (
    <>
      <PageHeader
        rubrik={`Ärende ${u.arendenummer}`}
        ingress={`${kommunNamn(view.kommun)}, för personakten. Utskriven ${utskriven.idag} av ${utskriven.av}.`}
        brodsmulor={[{ href: `/deltagare/${u.deltagareId}?u=${u.id}`, etikett: 'Tillbaka till ärendet' }]}
        atgarder={<PrintButton />}
      />
      <div className="no-print">
        <Notice rubrik="Allt du har tillgång till i ärendet står här." ikon="info">
          Namn och personnummer är utskrivna, och visningen är loggad.
        </Notice>
      </div>
      <Personen view={view} />
      <Utredningen view={view} />
      <UtskriftHandelser view={view} del="GANG" />
      <UtskriftKartlaggning view={view} />
      <UtskriftHandelser view={view} del="ARBETE" />
    </>
  )
}

function Personen({ view }: { view: ArendeUtskrift }) {
  const { deltagare: d, u } = view
  const { koder } = programmeOf(u.programKod)
  return (
    <Section rubrik="Personen">
      <Uppgifter>
        <Uppgift etikett="Namn">{`${d.fornamn} ${d.efternamn}`}</Uppgift>
        <Uppgift etikett="Personnummer">{d.nummer ?? `Saknas. ${d.nummerSaknasSkal ?? ''}`}</Uppgift>
        <Uppgift etikett="Född">{d.fodelsedatum}</Uppgift>
        <Uppgift etikett="Kön">{etikettAv(koder.kon, d.kon)}</Uppgift>
        <Uppgift etikett="Skyddade uppgifter">
          {d.skydd !== 'INGA' && etikettAv(koder.skyddslagen, d.skydd)}
        </Uppgift>
        <Uppgift etikett="Telefon">{d.telefon}</Uppgift>
        <Uppgift etikett="E-post">{d.epost}</Uppgift>
        <Uppgift etikett="Adress">{d.adress}</Uppgift>
        <Uppgift etikett="Vill bli kontaktad">
          {d.kontaktsatt && etikettAv(koder.kontaktsatt, d.kontaktsatt)}
        </Uppgift>
        <Uppgift etikett="Språk">{sprakText(d.sprak, d.tolkbehov, d.tolkNotering)}</Uppgift>
        {d.foretradare.map((f) => (
          <Uppgift key={`${f.slag}${f.namn}`} etikett={etikettAv(koder.foretradartyper, f.slag)}>
            {[f.namn, f.telefon, f.omfattning].filter(Boolean).join(', ')}
          </Uppgift>
        ))}
      </Uppgifter>
    </Section>
  )
}

function Utredningen({ view }: { view: ArendeUtskrift }) {
  const { u, namn, rader } = view
  const p = programmeOf(u.programKod)
  return (
    <Section rubrik="Utredningen">
      <Uppgifter>
        <Uppgift etikett="Program">{p.fulltNamn}</Uppgift>
        <Uppgift etikett="Team">{view.team}</Uppgift>
        <Uppgift etikett="Kontaktperson">{namn[u.kontaktpersonId ?? ''] ?? 'Ingen utsedd'}</Uppgift>
        <Uppgift etikett="Arbetsterapeut">{namn[u.arbetsterapeutId ?? ''] ?? 'Ingen utsedd'}</Uppgift>
        <Uppgift etikett="Spår">{sparText(u.spar, u.manader)}</Uppgift>
        <Uppgift etikett="Skäl">{u.skal}</Uppgift>
        <Uppgift etikett="Identifierad">{[u.identifierad, u.forum].filter(Boolean).join(', ')}</Uppgift>
        <Uppgift etikett="Bakgrund">{u.bakgrund}</Uppgift>
        <Uppgift etikett="Prövat tidigare">{u.provatTidigare}</Uppgift>
        <Uppgift etikett="Försörjning">
          {u.forsorjning && etikettAv(p.koder.forsorjningskallor, u.forsorjning)}
        </Uppgift>
        <Uppgift etikett="Status">{etikettAv(p.koder.statusar, u.status)}</Uppgift>
        <Uppgift etikett="Mottagare">{u.mottagare}</Uppgift>
        <Uppgift etikett="Trepartssamtal">{u.trepartssamtal ?? u.trepartssamtalSkal}</Uppgift>
        <Uppgift etikett="Insats inte startad">{u.insatsEjStartadSkal}</Uppgift>
        {rader.steg.map((s) => (
          <Uppgift key={s.id} etikett={etikettAv(p.steg, s.steg)}>
            {[period(s.fran, s.till), s.skal && `tillbaka: ${s.skal}`].filter(Boolean).join(', ')}
          </Uppgift>
        ))}
      </Uppgifter>
    </Section>
  )
}
