import { antal } from '@/text/sv/format'
import { laget, stegNamn } from '@/text/sv/lista'
import { saknasRad } from '@/text/sv/saknas'
import type { Teamtavla, TavlaKort } from '../queries/teamtavla'
import { toPerson } from './person'
import type { Belastningsrad, Beslutsrad, Stillarad, Tavelkort } from './tavla.client'

// What each place on the board shows of a case. What a place does not show never reaches the browser from it.

export const toKort = (a: TavlaKort): Tavelkort => ({
  ...toPerson(a),
  kommun: a.kommun,
  tid: antal(a.dagarISteg, 'dag', 'dagar'),
  saknas: saknasRad(a.saknas),
  kontaktperson: a.kontaktperson,
})

const gemensamt = (a: TavlaKort) => ({
  ...toPerson(a),
  kommun: a.kommun,
  kontaktperson: a.kontaktperson ?? 'Ingen',
})

export const toBeslutsrad = (a: TavlaKort, idag: string): Beslutsrad => ({
  ...gemensamt(a),
  lage: laget(a, idag),
})

export const toStillarad = (a: TavlaKort): Stillarad => ({
  ...gemensamt(a),
  steg: stegNamn(a.steg),
  dagar: a.dagarISteg,
  saknas: saknasRad(a.saknas),
})

export const toBelastningsrad = ({
  namn,
  roll,
  antal,
}: Teamtavla['belastning']['rader'][number]): Belastningsrad => ({
  namn,
  som: roll === 'ARBETSTERAPEUT' ? 'Ansvarig arbetsterapeut' : 'Kontaktperson',
  antal,
})
