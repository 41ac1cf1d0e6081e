import { addDays, type Datum, daysBetween } from '@/domain/datum'
import type { Installningar } from '@/programme/definition'

/** What is known of one case when the worklist is made: codes and dates, no text about the person. */
export interface ArendeLage {
  utredningId: string
  steg: string
  status: string
  liggerHos: string
  liggerHosSedan: Datum
  stegSedan: Datum
  teambeslut: string | null
  kompletteraSenast: Datum | null
  nastaKontakt: Datum | null
  senasteKontakt: Datum | null
  vilandeTill: Datum | null
  samtyckeTill: Datum | null
  avslutad: Datum | null
  uppfoljningForfaller: Datum | null
  signerad: Datum | null
  /** An insats has started, or it is written why none has. */
  harInsats: boolean
  /** An insats is planned and has not started. */
  planerad: boolean
  lakarsvarOnskat: Datum | null
  /** Recorded tasks that are not done, and the day each is due. */
  uppgifter: { slag: string; forfaller: Datum | null }[]
}

export type Radslag =
  | 'KOMPLETTERA'
  | 'FOLJ_UPP'
  | 'KONTAKT'
  | 'ATER_FRAN_PAUS'
  | 'SAMTYCKE_GAR_UT'
  | 'INGEN_INSATS'
  | 'INSATS_EJ_STARTAD'
  | 'SKICKA'
  | 'BESLUTA'
  | 'STARTA_KARTLAGGNING'
  | 'KARTLAGG'
  | 'REKOMMENDERA'
  | 'UPPGIFT'
  | 'LAKARSVAR_SENT'
  | 'VANTAR_BESLUT'
  | 'VANTAR_TEAM'
  | 'VANTAR_KOMMUN'
  | 'VANTAR_LAKARE'
  | 'INGET_PLANERAT'

/** PAGAR goes on with others and asks nothing of the one who reads. */
export type Grupp = 'DIG' | 'ANDRA' | 'PAGAR' | 'INGET_PLANERAT'

/** One thing in the worklist. `dag`: when it is due (DIG) or since when (ANDRA, INGET_PLANERAT). */
export interface ArbetsRad {
  utredningId: string
  grupp: Grupp
  slag: Radslag
  dag: Datum | null
  /** Days overdue; 0 when not. */
  forsenad: number
  uppgift: string | null
}

type Sida = 'KOMMUN' | 'TEAM'

const rad = (
  u: ArendeLage,
  grupp: Grupp,
  slag: Radslag,
  dag: Datum | null,
  idag: Datum,
  uppgift: string | null = null,
): ArbetsRad => ({
  utredningId: u.utredningId,
  grupp,
  slag,
  dag,
  forsenad: grupp === 'DIG' && dag !== null && dag < idag ? daysBetween(dag, idag) : 0,
  uppgift,
})

/** What in one case waits for the kommun's side. */
function forKommunen(u: ArendeLage, idag: Datum, regler: Installningar): ArbetsRad[] {
  const rows: ArbetsRad[] = []
  const add = (slag: Radslag, dag: Datum | null): unknown => rows.push(rad(u, 'DIG', slag, dag, idag))
  const snart = addDays(idag, 7)
  if (u.avslutad !== null) {
    if (u.uppfoljningForfaller !== null && u.uppfoljningForfaller <= snart)
      add('FOLJ_UPP', u.uppfoljningForfaller)
    return rows
  }
  if (u.status === 'VILANDE') {
    if (u.vilandeTill !== null && u.vilandeTill <= snart && u.teambeslut !== 'VILANDE')
      add('ATER_FRAN_PAUS', u.vilandeTill)
    return rows
  }
  if (u.liggerHos === 'KOMMUN' && u.teambeslut === 'KOMPLETTERAS') add('KOMPLETTERA', u.kompletteraSenast)
  else if (u.liggerHos === 'KOMMUN' && u.steg === 'IDENTIFIERING') add('SKICKA', null)
  if (u.samtyckeTill !== null && u.samtyckeTill <= addDays(idag, regler.samtyckeVarningDagar))
    add('SAMTYCKE_GAR_UT', u.samtyckeTill)
  const insatsSenast = u.signerad && addDays(u.signerad, regler.insatsEfterRekommendationDagar)
  // At once where the case has come to the kommun and nothing is planned; else when the time is out.
  if (insatsSenast && !u.harInsats && (insatsSenast <= idag || (u.liggerHos === 'KOMMUN' && !u.planerad)))
    add(u.planerad ? 'INSATS_EJ_STARTAD' : 'INGEN_INSATS', insatsSenast)
  return rows
}

