'use server'
import { startaKartlaggning } from '@/modules/utredning/public'
import { defineAction } from '@/server/define-action'
import { type Klart, medKvitto } from '@/text/sv/arende-klart'
import { avslutaKartlaggning } from './use-cases/avsluta-kartlaggning'
import { laggTillInstrument } from './use-cases/lagg-till-instrument'
import { makuleraInstrument } from './use-cases/makulera-instrument'
import { markeraAktuellt } from './use-cases/markera-aktuellt'
import { markeraEjAktuellt } from './use-cases/markera-ej-aktuellt'
import { rattaInstrument } from './use-cases/ratta-instrument'
import { sparaBidrag } from './use-cases/spara-bidrag'

const kartlaggningen = (v: { deltagareId: string; utredningId: string }): string =>
  `/deltagare/${v.deltagareId}/kartlaggning?u=${v.utredningId}`

export const startaKartlaggningAction = defineAction(startaKartlaggning, {
  redirectTo: (v) => medKvitto(kartlaggningen(v), 'kartlaggning-startad'),
})
export const sparaBidragAction = defineAction(sparaBidrag, {
  kvitto: () => 'Det är sparat.',
  data: ({ rost, version }) => ({ ...rost, version }),
})
// The form is gone once the act is done; the receipt stands at what it was about.
const tillOmradet =
  (klart: Klart) =>
  ({ omrade, ...v }: { deltagareId: string; utredningId: string; omrade: string }): string =>
    medKvitto(`${kartlaggningen(v)}&omrade=${omrade}`, klart, `omrade-${omrade}`)
const tillInstrumentet =
  (klart: Klart) =>
  ({ instrumentId, ...v }: { deltagareId: string; utredningId: string; instrumentId: string }): string =>
    medKvitto(kartlaggningen(v), klart, `instrument-${instrumentId}`)

export const markeraEjAktuelltAction = defineAction(markeraEjAktuellt, {
  redirectTo: tillOmradet('omrade-ej-aktuellt'),
})
export const markeraAktuelltAction = defineAction(markeraAktuellt, {
  redirectTo: tillOmradet('omrade-aktuellt'),
})
export const laggTillInstrumentAction = defineAction(laggTillInstrument, {
  kvitto: () => 'Instrumentet är antecknat.',
})
export const rattaInstrumentAction = defineAction(rattaInstrument, {
  redirectTo: tillInstrumentet('instrument-rattat'),
})
export const makuleraInstrumentAction = defineAction(makuleraInstrument, {
  redirectTo: tillInstrumentet('instrument-makulerat'),
})
export const avslutaKartlaggningAction = defineAction(avslutaKartlaggning, {
  redirectTo: (v) =>
    medKvitto(`/deltagare/${v.deltagareId}/rekommendation?u=${v.utredningId}`, 'kartlaggning-avslutad'),
})
