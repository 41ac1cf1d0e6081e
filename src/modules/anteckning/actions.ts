'use server'
import { defineAction } from '@/server/define-action'
import { andraAnteckning } from './use-cases/andra-anteckning'
import { delaAnteckning } from './use-cases/dela-anteckning'
import { makuleraAnteckning } from './use-cases/makulera-anteckning'
import { signeraAnteckning } from './use-cases/signera-anteckning'
import { skrivAnteckning } from './use-cases/skriv-anteckning'
import { skrivTillagg } from './use-cases/skriv-tillagg'

export const skrivAnteckningAction = defineAction(skrivAnteckning, {
  kvitto: () => 'Anteckningen är sparad.',
})
/** From the start page, where the row may be gone once the contact is noted: the receipt stands on the page itself. */
export const antecknaFranStartAction = defineAction(skrivAnteckning, {
  redirectTo: (_, { visa }) => `/?${visa === 'alla' ? 'visa=alla&' : ''}antecknad=1`,
})
export const andraAnteckningAction = defineAction(andraAnteckning, {
  redirectTo: (v) => `/deltagare/${v.deltagareId}/anteckningar?u=${v.utredningId}&sparad=1#lista`,
})
export const signeraAnteckningAction = defineAction(signeraAnteckning, {
  kvitto: () => 'Anteckningen är signerad och låst.',
})
export const skrivTillaggAction = defineAction(skrivTillagg, { kvitto: () => 'Tillägget är sparat.' })
export const makuleraAnteckningAction = defineAction(makuleraAnteckning, {
  kvitto: () => 'Anteckningen är makulerad.',
})
export const delaAnteckningAction = defineAction(delaAnteckning, {
  kvitto: (v) =>
    v.delad ? 'Teamet ser anteckningen när ärendet är skickat.' : 'Teamet ser inte anteckningen.',
})
