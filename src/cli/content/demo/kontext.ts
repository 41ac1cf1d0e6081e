import type { Datum } from '@/domain/datum'
import type { Livsomrade } from '@/programme/kraft'
import type { Profil } from './profil'
import type { Slump } from './slump'
import type { Tid } from './tid'

export interface Medverkande {
  id: string
  namn: string
  yrke: string
}

/** A past meeting of a team. */
export interface Mote {
  id: string
  datum: Datum
}

/** What a demo participant's way is told from: when, by whom, and which life. */
export interface Kontext {
  tid: Tid
  slump: Slump
  profil: Profil
  /** The team's past meetings, the latest first. */
  moten: readonly Mote[]
  kontakt: Medverkande
  at: Medverkande
  lakareId: string
  omraden: readonly Livsomrade[]
}
