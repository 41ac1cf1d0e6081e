'use server'
import { defineAction } from '@/server/define-action'
import { type Klart, medKvitto } from '@/text/sv/arende-klart'
import { angraBeslut } from './use-cases/angra-beslut'
import { antecknaIProtokoll } from './use-cases/anteckna-i-protokoll'
import { avslutaTeammote } from './use-cases/avsluta-teammote'
import { fattaBeslut } from './use-cases/fatta-beslut'
import { sattNarvaro } from './use-cases/satt-narvaro'
import { startaTeammote } from './use-cases/starta-teammote'

export const startaTeammoteAction = defineAction(startaTeammote, {
  redirectTo: ({ id }) => `/team/moten/${id}`,
})
export const sattNarvaroAction = defineAction(sattNarvaro, { kvitto: () => 'Närvaron är sparad.' })
export const fattaBeslutAction = defineAction(fattaBeslut, { kvitto: () => 'Beslutet är sparat.' })
export const angraBeslutAction = defineAction(angraBeslut, { kvitto: () => 'Beslutet är ångrat.' })
// Outside a meeting the form is gone once the case is decided; the receipt stands on the page it leads back to.
const tillBeslutet =
  (klart: Klart) =>
  (v: { deltagareId: string; utredningId: string }): string =>
    medKvitto(`/deltagare/${v.deltagareId}/samtycke/beslut?u=${v.utredningId}`, klart)
export const beslutaUtanMoteAction = defineAction(fattaBeslut, { redirectTo: tillBeslutet('beslutat') })
export const angraUtanMoteAction = defineAction(angraBeslut, { redirectTo: tillBeslutet('beslut-angrat') })

export const antecknaIProtokollAction = defineAction(antecknaIProtokoll, {
  kvitto: () => 'Anteckningen är sparad.',
  data: (v) => v,
})
export const avslutaTeammoteAction = defineAction(avslutaTeammote, {
  redirectTo: ({ id }) => `/team/moten/${id}/protokoll?avslutat=1`,
})
