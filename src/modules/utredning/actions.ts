'use server'
import { defineAction } from '@/server/define-action'
import { type Klart, medKvitto } from '@/text/sv/arende-klart'
import { aterupptaUtredning } from './use-cases/ateruppta-utredning'
import { avslutaUtredning } from './use-cases/avsluta-utredning'
import { bytAnsvarig } from './use-cases/byt-ansvarig'
import { bytKontaktperson } from './use-cases/byt-kontaktperson'
import { foljaUpp } from './use-cases/folja-upp'
import { makuleraHandelse } from './use-cases/makulera-handelse'
import { rattaHandelse } from './use-cases/ratta-handelse'
import { makuleraAvslut } from './use-cases/makulera-avslut'
import { planeraKontakt } from './use-cases/planera-kontakt'
import { pausaUtredning } from './use-cases/pausa-utredning'
import { returneraSteg } from './use-cases/returnera-steg'
import { sparaOverlamning } from './use-cases/spara-overlamning'
import { visaNummer } from './use-cases/visa-nummer'

// Nothing is drawn anew: the number stands in the answer alone, until the page is left.
export const visaNummerAction = defineAction(visaNummer, { revalidate: [], data: (v) => v })

export const planeraKontaktAction = defineAction(planeraKontakt, {
  kvitto: (v) =>
    v.nastaKontakt ? `Nästa kontakt är planerad till ${v.nastaKontakt}.` : 'Ingen kontakt är planerad.',
})

// The form is gone once the act is done, or may be; the receipt stands on the page it leads back to.
const tillbaka =
  (sida: string, klart: Klart, vid?: string) =>
  (v: { deltagareId: string; utredningId: string }): string =>
    medKvitto(`/deltagare/${v.deltagareId}/${sida}?u=${v.utredningId}`, klart, vid)

export const pausaAction = defineAction(pausaUtredning, { redirectTo: tillbaka('arendet', 'pausad') })
export const aterupptaAction = defineAction(aterupptaUtredning, {
  redirectTo: tillbaka('arendet', 'fortsatter'),
})
export const avslutaAction = defineAction(avslutaUtredning, { redirectTo: tillbaka('arendet', 'avslutad') })
export const makuleraAvslutAction = defineAction(makuleraAvslut, {
  redirectTo: tillbaka('arendet', 'avslut-makulerat'),
})
export const returneraStegAction = defineAction(returneraSteg, {
  redirectTo: tillbaka('arendet', 'gatt-tillbaka'),
})
export const bytKontaktpersonAction = defineAction(bytKontaktperson, {
  redirectTo: tillbaka('arendet', 'kontaktperson-bytt'),
})
export const bytAnsvarigAction = defineAction(bytAnsvarig, {
  redirectTo: tillbaka('arendet', 'ansvarig-bytt'),
})
export const sparaOverlamningAction = defineAction(sparaOverlamning, {
  kvitto: () => 'Överlämningen är sparad.',
})
export const foljaUppAction = defineAction(foljaUpp, {
  redirectTo: tillbaka('insatser', 'uppfoljd', 'uppfoljning'),
})
export const rattaHandelseAction = defineAction(rattaHandelse, {
  redirectTo: tillbaka('rattelser', 'rattat', 'rattelser'),
})
export const makuleraHandelseAction = defineAction(makuleraHandelse, {
  redirectTo: tillbaka('rattelser', 'makulerat', 'rattelser'),
})
