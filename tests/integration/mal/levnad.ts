import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays } from '@/domain/datum'
import type { Datum, Kon, Spar } from '@/programme/definition'
import type { Scene } from '../setup/scene'

/** What happened to one invented person, as plain facts: the reference counts from these and from nothing else. */
export interface Levnad {
  person: string
  kommunKod: string
  teamKod: string
  kon: Kon
  spar: Spar
  utredningId: string
  skickad: Datum | null
  atertagen: Datum | null
  antagen: Datum | null
  signerad: Datum | null
  insats: { typ: string; startad: Datum } | null
  formaga: { procent: number; datum: Datum } | null
  felregistrerad: boolean
  skyddad: boolean
}

/** A small deterministic generator: the same seed gives the same people. */
export function slump(seed: number): (n: number) => number {
  let state = seed >>> 0 || 1
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

const orter = ['nybro', 'emmaboda', 'torsas', 'oskarshamn', 'hultsfred', 'vimmerby']
const kon: Kon[] = ['KVINNA', 'MAN', 'MAN', 'KVINNA', 'UPPGIFT_SAKNAS']
const typer = ['ARBETSFORBEREDANDE', 'SOCIAL', 'PRAKTIK_ARBETSTRANING', 'STUDIER', 'REHABILITERANDE']

/** Makes up one life, and the builder that lays it in. Some persons turn up in a second kommun, with another utredning. */
export function hitta(
  scene: Scene,
  rnd: (n: number) => number,
  nr: number,
  tidigare: Levnad[],
): { levnad: Levnad; builder: UtredningBuilder } {
  const s = scene.sammanhang(orter[rnd(orter.length)] ?? 'nybro')
  const sammaSom = nr > 5 && rnd(5) === 0 ? tidigare[rnd(tidigare.length)] : undefined
  const annanKommun = sammaSom && sammaSom.kommunKod !== s.kommunKod ? sammaSom : undefined
  const fodd = addDays('1970-01-01', rnd(10_000))
  const identifierad = addDays('2025-09-01', rnd(300))
  const skickad = rnd(6) === 0 ? null : addDays(identifierad, rnd(30))
  const atertagen = skickad && rnd(10) === 0 ? addDays(skickad, rnd(20)) : null
  const antagen = skickad && !atertagen && rnd(5) > 0 ? addDays(skickad, rnd(30)) : null
  const signerad = antagen && rnd(3) > 0 ? addDays(antagen, 10 + rnd(60)) : null
  const insats =
    antagen && rnd(3) > 0
      ? { typ: typer[rnd(typer.length)] ?? 'SOCIAL', startad: addDays(antagen, rnd(120)) }
      : null
  const formaga = antagen && rnd(2) === 0 ? { procent: rnd(5) * 12, datum: addDays(antagen, rnd(120)) } : null
  const skyddad = rnd(12) === 0
  const person = annanKommun?.person ?? `person-${nr}`
  const k = kon[rnd(kon.length)] ?? 'MAN'
  const spar: Spar = rnd(4) === 0 ? 'FOREBYGGANDE' : 'REAKTIV'
  const b = anUtredning(s, {
    fornamn: 'Prov',
    efternamn: `Person${nr}`,
    nummer: rnd(9) === 0 ? null : testNummer(fodd, nr),
    fodelsedatum: fodd,
    kon: k,
    person,
    skydd: skyddad ? 'SEKRETESSMARKERING' : 'INGA',
  })
    .spar(spar, 30, spar === 'FOREBYGGANDE' ? 'Risk för långvarigt behov' : null)
    .identifierad(identifierad)
  if (skickad) b.aktualiserad(skickad)
  if (atertagen) b.aterkalladAktualisering(atertagen)
  if (antagen) b.antagen(antagen).kartlaggs(antagen)
  if (insats) b.insats(insats.typ, insats.startad)
  if (formaga) b.formaga(formaga.datum, formaga.procent)
  if (signerad) b.kartlagd(signerad).rekommenderad(signerad)
  const felregistrerad = rnd(15) === 0
  if (felregistrerad)
    b.avslutad(addDays(signerad ?? antagen ?? skickad ?? identifierad, 150), 'FELREGISTRERAD')
  return {
    builder: b,
    levnad: {
      person,
      kommunKod: s.kommunKod,
      teamKod: s.teamKod,
      kon: k,
      spar,
      utredningId: b.utredningId,
      skickad,
      atertagen,
      antagen,
      signerad,
      insats,
      formaga,
      felregistrerad,
      skyddad,
    },
  }
}

const narmare = new Set(['ARBETSFORBEREDANDE', 'PRAKTIK_ARBETSTRANING', 'REHABILITERANDE'])

/** The numbers by the words of the goals themselves, counted one life at a time. */
export function raknaLevnader(alla: Levnad[], per: Datum, spar: Spar | null): Record<string, number> {
  const m1 = alla.filter(
    (l) =>
      !l.felregistrerad &&
      (spar === null || l.spar === spar) &&
      l.skickad !== null &&
      l.skickad <= per &&
      !(l.atertagen !== null && l.atertagen <= per),
  )
  const m2 = m1.filter((l) => l.signerad !== null && l.signerad <= per)
  const m3a = m2.filter((l) => l.insats !== null && narmare.has(l.insats.typ) && l.insats.startad <= per)
  const m3b = m3a.filter((l) => l.formaga !== null && l.formaga.procent >= 25 && l.formaga.datum <= per)
  const personer = (ls: Levnad[]): number => new Set(ls.map((l) => l.person)).size
  const sist = new Map<string, Levnad>()
  for (const l of m1) {
    const hittills = sist.get(l.person)
    const senare =
      !hittills ||
      (l.skickad ?? '') > (hittills.skickad ?? '') ||
      (l.skickad === hittills.skickad && l.utredningId > hittills.utredningId)
    if (senare) sist.set(l.person, l)
  }
  const av = (k: Kon): number => [...sist.values()].filter((l) => l.kon === k).length
  return {
    M1: personer(m1),
    M1_KVINNOR: av('KVINNA'),
    M1_MAN: av('MAN'),
    M2: personer(m2),
    M3A: personer(m3a),
    M3B: personer(m3b),
  }
}
