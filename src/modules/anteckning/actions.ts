'use server'
import { defineAction } from '@/server/define-action'
import { type Klart, medKvitto } from '@/text/sv/arende-klart'
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

// The form is gone once the act is done, or may be; the receipt stands at the note, on the page of notes it stands on.
const tillAnteckningen = (
  v: { deltagareId: string; utredningId: string; anteckningId: string },
  { sida }: Record<string, unknown>,
  klart: Klart,
): string => {
  const bladet = Number(sida) > 1 ? `&sida=${Number(sida)}` : ''
  const href = `/deltagare/${v.deltagareId}/anteckningar?u=${v.utredningId}${bladet}`
  return medKvitto(href, klart, `a-${v.anteckningId}`)
}

export const andraAnteckningAction = defineAction(andraAnteckning, {
  redirectTo: (v, falt) => tillAnteckningen(v, falt, 'anteckning-andrad'),
})
export const signeraAnteckningAction = defineAction(signeraAnteckning, {
  redirectTo: (v, falt) => tillAnteckningen(v, falt, 'anteckning-signerad'),
})
export const makuleraAnteckningAction = defineAction(makuleraAnteckning, {
  redirectTo: (v, falt) => tillAnteckningen(v, falt, 'anteckning-makulerad'),
})
export const delaAnteckningAction = defineAction(delaAnteckning, {
  redirectTo: (v, falt) => tillAnteckningen(v, falt, v.delad ? 'anteckning-delad' : 'anteckning-inte-delad'),
})
export const skrivTillaggAction = defineAction(skrivTillagg, { kvitto: () => 'Tillägget är sparat.' })
