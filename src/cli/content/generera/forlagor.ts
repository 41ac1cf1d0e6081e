import { anUtredning, type UtredningBuilder } from '../an-utredning'
import { slump } from '../demo/slump'
import { demotid } from '../demo/tid'
import type { Datum } from '@/domain/datum'
import { livsomraden } from '@/programme/kraft'
import type { AnyProgramme } from '@/programme/register'

/** Stands in a pattern for the kontaktperson, and for the team's arbetsterapeut, of whoever is made from it. */
export const KONTAKT = '00000000-0000-4000-8000-000000000001'
export const TERAPEUT = '00000000-0000-4000-8000-000000000002'

/** So many patterns, the ways mixed: any two dozen in a row are a kommun as it could be. */
const ANTAL = 400
const FRO = 290

type Vag = (u: UtredningBuilder, d: (dagarSedan: number) => Datum, slut: number) => UtredningBuilder

const sand = (u: UtredningBuilder, d: (n: number) => Datum, s: number): UtredningBuilder =>
  u
    .anteckning(d(s - 4), 'SAMTAL', 'Påhittad anteckning från ett första samtal.')
    .aktualiserad(d(s - 10))
    .anteckning(d(s - 14), 'TELEFON', 'Påhittad anteckning: berättat vad som händer nu.')

const tillKartlaggning: Vag = (u, d, s) => {
  sand(u, d, s)
    .antagen(d(s - 20))
    .kartlaggs(d(s - 27))
  for (const { kod } of livsomraden.slice(0, 2)) u.bidrag(kod, 'ARBETSTERAPEUT', 'Påhittat bidrag.')
  return u.anteckning(d(s - 40), 'SAMTAL', 'Påhittad anteckning från kartläggningen.')
}

const tillRekommendation: Vag = (u, d, s) =>
  tillKartlaggning(u, d, s)
    .kartlagd(d(s - 70))
    .formaga(d(s - 80), (s % 5) * 15)
    .rekommenderad(d(s - 90), ['ARBETSFORBEREDANDE', 'STUDIER'])

const tillInsats: Vag = (u, d, s) =>
  tillRekommendation(u, d, s)
    .insats(s % 3 === 0 ? 'PRAKTIK_ARBETSTRANING' : 'ARBETSFORBEREDANDE', d(s - 100))
    .anteckning(d(s - 105), 'TELEFON', 'Påhittad anteckning: insatsen har börjat.')

/**
 * The ways through the programme: how many in a hundred go each, and for how many days at least. How long ago it all
 * began is drawn for each pattern.
 */
const ny = { andel: 8, minst: 1, ga: ((u) => u) as Vag }
const vagar: readonly (typeof ny)[] = [
  ny,
  { andel: 8, minst: 15, ga: sand },
  { andel: 3, minst: 25, ga: (u, d, s) => sand(u, d, s).kompletteras(d(s - 20), 'Påhittad fråga.', d(1)) },
  { andel: 3, minst: 25, ga: (u, d, s) => sand(u, d, s).avvaktar(d(s - 20), 'Påhittat skäl.', d(1)) },
  {
    andel: 5,
    minst: 25,
    ga: (u, d, s) => sand(u, d, s).ejAntagen(d(s - 20), 'Påhittat skäl.', 'Annat stöd.'),
  },
  {
    andel: 2,
    minst: 40,
    ga: (u, d, s) =>
      sand(u, d, s)
        .aterkalladAktualisering(d(s - 16))
        .aktualiserad(d(s - 30)),
  },
  { andel: 2, minst: 30, ga: (u, d, s) => sand(u, d, s).avslutad(d(s - 25), 'EGET_VAL') },
  { andel: 1, minst: 20, ga: (u, d, s) => sand(u, d, s).avslutad(d(s - 16), 'FELREGISTRERAD') },
  { andel: 14, minst: 50, ga: tillKartlaggning },
  { andel: 4, minst: 75, ga: (u, d, s) => tillKartlaggning(u, d, s).kartlagd(d(s - 70)) },
  { andel: 4, minst: 95, ga: tillRekommendation },
  { andel: 16, minst: 110, ga: tillInsats },
  { andel: 30, minst: 150, ga: (u, d, s) => tillInsats(u, d, s).avslutad(d(s - 140), 'TILL_ARBETE') },
]

const vagFor = (lott: number): (typeof vagar)[number] => {
  let kvar = lott
  return vagar.find((v) => (kvar -= v.andel) < 0) ?? ny
}

/**
 * Invented lives that bulk content is copied from, as builders make them, the newest events nearest today. They differ
 * in way and in when they began; whose they are is filled in where they are copied.
 */
export function forlagor(programme: AnyProgramme, kommunKod: string, idag: Datum): UtredningBuilder[] {
  const tid = demotid(idag, programme.period.fran)
  const lott = slump(FRO)
  return Array.from({ length: ANTAL }, (_, i) => {
    const vag = vagFor((((i * 137) % ANTAL) * 100) / ANTAL)
    const sedan = lott.heltal(vag.minst, 440)
    const u = anUtredning(
      {
        kommunKod,
        teamKod: programme.team[0].kod,
        programKod: programme.kod,
        arendenummer: `FORLAGA-${i}`,
        kontaktpersonId: KONTAKT,
        arbetsterapeutId: TERAPEUT,
      },
      {
        fornamn: 'Påhittad',
        efternamn: 'Förlaga',
        nummer: null,
        fodelsedatum: '1980-01-01',
        kon: 'UPPGIFT_SAKNAS',
        ...(i % 200 === 199 ? { skydd: 'SEKRETESSMARKERING' } : {}),
      },
    ).identifierad(tid.sedan(sedan))
    if (i % 4 === 0) u.spar('FOREBYGGANDE', null, 'Påhittat skäl.')
    vag.ga(u, tid.sedan, sedan)
    if (i % 3 === 0) u.falt({ nastaKontakt: tid.om(lott.heltal(0, 20)), nastaKontaktVad: 'Påhittad kontakt' })
    return u
  })
}
