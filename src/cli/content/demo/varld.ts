import type { Datum } from '@/domain/datum'
import type { Livsomrade } from '@/programme/kraft'
import type { AnyProgramme } from '@/programme/register'
import { demoAccounts } from '../accounts'
import type { Person } from '../arendebyggare'
import { DemoUtredning } from './demo-utredning'
import type { Kontext, Medverkande, Mote } from './kontext'
import { motenFor, type Motesteam } from './moten'
import { type Personlotta, personlotta } from './personer'
import { profiler } from './profiler'
import { type Slump, slump } from './slump'
import { demotid, type Tid } from './tid'
import type { Vag } from './vagar'

/** The world that demo participants live in: its days, its staff, its meetings, and the cases so far. */
export interface Varld {
  tid: Tid
  slump: Slump
  personer: Personlotta
  moten: Map<string, Mote[]>
  arenden: DemoUtredning[]
  kommunKod: (ascii: string) => string
  konto: (namn: string) => Medverkande
  team: () => Motesteam[]
  kontext: (kommunAscii: string, liv?: number) => Kontext
  /** Lets a person go a way in a kommun; gives the case. */
  ga: (kommunAscii: string, person: Person, vag: Vag, liv?: number) => DemoUtredning
}

/** The first account of a kommun is the one that is tried: it has so many cases before they are shared. */
const FORSTAS = 15

/** In the order people talk: what one wants first, money and housing last. */
const samtalsordning: readonly Livsomrade[] = [
  'EGNA_MAL',
  'ARBETE',
  'UTBILDNING',
  'VARDAG',
  'FAMILJ',
  'SPRAK',
  'PRAKTISKT',
  'KONTAKTER',
  'HALSA',
  'EKONOMI',
  'BOENDE',
]

/** Any number: what is drawn with it is the same at every making. */
const FRO = 20250901

/** Takes the programme, the accounts' ids by e-mail and today; gives an empty world. */
export function demovarld(
  programme: AnyProgramme,
  accounts: ReadonlyMap<string, string>,
  idag: Datum,
): Varld {
  const tid = demotid(idag, programme.period.fran)
  const lott = slump(FRO)
  const konton = new Map(demoAccounts(programme).map((a) => [a.epost.split('@')[0] ?? '', a]))
  const konto = (namn: string): Medverkande => {
    const a = konton.get(namn)
    const id = a && accounts.get(a.epost)
    if (!a || !id) throw new Error(`Inget demokonto: ${namn}`)
    return { id, namn: a.namn, yrke: a.yrke ?? a.roll }
  }
  const kommun = (ascii: string): AnyProgramme['kommuner'][number] => {
    const k = programme.kommuner.find((x) => x.ascii === ascii)
    if (!k) throw new Error(`Ingen kommun: ${ascii}`)
    return k
  }
  const teamAscii = (kod: string): string => programme.team.find((t) => t.kod === kod)?.ascii ?? ''
  const moten = new Map(programme.team.map((t) => [t.kod as string, motenFor(tid, programme.period.fran)]))
  const arenden: DemoUtredning[] = []
  const kontaktperson = (ascii: string): Medverkande => {
    const antal = arenden.filter((a) => a.kommunKod === kommun(ascii).kommunkod).length
    const andra = konton.has(`projektmedarbetare2.${ascii}`) && antal >= FORSTAS && antal % 2 === 1
    return konto(`projektmedarbetare${andra ? '2' : ''}.${ascii}`)
  }
  const kontext = (ascii: string, liv = lott.heltal(0, profiler.length - 1)): Kontext => ({
    tid,
    slump: lott,
    profil: profiler[liv % profiler.length] ?? profiler[0],
    moten: moten.get(kommun(ascii).team) ?? [],
    kontakt: kontaktperson(ascii),
    at: konto(`arbetsterapeut.${teamAscii(kommun(ascii).team)}`),
    lakareId: konto('lakare').id,
    omraden: samtalsordning,
  })
  const ga: Varld['ga'] = (ascii, person, vag, liv) => {
    const k = kontext(ascii, liv)
    const { kommunkod, team } = kommun(ascii)
    const d = new DemoUtredning(
      {
        kommunKod: kommunkod,
        teamKod: team,
        programKod: programme.kod,
        arendenummer: '',
        kontaktpersonId: k.kontakt.id,
        arbetsterapeutId: k.at.id,
      },
      person,
    )
    vag(d, k)
    arenden.push(d)
    return d
  }
  const team = (): Motesteam[] =>
    programme.team.map((t) => ({
      kod: t.kod,
      ledare: konto(`arbetsterapeut.${t.ascii}`),
      deltar: [
        { ...konto(`arbetsterapeut.${t.ascii}`), kommunKod: '', roll: 'ARBETSTERAPEUT' },
        ...programme.kommuner
          .filter((k) => k.team === t.kod)
          .map((k) => ({
            ...konto(`projektmedarbetare.${k.ascii}`),
            kommunKod: k.kommunkod,
            roll: 'PROJEKTMEDARBETARE',
          })),
      ],
    }))
  return {
    tid,
    slump: lott,
    personer: personlotta(lott, idag),
    moten,
    arenden,
    kommunKod: (a) => kommun(a).kommunkod,
    konto,
    team,
    kontext,
    ga,
  }
}
