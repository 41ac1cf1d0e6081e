import type { Kvitto } from '@/text/sv/arende-klart'
import { insatsMening } from '@/text/sv/insats'
import { StodVidare, ArendeSida } from '@/modules/utredning/ui/public'
import { FormDisclosure } from '@/ui/form/form-disclosure.client'
import { Section } from '@/ui/section'
import type { InsatsSida } from '../queries/insats-sida'
import { Formaga } from './formaga'
import { NyInsatsForm } from './insats-form'
import { InsatsLista } from './insats-lista'

/** Insatser and remaining ability of a case, then the hand-over and the follow-up. */
export function InsatserSida({ view, nu, kvitto }: { view: InsatsSida; nu: string; kvitto: Kvitto }) {
  const { huvud, insatser } = view
  return (
    <ArendeSida huvud={huvud} flik="insatser" {...kvitto}>
      <Section rubrik="Insatser" not={insatsMening(insatser)} id="insatser">
        <InsatsLista view={view} nu={nu} kvitto={kvitto} />
        {huvud.can.arbeta && huvud.status !== 'AVSLUTAD' && (
          <div className="mt-3 no-print">
            <FormDisclosure
              rubrik="Lägg till insats"
              oppen={insatser.length === 0 || Boolean(view.utkast.insats)}
            >
              <NyInsatsForm view={view} nu={nu} />
            </FormDisclosure>
          </div>
        )}
      </Section>
      <Formaga view={view} nu={nu} />
      <StodVidare
        huvud={huvud}
        overlamning={view.overlamning}
        uppfoljning={view.uppfoljning}
        utkast={view.utkast}
        nu={nu}
        kvitto={kvitto}
      />
    </ArendeSida>
  )
}