/** What in one case waits for the team's side. */
function forTeamet(u: ArendeLage, idag: Datum, regler: Installningar): ArbetsRad[] {
  if (u.avslutad !== null || u.liggerHos !== 'TEAM') return []
  if (u.teambeslut === 'VILANDE')
    return u.vilandeTill !== null && u.vilandeTill <= addDays(idag, 7)
      ? [rad(u, 'DIG', 'BESLUTA', u.vilandeTill, idag)]
      : []
  if (u.status === 'VILANDE') return []
  if (u.steg === 'AKTUALISERING') {
    if (u.teambeslut === 'ANTAGEN') return [rad(u, 'DIG', 'STARTA_KARTLAGGNING', null, idag)]
    return [rad(u, 'DIG', 'BESLUTA', addDays(u.liggerHosSedan, regler.beslutVantarDagar), idag)]
  }
  if (u.steg === 'KARTLAGGNING') return [rad(u, 'DIG', 'KARTLAGG', null, idag)]
  if (u.steg === 'REKOMMENDATION') return [rad(u, 'DIG', 'REKOMMENDERA', null, idag)]
  return []
}

/** A case with the doctor: from the day after the answer was wanted it is the team's, who asked, to do something about it. */
function hosLakaren(u: ArendeLage, sida: Sida, idag: Datum): ArbetsRad {
  return sida === 'TEAM' && u.lakarsvarOnskat !== null && u.lakarsvarOnskat < idag
    ? rad(u, 'DIG', 'LAKARSVAR_SENT', u.lakarsvarOnskat, idag)
    : rad(u, 'ANDRA', 'VANTAR_LAKARE', u.liggerHosSedan, idag)
}

/** What in one case lies with somebody else. */
function hosAndra(u: ArendeLage, sida: Sida, idag: Datum): ArbetsRad[] {
  if (u.avslutad !== null || u.status === 'VILANDE') return []
  if (u.liggerHos === 'LAKARE') return [hosLakaren(u, sida, idag)]
  if (sida === 'KOMMUN' && u.liggerHos === 'TEAM') {
    const obeslutad = u.steg === 'AKTUALISERING' && u.teambeslut !== 'ANTAGEN'
    const grupp = u.steg === 'KARTLAGGNING' ? 'PAGAR' : 'ANDRA'
    return [rad(u, grupp, obeslutad ? 'VANTAR_BESLUT' : 'VANTAR_TEAM', u.liggerHosSedan, idag)]
  }
  return sida === 'TEAM' && u.liggerHos === 'KOMMUN' && u.teambeslut === 'KOMPLETTERAS'
    ? [rad(u, 'ANDRA', 'VANTAR_KOMMUN', u.liggerHosSedan, idag)]
    : []
}

function kontakt(u: ArendeLage, sida: Sida, idag: Datum): ArbetsRad[] {
  if (sida === 'TEAM' || u.avslutad !== null || u.status !== 'PAGAENDE') return []
  if (u.nastaKontakt === null) return [rad(u, 'INGET_PLANERAT', 'INGET_PLANERAT', u.senasteKontakt, idag)]
  return u.nastaKontakt <= addDays(idag, 7) ? [rad(u, 'DIG', 'KONTAKT', u.nastaKontakt, idag)] : []
}

/** Late first, then today and what has a day, then what has none; among equals the one longest in its step. */
const turordning = (a: ArbetsRad, b: ArbetsRad): number =>
  b.forsenad - a.forsenad || (a.dag ?? '9999').localeCompare(b.dag ?? '9999')

/**
 * Takes where each case stands, whose side one is on, today and the programme's settings; gives the worklist in the
 * order to take it: what waits for oneself, what lies with others, and whom nothing is planned with.
 * Source: Projektplan, Lokal/a projektmedarbetare; Arbetsterapeuter.
 */
export function arbetslista(
  lagen: readonly ArendeLage[],
  sida: Sida,
  idag: Datum,
  regler: Installningar,
): ArbetsRad[] {
  return lagen
    .toSorted((a, b) => a.stegSedan.localeCompare(b.stegSedan) || a.utredningId.localeCompare(b.utredningId))
    .flatMap((u) => [
      ...u.uppgifter.map((t) => rad(u, 'DIG', 'UPPGIFT', t.forfaller, idag, t.slag)),
      ...(sida === 'KOMMUN' ? forKommunen(u, idag, regler) : forTeamet(u, idag, regler)),
      ...hosAndra(u, sida, idag),
      ...kontakt(u, sida, idag),
    ])
    .sort(turordning)
}

/** So many rows of a group stand on the page; of more, the number is told and the list has them. */
export const HOGST_I_GRUPP = 50

/** What a group holds in all, of which the page shows the first. */
export interface Grupptal {
  antal: number
  forsenade: number
}

/** Takes a worklist in its order; gives the first rows of each group, and how many each group holds. */
export function begransa(
  rader: readonly ArbetsRad[],
  hogst = HOGST_I_GRUPP,
): { rader: ArbetsRad[]; grupper: Record<Grupp, Grupptal> } {
  const grupper = {
    DIG: { antal: 0, forsenade: 0 },
    ANDRA: { antal: 0, forsenade: 0 },
    PAGAR: { antal: 0, forsenade: 0 },
    INGET_PLANERAT: { antal: 0, forsenade: 0 },
  }
  const forsta = rader.filter((r) => {
    const grupp = grupper[r.grupp]
    grupp.antal += 1
    if (r.forsenad > 0) grupp.forsenade += 1
    return grupp.antal <= hogst
  })
  return { rader: forsta, grupper }
}
