'use server'
import { startaKartlaggning } from '@/modules/utredning/public'
import { defineAction } from '@/server/define-action'
import { medKvitto } from '@/text/sv/arende-klart'
import { avslutaKartlaggning } from './use-cases/avsluta-kartlaggning'
import { laggTillInstrument } from './use-cases/lagg-till-instrument'
import { makuleraInstrument } from './use-cases/makulera-instrument'
import { markeraAktuellt } from './use-cases/markera-aktuellt'
import { markeraEjAktuellt } from './use-cases/markera-ej-aktuellt'
import { rattaInstrument } from './use-cases/ratta-instrument'
import { sparaBidrag } from './use-cases/spara-bidrag'

export const startaKartlaggningAction = defineAction(startaKartlaggning, {
  redirectTo: (v) =>
    medKvitto(`/deltagare/${v.deltagareId}/kartlaggning?u=${v.utredningId}`, 'kartlaggning-startad'),
})
export const sparaBidragAction = defineAction(sparaBidrag, {
  kvitto: () => 'Det är sparat.',
  data: ({ rost, version }) => ({ ...rost, version }),
})
export const markeraEjAktuelltAction = defineAction(markeraEjAktuellt, {
  kvitto: () => 'Området är markerat som inte aktuellt.',
})
export const markeraAktuelltAction = defineAction(markeraAktuellt, {
  kvitto: () => 'Området är aktuellt igen.',
})
export const laggTillInstrumentAction = defineAction(laggTillInstrument, {
  kvitto: () => 'Instrumentet är antecknat.',
})
export const rattaInstrumentAction = defineAction(rattaInstrument, {
  redirectTo: (v) => `/deltagare/${v.deltagareId}/kartlaggning?u=${v.utredningId}#instrument`,
})
export const makuleraInstrumentAction = defineAction(makuleraInstrument, {
  kvitto: () => 'Instrumentet är makulerat.',
})
export const avslutaKartlaggningAction = defineAction(avslutaKartlaggning, {
  redirectTo: (v) =>
    medKvitto(`/deltagare/${v.deltagareId}/rekommendation?u=${v.utredningId}`, 'kartlaggning-avslutad'),
})
