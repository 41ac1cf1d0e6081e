import { programmeOf } from '@/programme/register'
import { insatsNamn } from '@/text/sv/handelser'
import { VagenHittills } from '@/ui/charts/vagen-hittills'
import { Section } from '@/ui/section'
import type { ArendeOversikt } from '../queries/arende-oversikt'

/** One time axis for everything that has run side by side, with its table. */
export function OversiktVagen({ view }: { view: ArendeOversikt }) {
  const { huvud, vagen } = view
  const p = programmeOf(huvud.programKod)
  const kort = (kod: string): string => p.steg.find((s) => s.kod === kod)?.kort ?? kod
  return (
    <Section rubrik="Vägen hittills" not="Insatser får löpa vid sidan av utredningen">
      <VagenHittills
        etikett="Steg, insatser, bedömd aktivitetsförmåga och kontakter längs en tidsaxel. Samma uppgifter står i tabellen nedanför."
        idag={huvud.idag}
        steg={vagen.steg.map((s) => ({ ...s, etikett: kort(s.kod) }))}
        insatser={vagen.insatser.map((v) => {
          const insats = view.insatser.find((i) => i.id === v.id)
          return { ...v, etikett: insats ? insatsNamn(insats, p) : '' }
        })}
        formaga={vagen.formaga}
        kontakter={vagen.kontakter}
        pausad={vagen.pausad}
      />
    </Section>
  )
}
