'use server'
import { defineAction } from '@/server/define-action'
import { type Klart, medKvitto } from '@/text/sv/arende-klart'
import { atertaAktualisering } from './use-cases/aterta-aktualisering'
import { kompletteraAktualisering } from './use-cases/komplettera-aktualisering'
import { skickaAktualisering } from './use-cases/skicka-aktualisering'

// The form is gone once the act is done; the receipt stands on the page it leads back to.
const tillbaka = (klart: Klart) => (v: { deltagareId: string; utredningId: string }) =>
  medKvitto(`/deltagare/${v.deltagareId}/samtycke?u=${v.utredningId}`, klart)

export const skickaAktualiseringAction = defineAction(skickaAktualisering, {
  redirectTo: tillbaka('skickad'),
})
export const atertaAktualiseringAction = defineAction(atertaAktualisering, {
  redirectTo: tillbaka('atertagen'),
})
export const kompletteraAktualiseringAction = defineAction(kompletteraAktualisering, {
  redirectTo: tillbaka('kompletterad'),
})
