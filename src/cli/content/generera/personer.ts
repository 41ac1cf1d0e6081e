import { addDays } from '@/domain/datum'
import type { Kon } from '@/programme/definition'
import { pseudonym } from '@/server/auth/secrets'
import { efternamn, kvinnor, man, vilkaSomHelst } from '../demo/personer'
import { testNummer } from '../test-nummer'

export interface Pahittad {
  fornamn: string
  efternamn: string
  nummer: string | null
  nummerTyp: 'PERSONNUMMER' | 'SAKNAS'
  nummerSaknasSkal: string | null
  fodelsedatum: string
  kon: Kon
  /** Null: the record's own id. */
  person: string | null
}

/** Birth dates: from the oldest who may take part on, forty years. */
const FORSTA_FODELSEDAG = '1964-01-01'
const FODELSEDAGAR = 14_600
/** Test numbers a day, half of them women's. */
const SERIER = 20
/** Every third has a number, as long as there are test numbers. */
const HAR_NUMMER = 3

/** Somebody who is nobody: invented name, test number or none, for each index another. */
export function pahittad(nr: number): Pahittad {
  const medNummer = nr % HAR_NUMMER === 0 ? nummerFor(nr / HAR_NUMMER) : null
  const kon: Kon = medNummer?.kon ?? (nr % 50 === 49 ? 'UPPGIFT_SAKNAS' : nr % 2 ? 'KVINNA' : 'MAN')
  const fornamn = kon === 'KVINNA' ? kvinnor : kon === 'MAN' ? man : vilkaSomHelst
  const slakt = Math.floor(nr / 7)
  const forsta = valj(efternamn, slakt)
  const andra = valj(efternamn, Math.floor(slakt / efternamn.length) + nr)
  return {
    fornamn: valj(fornamn, nr * 7 + Math.floor(nr / fornamn.length)),
    efternamn: nr % 2 || forsta === andra ? forsta : `${forsta} ${andra}`,
    nummer: medNummer?.nummer ?? null,
    nummerTyp: medNummer ? 'PERSONNUMMER' : 'SAKNAS',
    nummerSaknasSkal: medNummer ? null : 'Påhittad person, gjord för prov.',
    fodelsedatum: medNummer?.fodelsedatum ?? fodelsedag(nr),
    kon,
    person: medNummer ? pseudonym(medNummer.nummer) : null,
  }
}

const valj = <T>(lista: readonly T[], i: number): T => lista[i % lista.length] as T

// Spread out: neighbours in the making are not born on neighbouring days.
const fodelsedag = (i: number): string => addDays(FORSTA_FODELSEDAG, (i * 7_919) % FODELSEDAGAR)

/** The i:th test number, while they last; its third serial digit is even for women. */
function nummerFor(i: number): { nummer: string; fodelsedatum: string; kon: Kon } | null {
  const serie = Math.floor(i / FODELSEDAGAR)
  if (serie >= SERIER) return null
  const vriden = (serie + i) % SERIER
  const fodelsedatum = fodelsedag(i)
  return { nummer: testNummer(fodelsedatum, vriden), fodelsedatum, kon: vriden % 2 ? 'MAN' : 'KVINNA' }
}
