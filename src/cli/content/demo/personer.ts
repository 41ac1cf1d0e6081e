import { addDays, type Datum } from '@/domain/datum'
import type { Kon } from '@/programme/definition'
import { pseudonym } from '@/server/auth/secrets'
import type { Person } from '../arendebyggare'
import { testNummer } from '../test-nummer'
import type { Slump } from './slump'

export const kvinnor = [
  'Åsa',
  'Samira',
  'Birgitta',
  'Linnea',
  'Tigist',
  'Emelie',
  'Hanna',
  'Nadia',
  'Ulla',
  'Ronja',
  'Eva',
  'Maja',
  'Ida',
  'Fatima',
  'Carina',
  'Amal',
  'Lisbeth',
  'Sara',
  'Katarzyna',
  'Mona',
  'Helena',
  'Yasmin',
  'Anneli',
  'Jessica',
  'Marianne',
  'Rahel',
  'Susanne',
  'Elin',
  'Zahra',
  'Pernilla',
]
export const man = [
  'Roger',
  'Abdirahman',
  'Daniel',
  'Örjan',
  'Jonas',
  'Zlatko',
  'Kristoffer',
  'Göran',
  'Bo',
  'Mehmet',
  'Tomas',
  'Anders',
  'Per',
  'Hamid',
  'Stefan',
  'Luca',
  'Conny',
  'Yusuf',
  'Mattias',
  'Ingemar',
  'Robel',
  'Christer',
  'Oskar',
  'Ali',
  'Torbjörn',
  'Marcus',
  'Dawit',
  'Patrik',
  'Lennart',
  'Viktor',
]
export const vilkaSomHelst = ['Kim', 'Robin', 'Alex', 'Mika']
// Flowers, stones and weather: nobody is called this, and everybody can read it.
export const efternamn = [
  'Alvarsippa',
  'Backtimjan',
  'Blåklint',
  'Brudbröd',
  'Daggkåpa',
  'Ekoxe',
  'Fackelblomster',
  'Fjällviol',
  'Gökärt',
  'Gullviva',
  'Harsyra',
  'Hasselört',
  'Humleblomster',
  'Ishavet',
  'Jungfrulin',
  'Kalksten',
  'Kattfot',
  'Klockljung',
  'Knärot',
  'Kornvallmo',
  'Kråkbär',
  'Lavendelhed',
  'Linnéablom',
  'Ljungpipare',
  'Lundkovall',
  'Majviva',
  'Månlåsbräken',
  'Mosippa',
  'Nattviol',
  'Nysört',
  'Odon',
  'Orrtuva',
  'Porsris',
  'Prästkrage',
  'Rosendun',
  'Rölleka',
  'Sandlilja',
  'Silverarv',
  'Skogsstjärna',
  'Smultronris',
  'Solvända',
  'Spåtistel',
  'Strandråg',
  'Svartkämpe',
  'Sälgkvist',
  'Tallört',
  'Tjärblomster',
  'Tofsvipa',
  'Tranbär',
  'Trollsmultron',
  'Tåtelvind',
  'Ulltuva',
  'Vallört',
  'Vattenklöver',
  'Vildrosen',
  'Vitsippa',
  'Åkervinda',
  'Älvnäva',
  'Ängsbräsma',
  'Ögontröst',
]

/** Deals out invented people: no two alike, half of them women, a few without that said. */
export interface Personlotta {
  /** The next one; the facts that are given stand. */
  nasta: (givet?: {
    fornamn?: string
    kon?: Kon
    alder?: number
    skydd?: string
    utanNummer?: boolean
  }) => Person
}

/** Takes the draws and today; gives the ones who deal people out. */
export function personlotta(slump: Slump, idag: Datum): Personlotta {
  const konen = slump.blanda(
    Array.from({ length: 50 }, (_, i): Kon => (i < 26 ? 'KVINNA' : i < 49 ? 'MAN' : 'UPPGIFT_SAKNAS')),
  )
  const slaktnamn = slump.blanda(efternamn)
  const anvanda = new Set<string>()
  let nr = 0
  const fornamnFor = (kon: Kon): string => {
    const lista = kon === 'KVINNA' ? kvinnor : kon === 'MAN' ? man : vilkaSomHelst
    return lista[(nr * 7 + Math.floor(nr / lista.length)) % lista.length] ?? 'Kim'
  }
  return {
    nasta: ({ fornamn, kon: givetKon, alder, skydd, utanNummer } = {}) => {
      const kon = givetKon ?? konen[nr % konen.length] ?? 'KVINNA'
      const efter = slaktnamn[nr % slaktnamn.length] ?? 'Kalksten'
      nr += 1
      const fodelsedatum = addDays(idag, -365 * (alder ?? slump.heltal(22, 60)) - slump.heltal(100, 260))
      const nummer = utanNummer ? null : nyttNummer(fodelsedatum, kon, anvanda)
      return {
        fornamn: fornamn ?? fornamnFor(kon),
        efternamn: efter,
        nummer,
        fodelsedatum,
        kon,
        ...(skydd ? { skydd } : {}),
        ...(nummer ? { person: pseudonym(nummer) } : {}),
      }
    },
  }
}

/** A test number that nobody here has yet; the third digit of the serial is even for women. */
function nyttNummer(fodelsedatum: Datum, kon: Kon, anvanda: Set<string>): string {
  const forsta = kon === 'MAN' ? 1 : 0
  for (let serie = forsta; serie < 20; serie += kon === 'UPPGIFT_SAKNAS' ? 1 : 2) {
    const nummer = testNummer(fodelsedatum, serie)
    if (!anvanda.has(nummer)) {
      anvanda.add(nummer)
      return nummer
    }
  }
  throw new Error('Testnumren för dagen är slut')
}
