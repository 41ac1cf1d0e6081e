import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import { type PersonnummerFel, tolkaPersonnummer } from './personnummer'

/** How a person is told apart: by a number, or (for a time) by a birth date and a reason why there is no number. */
export type Identitet =
  | {
      nummerTyp: 'PERSONNUMMER' | 'SAMORDNINGSNUMMER'
      nummer: string
      nummerSaknasSkal: null
      fodelsedatum: Datum
    }
  | { nummerTyp: 'SAKNAS'; nummer: null; nummerSaknasSkal: string; fodelsedatum: Datum }

export type Identitetsuppgifter = {
  nummer: string | null
  saknarNummer: boolean
  nummerSaknasSkal: string | null
  fodelsedatum: Datum | null
}

export type IdentitetFel =
  | `NUMMER_${PersonnummerFel}`
  | 'NUMMER_BEHOVS'
  | 'NUMMER_SAKNAS_SKAL_BEHOVS'
  | 'FODELSEDATUM_BEHOVS'
  | 'FODELSEDATUM_I_FRAMTIDEN'

/**
 * Takes what was filled in about number and birth date, and today's date; gives the person's identity, or per field
 * what stands in the way. With a number the birth date is the number's. Source: folkbokföringslagen (1991:481) 18 §.
 */
export function bestamIdentitet(
  u: Identitetsuppgifter,
  idag: Datum,
): Outcome<Identitet, 'IDENTITET_OFULLSTANDIG', { falt: Record<string, IdentitetFel> }> {
  if (!u.saknarNummer) {
    if (!u.nummer) return refused({ nummer: 'NUMMER_BEHOVS' })
    const tolkat = tolkaPersonnummer(u.nummer.replace(/\s/g, ''), idag)
    if (!tolkat.accepted) return refused({ nummer: `NUMMER_${tolkat.code}` })
    const { nummer, slag, fodelsedatum } = tolkat.value
    return accepted({ nummerTyp: slag, nummer, nummerSaknasSkal: null, fodelsedatum })
  }
  const falt: Record<string, IdentitetFel> = {}
  if (!u.nummerSaknasSkal) falt.nummerSaknasSkal = 'NUMMER_SAKNAS_SKAL_BEHOVS'
  if (!u.fodelsedatum) falt.fodelsedatum = 'FODELSEDATUM_BEHOVS'
  else if (u.fodelsedatum > idag) falt.fodelsedatum = 'FODELSEDATUM_I_FRAMTIDEN'
  if (Object.keys(falt).length > 0 || !u.nummerSaknasSkal || !u.fodelsedatum) return refused(falt)
  return accepted({
    nummerTyp: 'SAKNAS',
    nummer: null,
    nummerSaknasSkal: u.nummerSaknasSkal,
    fodelsedatum: u.fodelsedatum,
  })
}

const refused = (falt: Record<string, IdentitetFel>) => rejected('IDENTITET_OFULLSTANDIG', { falt })
