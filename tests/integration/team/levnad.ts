import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { type Person, UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays, stockholmDatum } from '@/domain/datum'
import { livsomraden, yrken } from '@/programme/kraft'
import type { Scene } from '../setup/scene'

const idag = stockholmDatum(new Date())
export const for_ = (dagar: number): string => addDays(idag, -dagar)

/** What a drawn case holds. Numbers choose; each step takes what it needs of them. */
export const enLevnad = fc.record({
  kommun: fc.constantFrom('nybro', 'torsas', 'emmaboda'),
  steg: fc.integer({ min: 1, max: 5 }),
  beslut: fc.constantFrom('INGET', 'KOMPLETTERAS', 'ANTAGEN'),
  manader: fc.constantFrom(3, 24),
  skal: fc.boolean(),
  kontaktperson: fc.boolean(),
  skyddad: fc.boolean(),
  omraden: fc.array(
    fc.record({
      omrade: fc.constantFrom(...livsomraden.map((o) => o.kod)),
      roster: fc.uniqueArray(fc.constantFrom('DELTAGARE', ...yrken.map((y) => y.kod)), { maxLength: 3 }),
      text: fc.constantFrom('Något.', '  '),
      ejRelevant: fc.constantFrom(null, ' ', 'Gäller inte.'),
    }),
    { maxLength: 11 },
  ),
  rekommendation: fc.option(
    fc.record({
      sammanfattning: fc.constantFrom('', 'Sammanfattat.'),
      motivering: fc.constantFrom('', 'Motiverat.'),
      personensSyn: fc.constantFrom('', 'Stämmer.'),
      genomgangen: fc.boolean(),
      steg: fc.integer({ min: 0, max: 2 }),
      formaga: fc.boolean(),
      makulerad: fc.boolean(),
    }),
  ),
  overlamning: fc.record({ mottagare: fc.boolean(), samtal: fc.boolean(), skal: fc.boolean() }),
  insats: fc.constantFrom('INGEN', 'PLANERAD', 'STARTAD', 'MAKULERAD'),
})
export type Levnad = typeof enLevnad extends fc.Arbitrary<infer L> ? L : never

class Levnadsbyggare extends UtredningBuilder {
  omradeMed(omrade: string, ejRelevantSkal: string): this {
    this.hang('kartlaggning_omrade', { omrade, ejRelevantSkal, version: 1, andradAt: new Date() })
    return this
  }

  utkast({ steg, ...falt }: Record<string, unknown> & { steg: number }): this {
    const id = randomUUID()
    const nu = { skapadAt: new Date(), andradAt: new Date() }
    this.hang('rekommendation', { id, nr: 1, status: 'UTKAST', kalla: 'APP', version: 1, ...nu, ...falt })
    for (let ordning = 1; ordning <= steg; ordning++)
      this.hang('rekommendation_steg', {
        rekommendationId: id,
        ordning,
        insatstyp: 'SOCIAL',
        beskrivning: 'Lite i taget.',
      })
    return this
  }

  senasteFormaga(): unknown {
    return this.rows.aktivitetsformaga?.at(-1)?.id ?? null
  }
}

let nr = 0
/** An invented person of the right age; without a number, so that it is nobody else's. */
export function person(efternamn: string, skydd?: string): Person {
  const fodelsedatum = addDays('1970-01-01', ++nr)
  return {
    fornamn: 'Prov',
    efternamn,
    nummer: null,
    fodelsedatum,
    kon: 'KVINNA',
    skydd,
  }
}

/** One drawn case, lived as far as its step. */
export function levd(scene: Scene, l: Levnad, i: number): UtredningBuilder {
  const s = scene.sammanhang(l.kommun)
  const u = new Levnadsbyggare(
    s,
    person(`Levnad ${i}`, l.skyddad && l.steg > 1 ? 'SEKRETESSMARKERING' : undefined),
  )
    .spar('REAKTIV', l.manader, l.skal ? 'Ett skäl.' : null)
    .identifierad(for_(200))
  if (l.skyddad && l.steg > 1) u.handlaggare(s.arbetsterapeutId ?? '')
  if (l.steg > 1) sand(u, l)
  if (l.steg > 2) kartlagg(u, l)
  if (l.steg > 3) u.kartlagd(for_(60))
  if (l.steg === 4) utkast(u, l)
  if (l.steg > 4) stod(u, l)
  return u.falt(l.kontaktperson ? {} : { kontaktpersonId: null })
}

