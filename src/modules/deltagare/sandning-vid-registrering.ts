import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { aktualiseringSkickad, sendToTeam } from '@/modules/aktualisering/public'
import {
  provaVarden,
  recordSamtycke,
  samtyckeRegistrerat,
  type SamtyckeVarden,
} from '@/modules/samtycke/public'
import { type OmArende, utredningStore } from '@/modules/utredning/public'
import type { Datum } from '@/programme/definition'
import type { LogEvent } from '@/server/audit/events'
import type { UseCaseContext } from '@/server/define-use-case'
import type { Register } from './policy'
import type { RegistreraInput } from './schema'

/** What was recorded when a case was sent in the act that registered it. */
export interface Sandning {
  samtyckeId: string
  aktualiseringId: string
  teamKod: string
}

type Samtyckesfalt = Pick<
  RegistreraInput,
  | 'samtyckeTextVersion'
  | 'samtyckeLatt'
  | 'samtyckeSatt'
  | 'samtyckeDatum'
  | 'samtyckeTill'
  | 'samtyckeOppnar'
>

type Context = UseCaseContext<RegistreraInput, Register>

/** The field that a refusal of samtycke or sending belongs to. */
const faltFor: Record<string, string> = {
  TEXT_OKAND: 'samtyckeDatum',
  DATUM_I_FRAMTIDEN: 'samtyckeDatum',
  SLUT_FORE_DATUM: 'samtyckeTill',
  SLUT_PASSERAT: 'samtyckeTill',
  OPPNAR_FOR_INGEN: 'samtyckeOppnar',
  SAMTYCKE_SAKNAS: 'samtyckeOppnar',
}

/**
 * Records the samtycke and sends the case that was just registered, in the same transaction and by the same rules as
 * when it is done afterwards. A refusal points at its field. Source: Projektplan, "Utredningens fem steg" (2).
 */
export async function recordAndSend(c: Context, utredningId: string): Promise<Outcome<Sandning, string>> {
  const { tx, actor, today, newId, input } = c
  const ny = await utredningStore.find(tx, utredningId)
  if (!ny) throw new Error('Den nya utredningen syns inte för den som registrerade den')
  const akt = { tx, actor, today, newId, resource: ny }
  const samtycke = await recordSamtycke({ ...akt, input: samtyckeVarden(input) })
  if (!samtycke.accepted) return atField(samtycke.code, samtycke.data)
  const { fraga, egnaOrd, arbetsterapeutId } = input
  const skickad = await sendToTeam({
    ...akt,
    input: {
      utredningId,
      version: ny.version,
      fraga,
      egnaOrd,
      anteckningar: [],
      arbetsterapeutId,
    },
  })
  if (!skickad.accepted) return atField(skickad.code, skickad.data)
  const { teamKod } = ny
  return accepted({ samtyckeId: samtycke.value.id, aktualiseringId: skickad.value.id, teamKod })
}

/** Takes what was filled in of the samtycke; gives per field what would refuse it, so that it is told with the rest. */
export function samtyckesfel(i: Samtyckesfalt, programKod: string, today: Datum): Record<string, string> {
  // It names no colleague, so it is the same for a protected person.
  const prov = provaVarden(samtyckeVarden(i), { programKod, skyddad: false }, today)
  const falt = prov.accepted ? undefined : faltFor[prov.code]
  return prov.accepted || !falt ? {} : { [falt]: prov.code }
}

const samtyckeVarden = (i: Samtyckesfalt): SamtyckeVarden => ({
  textVersion: i.samtyckeTextVersion ?? '',
  lattSvenska: i.samtyckeLatt,
  satt: i.samtyckeSatt ?? 'MUNTLIGT',
  berattat: null,
  datum: i.samtyckeDatum ?? '',
  till: i.samtyckeTill,
  oppnar: i.samtyckeOppnar,
  kollegor: [],
  mottagare: null,
  ersatter: false,
})

function atField(code: string, data: unknown): Outcome<never, string> {
  const falt = faltFor[code]
  return rejected(code, falt ? { ...(data as object | undefined), falt: { [falt]: code } } : data)
}

/** The log rows of samtycke and sending, as when they are done apart. */
export const loggadSandning = (
  u: OmArende,
  { samtyckeId, aktualiseringId, teamKod }: Sandning,
  i: RegistreraInput,
): LogEvent[] => [
  samtyckeRegistrerat(u, samtyckeId, samtyckeVarden(i)),
  aktualiseringSkickad({ ...u, teamKod }, aktualiseringId, []),
]
