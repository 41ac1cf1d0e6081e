import { avstand } from '@/domain/avstand'

/**
 * When two names are so alike that they may be one person written in two ways. A hint for the one who registers: it
 * decides nothing. Source: Projektplan, "Målgrupper" (deltagare räknas som individer).
 */

export type Namn = { readonly fornamn: string; readonly efternamn: string }

/**
 * Takes a name and gives the letters that tell whom it names: lower case, without accents other than å, ä and ö, which
 * are letters of their own. The database has the same rule (vagg.namnnyckel). docs/beslut/2026-11-23-registrera-och-soka.md.
 */
export function namnnyckel(namn: string): string {
  return namn
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/([ao])\u0308/g, (_, bokstav: string) => (bokstav === 'a' ? 'ä' : 'ö'))
    .replace(/a\u030a/g, 'å')
    .replace(/[^a-zåäöæøœßđłþ]/g, '')
}

/** Takes two names and says whether they are the same but for case, accents, blanks and hyphens. */
export function arSammaNamn(a: Namn, b: Namn): boolean {
  return (
    namnnyckel(a.fornamn) === namnnyckel(b.fornamn) && namnnyckel(a.efternamn) === namnnyckel(b.efternamn)
  )
}

/**
 * Takes two names and says whether they are alike: each part off by at most one letter (two in a part of eight or
 * more), or the parts swapped.
 */
export function arLiktNamn(a: Namn, b: Namn): boolean {
  const [af, ae, bf, be] = [a.fornamn, a.efternamn, b.fornamn, b.efternamn].map(namnnyckel) as [
    string,
    string,
    string,
    string,
  ]
  return (nara(af, bf) && nara(ae, be)) || (af === be && ae === bf)
}

function nara(a: string, b: string): boolean {
  return avstand(a, b) <= (Math.max(a.length, b.length) >= 8 ? 2 : 1)
}

/** Takes a name as one text and splits it: the last word is the family name, the words before it the given names. */
export function delaNamn(text: string): Namn {
  const ord = text.trim().split(/\s+/)
  return { fornamn: ord.slice(0, -1).join(' '), efternamn: ord.at(-1) ?? '' }
}
