import type { Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import { delaNamn, type Namn } from './namnlikhet'
import { type Personnummer, type PersonnummerFel, tolkaPersonnummer } from './personnummer'

/** What somebody looks for: a number, or a name and a birth date. */
export type Sokning =
  { slag: 'NUMMER'; nummer: Personnummer } | { slag: 'NAMN'; namn: Namn; fodelsedatum: Datum }

export type SokningFel = `NUMMER_${PersonnummerFel}` | 'SOK_NAMN_OFULLSTANDIGT' | 'SOK_FODELSEDATUM_SAKNAS'

/**
 * Takes what was typed in the search (a number in any accepted writing, blanks allowed, or a name), the birth date
 * beside it and today's date; gives what is looked for, or what is missing. A name alone is not looked for: a search
 * is for one person. Source: OSL 26 kap. 1 §.
 */
export function tolkaSokning(
  text: string,
  fodelsedatum: Datum | null,
  idag: Datum,
): Outcome<Sokning, SokningFel> {
  const utanBlanka = text.replace(/\s/g, '')
  if (/^[\d+-]+$/.test(utanBlanka)) {
    const nummer = tolkaPersonnummer(utanBlanka, idag)
    return nummer.accepted
      ? accepted({ slag: 'NUMMER', nummer: nummer.value })
      : rejected(`NUMMER_${nummer.code}`)
  }
  const namn = delaNamn(text)
  if (!namn.fornamn || /\d/.test(text)) return rejected('SOK_NAMN_OFULLSTANDIGT')
  if (!fodelsedatum) return rejected('SOK_FODELSEDATUM_SAKNAS')
  return accepted({ slag: 'NAMN', namn, fodelsedatum })
}
