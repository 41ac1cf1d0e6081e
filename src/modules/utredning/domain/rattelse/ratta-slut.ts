import type { Datum } from '@/domain/datum'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { star } from '@/modules/samtycke/domain/public'
import { avsluta, type AvslutFel } from '../avsluta'
import type { Arende } from '../arende'
import type { Handelserader, SamtyckeRad, UppfoljningRad } from '../handelserader'
import {
  type Datumgransfel,
  type Periodflytt,
  plan,
  provaInom,
  type Rattelseplan,
  type Rattningslage,
  type Sammanhang,
} from './plan'

/** Corrections of the samtycke's days, of avslut and of the follow-up after it. */

/**
 * Corrects the days of a samtycke. It was given on or before the sending it carries; an end that has already passed is
 * not set this way, since withdrawing is an act of its own. Source: OSL 10 kap. 1 §.
 */
export function rattaSamtycke(
  rad: SamtyckeRad,
  ny: { datum: Datum; till: Datum | null },
  { r, idag }: Sammanhang,
): Outcome<Rattelseplan, Datumgransfel | 'SLUT_FORE_DATUM' | 'SLUT_PASSERAT'> {
  const andra = r.samtycken.filter((x) => !x.makulerad && x.id !== rad.id && x.oppnarTeam)
  const bars = r.aktualiseringar
    .filter((a) => !a.makulerad && a.skickad >= rad.datum && !andra.some((x) => x.datum <= a.skickad))
    .map((a) => a.skickad)
  const fel = provaInom(
    ny.datum,
    [],
    [rad.aterkallat, rad.oppnarTeam ? (bars.sort()[0] ?? null) : null],
    idag,
  )
  if (fel) return fel
  if (ny.till !== null && ny.till < ny.datum) return rejected('SLUT_FORE_DATUM')
  if (ny.till !== null && ny.till !== rad.till && ny.till < idag) return rejected('SLUT_PASSERAT')
  return accepted(plan({ datum: ny.datum, till: ny.till }))
}

export interface NyUppfoljning {
  datum: Datum
  nadd: boolean
  forsorjning: string | null
  sysselsattning: string | null
  kommentar: string | null
}

/** Corrects a follow-up: on or after avslut. The latest that stands says when the case was followed up. */
export function rattaUppfoljning(
  rad: UppfoljningRad,
  ny: NyUppfoljning,
  { u, r, idag }: Sammanhang,
): Outcome<Rattelseplan, Datumgransfel> {
  const fel = provaInom(ny.datum, [u.avslutad], [], idag)
  return (
    fel ?? accepted(plan({ ...ny }, { arende: { uppfoljd: senasteUppfoljning(u, r, rad.id, ny.datum) } }))
  )
}

/** The day of the latest follow-up of the avslut that stands, when one of them has this day or none (null). */
export function senasteUppfoljning(
  { avslutad }: Pick<Arende, 'avslutad'>,
  r: Handelserader,
  id: string,
  datum: Datum | null,
): Datum | null {
  if (avslutad === null) return null
  const dagar = r.uppfoljningar
    .filter((x) => !x.makulerad)
    .map((x) => (x.id === id ? datum : x.datum))
    .filter((d): d is Datum => d !== null && d >= avslutad)
  return dagar.sort().at(-1) ?? null
}

export interface NyttAvslut {
  datum: Datum
  orsak: string
  kommentar: string | null
}

/**
 * Corrects the day and the reason of an avslut, by the rules that it was made by: on or after everything that has
 * happened, and on or before the follow-up and the day the person's next utredning began: two are never open at once.
 * One given by the team's decision is corrected there.
 */
export function rattaAvslut(
  ny: NyttAvslut,
  { u, r, person, program, idag }: Rattningslage,
): Outcome<Rattelseplan, AvslutFel | Datumgransfel | 'INTE_AVSLUTAD'> {
  if (u.avslutad === null) return rejected('INTE_AVSLUTAD')
  if (u.avslutsorsak === 'EJ_ANTAGEN') return rejected('ORSAK_GES_AV_TEAMET')
  const fel = provaInom(ny.datum, [], [u.uppfoljd, person.nastaUtredning], idag)
  if (fel) return fel
  const prov = avsluta(
    { ...u, status: 'PAGAENDE', avslutad: null, avslutsorsak: null },
    {
      ...ny,
      senasteHandelse: senasteForeAvslut(r, u.identifierad),
      samtyckeStar: r.samtycken.some((x) => star(x, idag)),
    },
    program,
    idag,
  )
  if (!prov.accepted) return prov
  const { avslutsorsak, avslutKommentar } = prov.value.andring
  return accepted(
    plan(
      {},
      {
        arende: { avslutad: ny.datum, avslutsorsak, avslutKommentar },
        perioder: avslutsPerioder(r, u.avslutad, ny.datum),
      },
    ),
  )
}

/** The latest day on which anything that stands has happened, but for the avslut itself. */
function senasteForeAvslut(r: Handelserader, identifierad: Datum): Datum {
  const star = <T extends { makulerad: boolean }>(rader: readonly T[]): T[] =>
    rader.filter((x) => !x.makulerad)
  const dagar: (Datum | null)[] = [
    ...star(r.aktualiseringar).flatMap((a) => [a.skickad, a.atertagen]),
    ...star(r.beslut).map((b) => b.datum),
    ...star(r.rekommendationer).map((x) => x.signerad),
    ...star(r.insatser).map((i) => i.startad),
    ...star(r.formagor).map((f) => f.datum),
    ...r.statusar.filter((p) => p.status !== 'AVSLUTAD').map((p) => p.fran),
    ...r.steg.map((p) => p.fran),
  ]
  return dagar.reduce<Datum>((senast, d) => (d !== null && d > senast ? d : senast), identifierad)
}

function avslutsPerioder(r: Handelserader, fran: Datum, till: Datum): Periodflytt[] {
  const steg = r.steg.filter((p) => p.till === fran).slice(-1)
  const status = r.statusar.filter((p) => p.status === 'AVSLUTAD' && p.fran === fran)
  const fore = r.statusar.filter((p) => p.status !== 'AVSLUTAD' && p.till === fran)
  return [
    ...steg.map((p) => ({ tabell: 'steg' as const, id: p.id, till })),
    ...status.map((p) => ({ tabell: 'status' as const, id: p.id, fran: till })),
    ...fore.map((p) => ({ tabell: 'status' as const, id: p.id, till })),
  ]
}
