'use server'
import { defineAction } from '@/server/define-action'
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

export const pausaAction = defineAction(pausaUtredning, { kvitto: () => 'Utredningen är pausad.' })
export const aterupptaAction = defineAction(aterupptaUtredning, { kvitto: () => 'Utredningen fortsätter.' })
export const avslutaAction = defineAction(avslutaUtredning, { kvitto: () => 'Utredningen är avslutad.' })
export const makuleraAvslutAction = defineAction(makuleraAvslut, {
  kvitto: () => 'Avslutet är makulerat. Utredningen är öppen igen.',
})
export const returneraStegAction = defineAction(returneraSteg, {
  kvitto: () => 'Utredningen står i det tidigare steget.',
})
export const bytKontaktpersonAction = defineAction(bytKontaktperson, {
  kvitto: () => 'Kontaktpersonen är bytt.',
})
export const bytAnsvarigAction = defineAction(bytAnsvarig, {
  kvitto: () => 'Ansvarig arbetsterapeut är bytt.',
})
export const sparaOverlamningAction = defineAction(sparaOverlamning, {
  kvitto: () => 'Överlämningen är sparad.',
})
export const foljaUppAction = defineAction(foljaUpp, { kvitto: () => 'Uppföljningen är sparad.' })

const tillRattelser = (v: { deltagareId: string; utredningId: string }): string =>
  `/deltagare/${v.deltagareId}/rattelser?u=${v.utredningId}#rattelser`
export const rattaHandelseAction = defineAction(rattaHandelse, { redirectTo: tillRattelser })
export const makuleraHandelseAction = defineAction(makuleraHandelse, { redirectTo: tillRattelser })
