import { addDays } from '@/domain/datum'
import { programmeOf } from '@/programme/register'
import { datumKort } from '@/text/sv/format'
import { stegRader } from '@/text/sv/utredning'
import { Stegskara } from '@/ui/stegskara'
import { Stepper, type StepperSteg } from '@/ui/stepper'
import type { ArendeHuvud } from '../queries/arende-huvud'
import type { StegLage } from '../domain/stegvis'
import { stegSomBorjarMed } from '../domain/utredningssteg'

/** The steps with their dates, days and returns. */
export function ArendeSteg({ huvud }: { huvud: ArendeHuvud }) {
  return <Stepper steg={huvud.stegen.map((s) => tillSteg(huvud, s))} />
}

function tillSteg(huvud: ArendeHuvud, s: StegLage): StepperSteg {
  const { rad1, rad2 } = stegRader(s, {
    sistaDag: (till) => addDays(till, -1),
    pausad: huvud.status === 'VILANDE',
    utfall: utfall(huvud, s),
  })
  const retur = s.retur && `Tillbaka ${datumKort(s.retur.datum, huvud.idag)}: ${s.retur.skal}`
  return { kod: s.kod, etikett: s.kort, status: s.lage, rad1, rad2, retur }
}

/** The team's decision belongs under the step that the sending begins. */
function utfall(huvud: ArendeHuvud, s: StegLage): string | null {
  const programme = programmeOf(huvud.programKod)
  if (s.kod !== stegSomBorjarMed(programme, 'SANDNING')) return null
  return programme.koder.teambeslut.find((b) => b.kod === huvud.teambeslut)?.etikett ?? null
}

/** Where the case stands, in one line. */
export function StegILiten({ huvud }: { huvud: ArendeHuvud }) {
  const aktuellt = huvud.stegen.find((s) => s.lage === 'pagar')
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <Stegskara
        klara={huvud.stegen.filter((s) => s.lage === 'klar').length}
        aktuellt={aktuellt?.nummer ?? null}
        antal={huvud.stegen.length}
        steg={aktuellt?.kort ?? 'Avslutad'}
        visaSteg
      />
      <span>Uppgifter och steg</span>
    </span>
  )
}
