import Link from 'next/link'
import { programmeOf } from '@/programme/register'
import { datumKort } from '@/text/sv/format'
import { kontaktText, samtyckeText, sparText, sprakText } from '@/text/sv/utredning'
import { Badge, type Ton } from '@/ui/badge'
import { Fact, FactRow } from '@/ui/fact'
import type { IconName } from '@/ui/icon'
import type { ArendeHuvud } from '../queries/arende-huvud'
import { arendeHref } from './flikar'

/** The facts one works by, in one row. `oversikt`: what is coming stands on the page itself, and not here too. */
export function ArendeFakta({ huvud, oversikt = false }: { huvud: ArendeHuvud; oversikt?: boolean }) {
  const hos = programmeOf(huvud.programKod).koder.liggerHos.find((k) => k.kod === huvud.liggerHos)
  const team = `team ${huvud.team}`
  return (
    <FactRow>
      <Fact etikett="Spår">{sparText(huvud.spar, huvud.manader)}</Fact>
      <Fact etikett="Kontaktperson">{huvud.kontaktperson ?? <Saknas>Ingen utsedd</Saknas>}</Fact>
      <Fact etikett="Arbetsterapeut">
        {huvud.arbetsterapeut ? `${huvud.arbetsterapeut}, ${team}` : `Ingen utsedd, ${team}`}
      </Fact>
      <Fact etikett="Språk">{sprakText(huvud.sprak, huvud.tolkbehov, huvud.tolkNotering)}</Fact>
      {huvud.status !== 'AVSLUTAD' && (
        <>
          <Fact etikett="Ligger hos">
            {hos?.etikett} sedan {datumKort(huvud.liggerHosSedan, huvud.idag)}
          </Fact>
          {!oversikt && (
            <Fact etikett="Nästa kontakt">
              {huvud.nastaKontakt ? (
                kontaktText(huvud.nastaKontakt.datum, huvud.nastaKontakt.vad, huvud.idag)
              ) : (
                <Saknas>Inte planerad</Saknas>
              )}
            </Fact>
          )}
        </>
      )}
      <Fact etikett="Samtycke">
        <Samtycke huvud={huvud} />
      </Fact>
    </FactRow>
  )
}

const markning: Record<ArendeHuvud['samtycke']['kod'], { ton: Ton; ikon: IconName; lank: string }> = {
  GALLER: { ton: 'ok', ikon: 'klar', lank: 'Vad och för vem' },
  GAR_UT: { ton: 'warn', ikon: 'klocka', lank: 'Förnya' },
  SAKNAS: { ton: 'neutral', ikon: 'ring', lank: 'Registrera' },
  UTGANGET: { ton: 'err', ikon: 'varning', lank: 'Förnya' },
  ERSATT: { ton: 'err', ikon: 'varning', lank: 'Vad och för vem' },
  ATERKALLAT: { ton: 'err', ikon: 'varning', lank: 'Se vad som gäller' },
}

function Samtycke({ huvud }: { huvud: ArendeHuvud }) {
  const { ton, ikon, lank } = markning[huvud.samtycke.kod]
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <Badge ton={ton} ikon={ikon}>
        {samtyckeText(huvud.samtycke)}
      </Badge>
      {huvud.can.arbeta && (
        <Link href={arendeHref(huvud, 'samtycke')} prefetch={false} className="link no-print">
          {huvud.can.kommunens ? lank : 'Vad och för vem'}
        </Link>
      )}
    </span>
  )
}

const Saknas = ({ children }: { children: string }) => <span className="text-ink-2">{children}</span>
