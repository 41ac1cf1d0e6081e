'use server'
import { defineAction } from '@/server/define-action'
import { type Klart, medKvitto } from '@/text/sv/arende-klart'
import { andraInsats } from './use-cases/andra-insats'
import { avslutaInsats } from './use-cases/avsluta-insats'
import { bedomFormaga } from './use-cases/bedom-formaga'
import { laggTillInsats } from './use-cases/lagg-till-insats'
import { startaInsats } from './use-cases/starta-insats'

export const laggTillInsatsAction = defineAction(laggTillInsats, { kvitto: () => 'Insatsen är tillagd.' })
// The dialog is gone once the act is done; the receipt stands at the insats.
const tillInsatsen =
  (klart: Klart) =>
  (v: { deltagareId: string; utredningId: string; insatsId: string }): string =>
    medKvitto(`/deltagare/${v.deltagareId}/insatser?u=${v.utredningId}`, klart, `insats-${v.insatsId}`)

export const startaInsatsAction = defineAction(startaInsats, { redirectTo: tillInsatsen('insats-startad') })
export const avslutaInsatsAction = defineAction(avslutaInsats, {
  redirectTo: tillInsatsen('insats-avslutad'),
})
export const andraInsatsAction = defineAction(andraInsats, { kvitto: () => 'Insatsen är ändrad.' })
export const bedomFormagaAction = defineAction(bedomFormaga, { kvitto: () => 'Bedömningen är sparad.' })
