import 'server-only'
import { type Outcome, rejected } from '@/domain/outcome'
import { bedomBehorighet, provaNyUtredning } from '@/modules/utredning/domain/public'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { type Forsorjningstid, motsagelse } from './domain/forsorjningstid'
import { bestamIdentitet, type Identitet } from './domain/identitet'
import { foretradareSaknas, hinderForRegistrering, saknasForSandning } from './domain/prova-registrering'
import type { RegistreraInput } from './schema'
import { samtyckesfel } from './sandning-vid-registrering'

/** What stands in the way, a code per field, and the facts that the words need. */
type Hindren = { falt: Record<string, string> } & Record<string, unknown>

/** Takes what was filled in; gives the person's identity, or everything that stands in the way, so that it is told at once. */
export function provaUppgifter(
  i: RegistreraInput,
  programKod: string,
  idag: Datum,
): Outcome<Identitet, string> {
  const identitet = bestamIdentitet(i, idag)
  const hindren = hinderBlandUppgifter(i, programKod, idag)
  if (identitet.accepted && Object.keys(hindren.falt).length === 0) return identitet
  return rejected('REGISTRERING_HINDRAS', hindren)
}

/** Takes what could be read of what was filled in; gives everything about it that stands in the way. */
export function hinderBlandUppgifter(
  last: Partial<RegistreraInput>,
  programKod: string,
  idag: Datum,
): Hindren {
  const i = { ...TOMT, ...last }
  const program = programmeOf(programKod)
  const skickas = i.avsikt === 'skicka'
  const identitet = bestamIdentitet(i, idag)
  const [fodelsedatum, harNummer] = identitet.accepted
    ? [identitet.value.fodelsedatum, identitet.value.nummer !== null]
    : [null, true]
  const dag = skickas ? idag : (i.identifierad ?? idag)
  const hinder = hinderForRegistrering(
    bedomBehorighet({ ...i, fodelsedatum, dag }, program),
    harNummer,
    skickas,
  )
  const falt = {
    ...(identitet.accepted ? {} : identitet.data?.falt),
    ...hinder?.falt,
    ...foretradareSaknas(i),
    ...felIBorjan(i, idag),
    ...(skickas ? { ...samtyckesfel(i, programKod, idag), ...saknasForSandning(i) } : {}),
  }
  return { ...hinder, ...program.installningar.alder, senast: idag, falt }
}

/** Takes what could be read of how a case begins; gives per field a day to come, and what contradicts another field. */
export function felIBorjan(
  last: Partial<Forsorjningstid> & { identifierad?: Datum | null },
  idag: Datum,
): Record<string, string> {
  const { identifierad } = last
  const framtida = identifierad && !provaNyUtredning([], identifierad, idag).accepted
  return { ...(framtida ? { identifierad: 'DATUM_I_FRAMTIDEN' } : {}), ...motsagdTid(last) }
}

/** Takes what could be read of the months of support; gives the field that contradicts another, with its code, or nothing. */
export function motsagdTid(last: Partial<Forsorjningstid>): Record<string, string> {
  const falt = motsagelse({ ...TOMT, ...last })
  if (!falt) return {}
  return {
    [falt]: falt === 'forsorjningTotal' ? 'FORSORJNING_TOTAL_FOR_LITEN' : 'FORSORJNING_I_FOLJD_SKILJER',
  }
}

// What counts as not given, where a field cannot be read.
const TOMT = {
  nummer: null,
  saknarNummer: false,
  nummerSaknasSkal: null,
  fodelsedatum: null,
  spar: null,
  manader: null,
  skal: null,
  identifierad: null,
  forsorjning: null,
  forsorjningSammanhangande: null,
  forsorjningTotal: null,
  skydd: 'INGA',
  foretradareSlag: null,
  foretradareNamn: null,
  foretradareTelefon: null,
  foretradareEpost: null,
  foretradareOmfattning: null,
  samtyckeTextVersion: null,
  samtyckeLatt: false,
  samtyckeSatt: null,
  samtyckeDatum: null,
  samtyckeTill: null,
  samtyckeOppnar: [],
  fraga: null,
  arbetsterapeutId: null,
} satisfies { [K in keyof RegistreraInput]?: RegistreraInput[K] | null }
