import { etikettAv } from '@/domain/kodlista'
import { EGEN_ROST } from '@/programme/kraft'
import { programmeOf } from '@/programme/register'
import { Section } from '@/ui/section'
import type { BidragRad } from '../domain/handelserader'
import type { ArendeUtskrift } from '../queries/arende-utskrift'
import { Post, Uppgift, Uppgifter } from './utskrift-delar'

/** The kartläggning by life area, the person's own words first; then what the rekommendation says. */
export function UtskriftKartlaggning({ view }: { view: ArendeUtskrift }) {
  const p = programmeOf(view.u.programKod)
  const omraden = p.koder.livsomraden.filter(
    (o) =>
      view.rader.bidrag.some((b) => b.omrade === o.kod) || view.ejAktuella.some((e) => e.omrade === o.kod),
  )
  return (
    <>
      {omraden.length > 0 && (
        <Section rubrik="Kartläggning">
          {omraden.map((o) => (
            <Omrade key={o.kod} kod={o.kod} etikett={o.etikett} view={view} />
          ))}
        </Section>
      )}
      {view.rader.rekommendationer.length > 0 && <Rekommendationer view={view} />}
    </>
  )
}

function Omrade({ kod, etikett, view }: { kod: string; etikett: string; view: ArendeUtskrift }) {
  const { koder } = programmeOf(view.u.programKod)
  const roster = view.rader.bidrag.filter((b) => b.omrade === kod)
  const egna = roster.filter((b) => b.yrke === EGEN_ROST)
  const andra = roster.filter((b) => b.yrke !== EGEN_ROST)
  const skal = view.ejAktuella.find((e) => e.omrade === kod)?.skal
  return (
    <Section rubrik={etikett} niva={3}>
      <Uppgifter>
        {egna.map((b) => (
          <Uppgift key={b.yrke} etikett="Egna ord">
            {b.text}
          </Uppgift>
        ))}
        {andra.map((b) => (
          <Uppgift key={b.yrke} etikett={etikettAv(koder.yrken, b.yrke)}>
            {rost(b)}
          </Uppgift>
        ))}
        <Uppgift etikett="Inte aktuellt">{skal}</Uppgift>
      </Uppgifter>
    </Section>
  )
}

const rost = (b: BidragRad): string =>
  [
    b.text,
    b.styrkor && `Styrkor: ${b.styrkor}`,
    b.hinder && `Hinder: ${b.hinder}`,
    b.stodbehov && `Behov av stöd: ${b.stodbehov}`,
  ]
    .filter(Boolean)
    .join('\n')

function Rekommendationer({ view }: { view: ArendeUtskrift }) {
  const { koder } = programmeOf(view.u.programKod)
  return (
    <Section rubrik="Rekommendation">
      {view.rader.rekommendationer.map((r) => {
        const formaga = view.rader.formagor.find((f) => f.id === r.aktivitetsformagaId)
        return (
          <Post
            key={r.id}
            rubrik={r.signerad ? `Version ${r.nr}, undertecknad ${r.signerad}` : `Version ${r.nr}, utkast`}
            av={r.signerad ? view.namn[r.av ?? ''] : null}
            makulerad={r.makulerad}
          >
            <Uppgifter>
              <Uppgift etikett="Rättar den förra">{r.rattelseSkal}</Uppgift>
              <Uppgift etikett="Sammanfattning">{r.sammanfattning}</Uppgift>
              {r.steg.map((s) => (
                <Uppgift key={s.ordning} etikett={`Nästa steg ${s.ordning}`}>
                  {`${etikettAv(koder.insatstyper, s.insatstyp)}. ${s.beskrivning}`}
                </Uppgift>
              ))}
              <Uppgift etikett="Aktivitetsförmåga">
                {formaga && `${formaga.procent} %, bedömd ${formaga.datum}`}
              </Uppgift>
              <Uppgift etikett="Motivering">{r.motivering}</Uppgift>
              <Uppgift etikett="Personens syn">{r.personensSyn}</Uppgift>
              <Uppgift etikett="Genomgången med personen">{r.genomgangen ?? r.ejGenomgangenSkal}</Uppgift>
            </Uppgifter>
          </Post>
        )
      })}
    </Section>
  )
}
