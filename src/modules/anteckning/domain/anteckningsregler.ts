import { type Datum, daysBetween, stockholmDatum } from '@/domain/datum'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { provaPlan } from '@/modules/utredning/domain/public'
import type { Anteckning } from './anteckning'

/**
 * The rules of a note: who may change it and until when, and who it is seen by.
 * Source: Projektplan, "Dokumentationsansvar för projektets räkning"; docs/beslut/2026-11-23-anteckningar.md.
 */

type Lasning = { last: false; dagarKvar: number } | { last: true; orsak: 'SIGNERAD' | 'DAGAR' }

/** Takes a note, today and how many days it may be edited; says whether it is locked, and by what. */
export function lasning(a: Pick<Anteckning, 'signeradAt' | 'skapadAt'>, idag: Datum, dagar: number): Lasning {
  if (a.signeradAt !== null) return { last: true, orsak: 'SIGNERAD' }
  const kvar = dagar - daysBetween(stockholmDatum(new Date(a.skapadAt)), idag)
  return kvar <= 0 ? { last: true, orsak: 'DAGAR' } : { last: false, dagarKvar: kvar }
}

/** Takes what is written and today; refuses a contact that has not happened and a plan that has already passed. */
export function provaDatum(
  i: { datum: Datum; nastaKontakt: Datum | null },
  u: { avslutad: Datum | null },
  idag: Datum,
): Outcome<null, 'ANTECKNING_I_FRAMTIDEN' | 'KONTAKT_HAR_PASSERAT' | 'AVSLUTAD_INGEN_KONTAKT'> {
  if (i.datum > idag) return rejected('ANTECKNING_I_FRAMTIDEN')
  return i.nastaKontakt === null ? accepted(null) : provaPlan(u, i.nastaKontakt, idag)
}

/**
 * Whether a new note is seen outside the kommun: always once the case has been sent, and what the team writes; before
 * the sending only where its author chooses it. Source: OSL 26 kap. 1 §.
 */
export function delasMedTeamet(
  u: { aktualiserad: Datum | null },
  av: 'KOMMUN' | 'TEAM',
  valt: boolean,
): boolean {
  return av === 'TEAM' || u.aktualiserad !== null || valt
}

type AndraFel = 'ANTECKNING_MAKULERAD' | 'ANTECKNING_INTE_DIN' | 'ANTECKNING_LAST'

/** Whether its author may still change the note. */
export function farAndra(a: Anteckning, vem: string, idag: Datum, dagar: number): Outcome<null, AndraFel> {
  if (a.makulerad) return rejected('ANTECKNING_MAKULERAD')
  if (a.forfattareId !== vem) return rejected('ANTECKNING_INTE_DIN')
  return lasning(a, idag, dagar).last ? rejected('ANTECKNING_LAST') : accepted(null)
}

/** Whether its author may sign the note. Signing locks it; one that is locked by age may still be signed. */
export function farSignera(
  a: Anteckning,
  vem: string,
): Outcome<null, 'ANTECKNING_MAKULERAD' | 'ANTECKNING_INTE_DIN' | 'ANTECKNING_REDAN_SIGNERAD'> {
  if (a.makulerad) return rejected('ANTECKNING_MAKULERAD')
  if (a.forfattareId !== vem) return rejected('ANTECKNING_INTE_DIN')
  return a.signeradAt === null ? accepted(null) : rejected('ANTECKNING_REDAN_SIGNERAD')
}

/** Whether something may be added to the note: only to one that can no longer be changed, and not to an addendum. */
export function farTillagg(
  a: Anteckning,
  idag: Datum,
  dagar: number,
): Outcome<null, 'ANTECKNING_MAKULERAD' | 'ANTECKNING_OPPEN' | 'ANTECKNING_AR_TILLAGG'> {
  if (a.makulerad) return rejected('ANTECKNING_MAKULERAD')
  if (a.tillaggTillId !== null) return rejected('ANTECKNING_AR_TILLAGG')
  return lasning(a, idag, dagar).last ? accepted(null) : rejected('ANTECKNING_OPPEN')
}

/**
 * What a note does to the planned contact: a new plan replaces it; a contact on or after the planned day has fulfilled
 * it; otherwise (undefined) it stands.
 */
export function nyPlan(
  i: { datum: Datum; arKontakt: boolean; nastaKontakt: Datum | null; nastaKontaktVad: string | null },
  planerad: Datum | null,
): { nastaKontakt: Datum | null; nastaKontaktVad: string | null } | undefined {
  if (i.nastaKontakt !== null) return { nastaKontakt: i.nastaKontakt, nastaKontaktVad: i.nastaKontaktVad }
  const uppfylld = i.arKontakt && planerad !== null && i.datum >= planerad
  return uppfylld ? { nastaKontakt: null, nastaKontaktVad: null } : undefined
}
