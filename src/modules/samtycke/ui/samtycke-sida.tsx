import { SandningPanel } from '@/modules/aktualisering/ui/public'
import { ArendeSida } from '@/modules/utredning/ui/public'
import { lista } from '@/text/sv/format'
import { garUtText, langd } from '@/text/sv/samtycke'
import { Columns } from '@/ui/columns'
import { Disclosure } from '@/ui/disclosure'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import { Section } from '@/ui/section'
import type { AtkomstRad, SamtyckeSidaView } from '../queries/samtycke-sida'
import { NyttSamtycke } from './nytt-samtycke'
import { SamtyckeLista } from './samtycke-lista'

/** The samtycken of a case, who may see it now, and its way to the team. */
export function SamtyckeSida({ view, nu, klart }: { view: SamtyckeSidaView; nu: string; klart?: string }) {
  const { huvud } = view
  const farSkriva = huvud.can.kommunens && huvud.status !== 'AVSLUTAD'
  return (
    <ArendeSida huvud={huvud} flik="samtycke" klart={klart}>
      <Columns sida={<Atkomst rader={view.atkomst} skyddad={huvud.skydd !== null} />}>
        {huvud.samtycke.kod === 'GAR_UT' && <Notice ton="warn">{garUtText(huvud.samtycke.dagarKvar)}</Notice>}
        <Section rubrik="Samtycke" id="samtycke">
          <SamtyckeLista view={view} />
          {farSkriva && (
            <div className="mt-4 no-print">
              <Disclosure
                rubrik={view.star ? 'Förnya eller ändra samtycket' : 'Skriv in ett samtycke'}
                oppen={!view.star || Boolean(view.utkast.samtycke)}
              >
                <NyttSamtycke key={view.samtycken.length} view={view} nu={nu} />
              </Disclosure>
            </div>
          )}
        </Section>
        <SandningPanel huvud={huvud} sandning={view.sandning} utkast={view.utkast} nu={nu} />
      </Columns>
    </ArendeSida>
  )
}

/** Who can open the case today, in words. */
function Atkomst({ rader, skyddad }: { rader: AtkomstRad[]; skyddad: boolean }) {
  return (
    <Section rubrik="Ser ärendet nu">
      <ul>
        {rader.map((r, i) => (
          <li key={`${r.vem} ${i}`} className="border-b border-line py-2">
            <p className="font-semibold">
              {skyddad && (
                <Icon namn="las" storlek={14} etikett="Skyddat" className="mr-1 inline align-[-1px]" />
              )}
              {r.vem}
            </p>
            <p>{r.namn.length > 0 ? lista(r.namn) : 'Ingen'}</p>
            {i > 0 && <p className="text-meta text-ink-2">{langd(r.till)}</p>}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-meta text-ink-2">
        Förtroendeläkaren ser bara de delar som skickas med en fråga, och bara om samtycket gäller läkaren.
      </p>
    </Section>
  )
}
