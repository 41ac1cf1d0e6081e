import { laget, sparNamn, stegNamn, stegPlats } from '@/text/sv/lista'
import type { Deltagarlista, ListVyRad } from '../queries/deltagarlista'
import type { Deltagarrad } from './deltagarrader.client'
import { toPerson } from './person'

/** What a row of the list shows. What it does not show never reaches the browser. */
export function toDeltagarrad(
  r: ListVyRad,
  { idag, slag }: Pick<Deltagarlista, 'idag' | 'slag'>,
): Deltagarrad {
  return {
    ...toPerson(r),
    steg: stegNamn(r.steg),
    plats: stegPlats(r.steg),
    avslutad: r.avslutad !== null,
    lage: laget(r, idag),
    spar: sparNamn(r.spar),
    ...(slag === 'TEAM' && { kommun: r.kommun }),
    kontaktperson: r.kontaktperson,
    nasta: r.nastaKontakt ?? (r.avslutad ? '' : 'Inget planerat'),
  }
}
