import { addDays, type Datum, daysBetween } from '@/domain/datum'
import { instant } from '../arendebyggare'
import type { DemoUtredning } from './demo-utredning'
import type { Kontext, Mote } from './kontext'
import { medAr } from './profil'

/** Nobody is found before the project began. */
const TIDIGAST = 448

/** What was typed when the case was registered, and the first talk. */
export function borja(d: DemoUtredning, k: Kontext, dagar: number): void {
  const { profil, slump, tid } = k
  const manader = slump.heltal(25, 96)
  const sparval = slump.heltal(1, 100)
  if (sparval <= 16) d.spar('FOREBYGGANDE', null, profil.skalForebyggande)
  else if (sparval <= 22)
    d.spar(
      'REAKTIV',
      slump.heltal(17, 23),
      'Har haft bistånd i flera perioder, sammanlagt mer än tre år. Utan stöd nu blir det långvarigt.',
    )
  else d.spar('REAKTIV', manader)
  const datum = tid.sedan(Math.min(dagar, TIDIGAST))
  d.identifierad(datum).falt({
    forum: profil.forum,
    bakgrund: medAr(profil.bakgrund, tid.ar),
    provatTidigare: medAr(profil.provat, tid.ar),
    forsorjning: sparval <= 16 ? 'A_KASSA' : profil.forsorjning,
    forsorjningSammanhangande: sparval <= 16 ? slump.heltal(4, 12) : manader,
    forsorjningTotal: manader + slump.heltal(0, 40),
  })
  d.kontakt({
    telefon: `070-174 06 ${slump.heltal(10, 99)}`,
    kontaktsatt: slump.valj(['TELEFON', 'SMS', 'SMS', 'EPOST']),
    sprak: profil.sprak ?? 'Svenska',
    tolkbehov: profil.sprak !== null,
    tolkNotering:
      profil.sprak === null ? null : 'På plats vid viktiga samtal, annars telefontolk. Inte barnen.',
  })
  d.anteckning(
    datum,
    'MOTE',
    'Första samtalet om projektet. Fick det skriftliga hem för att läsa i lugn och ro.',
    {
      delad: false,
      ...vid(k, datum),
    },
  )
}

/** Informs, records the samtycke and sends the case to the team. */
export function skicka(
  d: DemoUtredning,
  k: Kontext,
  dagar: number,
  samtycke: Record<string, unknown> = {},
): Datum {
  const datum = k.tid.sedan(dagar)
  const { profil } = k
  const till = k.slump.chans(70) ? addDays(datum, 730) : null
  d.samtycke(datum, {
    satt: k.slump.chans(80) ? 'PAPPER' : 'MUNTLIGT',
    lattSvenska: profil.sprak !== null,
    till,
    oppnarLakare: true,
    skapadAt: instant(datum),
    ...samtycke,
  })
  d.aktualiserad(datum, { fraga: profil.fraga, egnaOrd: profil.egnaOrd })
  return datum
}

/** The team's latest meeting on or before the day so many days ago; the first one where there is none so early. */
export function motetFore(k: Kontext, dagar: number): Mote & { dagar: number } {
  const dag = k.tid.sedan(dagar)
  const mote = k.moten.find((m) => m.datum <= dag) ?? k.moten.at(-1)
  if (!mote) throw new Error('Teamet har inga möten')
  return { ...mote, dagar: daysBetween(mote.datum, k.tid.idag) }
}

/** A decision's facts: taken at a meeting, recorded while it lasted. */
export const paMotet = (m: Mote): Record<string, unknown> => ({
  moteId: m.id,
  skapadAt: `${m.datum}T12:30:00.000Z`,
})

/** Notes from the life, spread over the days; the latest on the last day. */
export function anteckna(
  d: DemoUtredning,
  k: Kontext,
  franDagar: number,
  tillDagar: number,
  antal: number,
): void {
  const { anteckningar } = k.profil
  for (let i = 0; i < antal; i++) {
    const dagar =
      antal === 1 ? tillDagar : Math.round(franDagar - ((franDagar - tillDagar) * i) / (antal - 1))
    const a = anteckningar[i % anteckningar.length]
    if (!a) continue
    const datum = k.tid.sedan(dagar)
    const avTeamet = i % 3 === 2
    d.anteckning(datum, a.typ, a.text, { ...vid(k, datum), ...(avTeamet ? { forfattareId: k.at.id } : {}) })
  }
}

/**
 * What has been written in the kartläggning between two days: so many areas, from the first; the last one without the
 * person's own words where `utanOrd`. Gives the day of the last text.
 */
export function kartlagg(
  d: DemoUtredning,
  k: Kontext,
  franDagar: number,
  tillDagar: number,
  antal: number,
  utanOrd = false,
): void {
  const omraden = k.omraden.slice(0, antal)
  for (const [i, omrade] of omraden.entries()) {
    const t = k.profil.omraden[omrade]
    const dag = k.tid.sedan(Math.round(franDagar - ((franDagar - tillDagar) * (i + 1)) / omraden.length))
    if (!(utanOrd && i === omraden.length - 1))
      d.bidrag(omrade, 'DELTAGARE', t.ord, { ...vid(k, dag), andradAv: k.kontakt.id })
    if (i % 4 !== 3) d.bidrag(omrade, k.kontakt.yrke, t.kommun, { ...vid(k, dag), andradAv: k.kontakt.id })
    const { styrkor, hinder, stodbehov } = t
    d.bidrag(omrade, 'ARBETSTERAPEUT', t.at, {
      ...vid(k, dag),
      styrkor,
      hinder,
      stodbehov,
      andradAv: k.at.id,
    })
  }
  if (antal < k.omraden.length) return
  const dag = k.tid.sedan(tillDagar)
  d.bidrag('TIDIGARE', 'ARBETSTERAPEUT', k.profil.tidigare, { ...vid(k, dag), andradAv: k.at.id })
  d.instrument(
    dag,
    'WRI',
    k.at.namn,
    'Ser sig själv som någon som arbetar. Tilltron är låg efter avbrotten, viljan är hög. Miljön avgör.',
  )
}

/** The assessments so far: the first so many of the life's, the latest on the last day. */
export function bedom(
  d: DemoUtredning,
  k: Kontext,
  franDagar: number,
  tillDagar: number,
  antal: number,
): void {
  const valda = k.profil.formaga.slice(0, antal)
  for (const [i, f] of valda.entries()) {
    const dagar =
      valda.length === 1
        ? tillDagar
        : Math.round(franDagar - ((franDagar - tillDagar) * i) / (valda.length - 1))
    const datum = k.tid.sedan(dagar)
    d.formaga(datum, f.procent, {
      bedomare: k.at.namn,
      grund: f.grund,
      motivering: f.motivering,
      skapadAt: instant(datum),
    })
  }
}

/** Some time of the working day. */
function vid(k: Kontext, datum: Datum): { skapadAt: string; andradAt: string } {
  const tva = (n: number): string => String(n).padStart(2, '0')
  const nar = `${datum}T${tva(k.slump.heltal(7, 14))}:${tva(k.slump.heltal(0, 59))}:00.000Z`
  return { skapadAt: nar, andradAt: nar }
}
