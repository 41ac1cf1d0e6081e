'use server'
import { defineAction } from '@/server/define-action'
import { type Klart, medKvitto } from '@/text/sv/arende-klart'
import type { Aterkallelsefoljd } from './domain/samtycke'
import { aterkallaSamtycke } from './use-cases/aterkalla-samtycke'
import { registreraSamtycke } from './use-cases/registrera-samtycke'

// The form is gone once the act is done; the receipt stands on the page it leads back to.
const tillbaka = (v: { deltagareId: string; utredningId: string }, klart: Klart) =>
  medKvitto(`/deltagare/${v.deltagareId}/samtycke?u=${v.utredningId}`, klart)

const aterkallat = {
  PAUSAS: 'aterkallat',
  STANGS: 'aterkallat-avslutat',
  ANNAT_STAR: 'aterkallat-delvis',
  INGET_STAR: 'aterkallat-sista',
} as const satisfies Record<Aterkallelsefoljd, Klart>

export const registreraSamtyckeAction = defineAction(registreraSamtycke, {
  redirectTo: (v) => tillbaka(v, 'samtycke'),
})
export const aterkallaSamtyckeAction = defineAction(aterkallaSamtycke, {
  redirectTo: (v) => tillbaka(v, aterkallat[v.foljd]),
})
