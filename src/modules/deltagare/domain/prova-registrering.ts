import type { Datum } from '@/domain/datum'
import type { Behorighet } from '@/modules/utredning/domain/public'

export type Registreringshinder =
  'ALDER_FOR_UNG' | 'ALDER_FOR_GAMMAL' | 'MANADER_BEHOVS' | 'SKAL_FOR_FA_MANADER' | 'SKAL_FOREBYGGANDE'

/** What stands in the way, by field, and the facts that the words need. */
export type Hinder = {
  falt: Record<string, Registreringshinder>
  tidigast?: Datum
  fyllde?: Datum
  manader?: number
}

/**
 * Takes the eligibility and whether there is a number (the field that tells the age); gives what stands in the way of
 * registering, or null. Age always does. Months and reason may wait until the case is sent to the team.
 * Source: Projektplan, "Målgrupper"; docs/beslut/2026-11-23-registrera-och-soka.md.
 */
export function hinderForRegistrering(b: Behorighet, harNummer: boolean, skaSkickas: boolean): Hinder | null {
  const alder = b.regler.find((r) => r.regel === 'ALDER')
  if (alder?.utfall === 'EJ_UPPFYLLD') {
    const falt = harNummer ? 'nummer' : 'fodelsedatum'
    const { bedomning } = alder
    if (bedomning.utfall === 'FOR_UNG')
      return { falt: { [falt]: 'ALDER_FOR_UNG' }, tidigast: bedomning.tidigast }
    if (bedomning.utfall === 'FOR_GAMMAL')
      return { falt: { [falt]: 'ALDER_FOR_GAMMAL' }, fyllde: bedomning.fyllde }
  }
  return skaSkickas ? hinderForSparet(b) : null
}

function hinderForSparet(b: Behorighet): Hinder | null {
  const manader = b.regler.find((r) => r.regel === 'MANADER')
  if (manader?.utfall === 'SAKNAS') return { falt: { manader: 'MANADER_BEHOVS' } }
  const skal = b.regler.find((r) => r.regel === 'SKAL')
  if (skal?.utfall !== 'SAKNAS') return null
  if (manader?.utfall === 'KRAVER_SKAL')
    return { falt: { skal: 'SKAL_FOR_FA_MANADER' }, manader: manader.manader }
  return { falt: { skal: 'SKAL_FOREBYGGANDE' } }
}

export type SandningSaknas =
  | 'FRAGA_BEHOVS'
  | 'SAMTYCKE_DATUM_BEHOVS'
  | 'SAMTYCKE_SATT_BEHOVS'
  | 'SAMTYCKE_OPPNAR_BEHOVS'
  | 'ARBETSTERAPEUT_SAKNAS'

/** What was filled in for the sending. */
export type Sandningsuppgifter = {
  skydd: string
  fraga: string | null
  samtyckeDatum: Datum | null
  samtyckeSatt: string | null
  samtyckeOppnar: readonly string[]
  arbetsterapeutId: string | null
}

/**
 * Takes what was filled in for sending the case in the act that registers it; gives per field what is missing. Who is
 * protected needs an arbetsterapeut by name. Source: OSL 10 kap. 1 § and 26 kap. 1 §.
 */
export function saknasForSandning(u: Sandningsuppgifter): Record<string, SandningSaknas> {
  const falt: Record<string, SandningSaknas> = {}
  if (!u.samtyckeDatum) falt.samtyckeDatum = 'SAMTYCKE_DATUM_BEHOVS'
  if (!u.samtyckeSatt) falt.samtyckeSatt = 'SAMTYCKE_SATT_BEHOVS'
  if (!u.samtyckeOppnar.includes('TEAM')) falt.samtyckeOppnar = 'SAMTYCKE_OPPNAR_BEHOVS'
  if (u.skydd !== 'INGA' && !u.arbetsterapeutId) falt.arbetsterapeutId = 'ARBETSTERAPEUT_SAKNAS'
  if (!u.fraga) falt.fraga = 'FRAGA_BEHOVS'
  return falt
}

/** What was filled in about a god man or förvaltare. */
export type Foretradaruppgifter = {
  foretradareSlag: string | null
  foretradareNamn: string | null
  foretradareTelefon: string | null
  foretradareEpost: string | null
  foretradareOmfattning: string | null
}

/** Takes what was filled in about a företrädare; gives per field what is missing: both kind and name, or nothing at all. */
export function foretradareSaknas(
  f: Foretradaruppgifter,
): Record<string, 'FORETRADARE_NAMN_BEHOVS' | 'FORETRADARE_SLAG_BEHOVS'> {
  const annat = f.foretradareTelefon ?? f.foretradareEpost ?? f.foretradareOmfattning
  if (f.foretradareNamn) return f.foretradareSlag ? {} : { foretradareSlag: 'FORETRADARE_SLAG_BEHOVS' }
  return f.foretradareSlag || annat ? { foretradareNamn: 'FORETRADARE_NAMN_BEHOVS' } : {}
}
