import { arendeHref, KvittoVid } from '@/modules/utredning/ui/public'
import type { Kvitto } from '@/text/sv/arende-klart'
import { fornamnAv } from '@/text/sv/format'
import { bidragit, lageText } from '@/text/sv/kartlaggning'
import { utkastText } from '@/text/sv/utkast'
import { ButtonLink } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { Icon } from '@/ui/icon'
import type { KartlaggningView } from '../queries/kartlaggning-sida'
import type { OmradeView } from '../queries/omraden-vy'
import { OmradeSkriv } from './omrade-skriv'
import { Roster } from './rost'

type Props = { omrade: OmradeView; view: KartlaggningView; nu: string; kvitto: Kvitto }

/** One area: where it stands and who has contributed; folded for reading, or open for writing. */
export function OmradeRad({ omrade, view, nu, kvitto }: Props) {
  const { huvud, oppet } = view
  const arOppet = oppet?.kod === omrade.kod
  const ankare = `omrade-${omrade.kod}`
  const harText = omrade.egnaOrd !== null || omrade.yrken.length > 0
  const klart = omrade.lage === 'BESKRIVET' || omrade.lage === 'EJ_RELEVANT'
  return (
    <article id={ankare} className="border-b border-line py-4">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <Icon
          namn={klart ? 'klar' : 'ring'}
          etikett={klart ? 'Klart' : 'Inte klart'}
          className={`mt-1 flex-none ${klart ? 'ton-ok' : omrade.arFraga ? 'text-ink-2' : 'ton-warn'}`}
        />
        <div className="min-w-0 flex-1 basis-48">
          <h3>{omrade.etikett}</h3>
          <Lage omrade={omrade} fornamn={fornamnAv(huvud.namn)} />
        </div>
        {view.kanSkriva && (
          <ButtonLink
            liten
            variant={arOppet ? 'quiet' : 'secondary'}
            href={arendeHref(huvud, `kartlaggning#${ankare}`, arOppet ? {} : { omrade: omrade.kod })}
          >
            {arOppet ? 'Stäng' : 'Skriv'}
            <span className="sr-only">: {omrade.etikett}</span>
          </ButtonLink>
        )}
      </div>
      <KvittoVid id={ankare} {...kvitto} />
      {arOppet && <OmradeSkriv omrade={omrade} view={view} nu={nu} />}
      {!arOppet && harText && (
        <div className="mt-1 pl-8 max-wide:pl-0">
          <Disclosure rubrik="Läs vad som står">
            <Roster omrade={omrade} fornamn={fornamnAv(huvud.namn)} />
          </Disclosure>
        </div>
      )}
    </article>
  )
}

function Lage({ omrade, fornamn }: { omrade: OmradeView; fornamn: string | null }) {
  const vilka = bidragit(
    omrade.egnaOrd !== null,
    omrade.yrken.map((r) => r.etikett),
    fornamn,
  )
  return (
    <p className="text-meta text-ink-2">
      {lageText(omrade.lage, fornamn)}
      {omrade.lage === 'EJ_RELEVANT' && omrade.ejAktuellt && `: ${omrade.ejAktuellt.skal}`}
      {vilka && omrade.lage !== 'BARA_EGNA_ORD' && `. ${vilka}`}
      {omrade.harUtkast && <span className="block ton-warn">{utkastText.har}</span>}
    </p>
  )
}
