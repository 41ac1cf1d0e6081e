import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import type { Scene } from '../setup/scene'

let serie = 0

/** The life areas, as the plan's third step lists them. */
export const omraden = [
  'ARBETE',
  'UTBILDNING',
  'HALSA',
  'VARDAG',
  'EKONOMI',
  'BOENDE',
  'FAMILJ',
  'SPRAK',
  'PRAKTISKT',
  'KONTAKTER',
  'EGNA_MAL',
]

/** An invented person in Nybro whom the team has admitted. */
export function antagen(scene: Scene, skydd?: string): UtredningBuilder {
  serie += 1
  const fodelsedatum = `19${60 + (serie % 39)}-04-12`
  return anUtredning(scene.sammanhang('nybro'), {
    fornamn: 'Åsa',
    efternamn: 'Provlund',
    nummer: testNummer(fodelsedatum, 980 + Math.floor(serie / 39)),
    fodelsedatum,
    kon: 'KVINNA',
    skydd,
  })
    .identifierad('2026-01-07')
    .aktualiserad('2026-02-02')
    .antagen('2026-02-10')
}

/** A person whose kartläggning runs; nothing is written in it yet. */
export const kartlaggs = (scene: Scene): UtredningBuilder => antagen(scene).kartlaggs('2026-02-16')

/** Every area described by two professions and in the person's own words. */
export function medAllaRoster(u: UtredningBuilder, utom: string[] = []): UtredningBuilder {
  for (const omrade of omraden.filter((o) => !utom.includes(o))) {
    u.bidrag(omrade, 'DELTAGARE', `Egna ord om ${omrade}.`)
    u.bidrag(omrade, 'ARBETSTERAPEUT', `Arbetsterapeutens bild av ${omrade}.`, {
      styrkor: `Styrka i ${omrade}.`,
    })
    u.bidrag(omrade, 'ARBETSMARKNADSHANDLAGGARE', `Handläggarens bild av ${omrade}.`)
  }
  return u
}