function sand(u: UtredningBuilder, l: Levnad): void {
  u.aktualiserad(for_(150))
  if (l.steg > 2 || l.beslut === 'ANTAGEN') u.antagen(for_(140))
  else if (l.beslut === 'KOMPLETTERAS') u.kompletteras(for_(140), 'Månader', for_(100))
}

function kartlagg(u: Levnadsbyggare, l: Levnad): void {
  u.kartlaggs(for_(130))
  const sedda = new Set<string>()
  for (const o of l.omraden) {
    if (sedda.has(o.omrade)) continue
    sedda.add(o.omrade)
    for (const yrke of o.roster) u.bidrag(o.omrade, yrke, o.text)
    if (o.ejRelevant !== null) u.omradeMed(o.omrade, o.ejRelevant)
  }
}

function utkast(u: Levnadsbyggare, l: Levnad): void {
  const r = l.rekommendation
  if (!r) return
  if (r.formaga) u.formaga(for_(50), 25)
  u.utkast({
    sammanfattning: r.sammanfattning,
    motivering: r.motivering,
    personensSyn: r.personensSyn,
    genomgangen: r.genomgangen ? for_(40) : null,
    makulerad: r.makulerad,
    aktivitetsformagaId: u.senasteFormaga(),
    steg: r.steg,
  })
}

function stod(u: UtredningBuilder, l: Levnad): void {
  u.formaga(for_(50), 25).rekommenderad(for_(40))
  u.falt({
    mottagare: l.overlamning.mottagare ? 'AME' : null,
    trepartssamtal: l.overlamning.samtal ? for_(20) : null,
    insatsEjStartadSkal: l.overlamning.skal ? 'Väntar på plats.' : null,
  })
  if (l.insats !== 'INGEN')
    u.insats('SOCIAL', l.insats === 'PLANERAD' ? null : for_(10), { makulerad: l.insats === 'MAKULERAD' })
}

/**
 * What is missing in a drawn case, counted from the drawing alone: the reference that database and rules are held to.
 * Codes in the checklist's order.
 */
export function vantasSakna(l: Levnad): string[] {
  const om = (saknas: boolean, kod: string): string[] => (saknas ? [kod] : [])
  const r = l.rekommendation?.makulerad ? null : l.rekommendation
  switch (l.steg) {
    case 1:
      return [...om(!l.kontaktperson, 'KONTAKTPERSON'), ...om(l.manader < 24 && !l.skal, 'BEHORIGHET')]
    case 2:
      return om(l.beslut !== 'ANTAGEN', 'ANTAGEN')
    case 3:
      return saknasIKartlaggningen(l)
    case 4:
      return [
        ...om(!r?.sammanfattning, 'SAMMANFATTNING'),
        ...om(!r?.steg, 'NASTA_STEG'),
        ...om(!(r?.formaga && r.motivering), 'AKTIVITETSFORMAGA'),
        ...om(!r?.personensSyn, 'PERSONENS_SYN'),
        ...om(!r?.genomgangen, 'GENOMGANGEN'),
      ]
    default:
      return [
        ...om(!l.overlamning.mottagare, 'MOTTAGARE'),
        ...om(!l.overlamning.samtal, 'TREPARTSSAMTAL'),
        ...om(l.insats !== 'STARTAD' && !l.overlamning.skal, 'INSATS'),
      ]
  }
}

function saknasIKartlaggningen(l: Levnad): string[] {
  const omraden = livsomraden.map(({ kod }) => {
    const o = l.omraden.find((x) => x.omrade === kod)
    const roster = o?.text.trim() ? o.roster : []
    const sedda = roster.filter((y) => y !== 'DELTAGARE')
    const klar = sedda.length > 0 ? roster.includes('DELTAGARE') : Boolean(o?.ejRelevant?.trim())
    return { kod, sedda, klar }
  })
  const bidragit = new Set(omraden.flatMap((o) => o.sedda))
  const saknas: string[] = omraden.filter((o) => !o.klar).map((o) => o.kod)
  if (!(bidragit.has('ARBETSTERAPEUT') && bidragit.size > 1)) saknas.push('TVA_YRKEN')
  if (omraden.every((o) => o.klar && o.sedda.length === 0)) saknas.push('EGNA_ORD')
  return saknas
}
