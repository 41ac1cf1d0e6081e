'use server'
import { defineAction } from '@/server/define-action'
import { andraInsats } from './use-cases/andra-insats'
import { avslutaInsats } from './use-cases/avsluta-insats'
import { bedomFormaga } from './use-cases/bedom-formaga'
import { laggTillInsats } from './use-cases/lagg-till-insats'
import { startaInsats } from './use-cases/starta-insats'

export const laggTillInsatsAction = defineAction(laggTillInsats, { kvitto: () => 'Insatsen är tillagd.' })
export const startaInsatsAction = defineAction(startaInsats, { kvitto: () => 'Insatsen har startat.' })
export const avslutaInsatsAction = defineAction(avslutaInsats, { kvitto: () => 'Insatsen är avslutad.' })
export const andraInsatsAction = defineAction(andraInsats, { kvitto: () => 'Insatsen är ändrad.' })
export const bedomFormagaAction = defineAction(bedomFormaga, { kvitto: () => 'Bedömningen är sparad.' })
