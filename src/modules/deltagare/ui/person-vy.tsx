import Link from 'next/link'
import { PageHeader } from '@/ui/page-header'
import { Section } from '@/ui/section'
import type { PersonFormView } from '../queries/person-form'
import { BakgrundAvsnitt } from './bakgrund-avsnitt'
import { ForetradareAvsnitt } from './foretradare-avsnitt'
import { NummerAvsnitt } from './nummer-avsnitt'
import { KontaktLasning, PersonAvsnitt } from './person-avsnitt'
import { SkyddAvsnitt } from './skydd-avsnitt'

/** A person's data: who, number, företrädare, protection and how the case began. The kommun changes, the team reads. */
export function PersonVy({ view, nu }: { view: PersonFormView; nu: string }) {
  const tillbaka = `/deltagare/${view.deltagareId}`
  return (
    <>
      <PageHeader
        rubrik={`${view.varden.fornamn} ${view.varden.efternamn}`}
        ingress="Personuppgifter. Varje ändring loggas."
        brodsmulor={[
          { href: '/deltagare', etikett: 'Deltagare' },
          { href: tillbaka, etikett: view.arendenummer },
        ]}
      />
      <Section rubrik="Person och kontakt" id="person">
        {view.can.kommunens ? <PersonAvsnitt view={view} /> : <KontaktLasning view={view} />}
      </Section>
      <Section rubrik="Nummer" id="nummer">
        <NummerAvsnitt view={view} />
      </Section>
      <Section rubrik="Företrädare" id="foretradare">
        <ForetradareAvsnitt view={view} />
      </Section>
      {view.can.kommunens && (
        <>
          <Section rubrik="Skyddade personuppgifter" id="skydd">
            <SkyddAvsnitt view={view} />
          </Section>
          <Section rubrik="Spår och bakgrund" id="bakgrund">
            <BakgrundAvsnitt view={view} nu={nu} />
          </Section>
        </>
      )}
      <p className="mt-10">
        <Link href={tillbaka} prefetch={false} className="link">
          Tillbaka till {view.arendenummer}
        </Link>
      </p>
    </>
  )
}
