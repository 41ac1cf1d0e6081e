'use server'
import { defineAction } from '@/server/define-action'
import { medKvitto } from '@/text/sv/arende-klart'
import { somFalt } from './domain/formfalt'
import { borjaRattelse } from './use-cases/borja-rattelse'
import { kastaRattelse } from './use-cases/kasta-rattelse'
import { makuleraRekommendation } from './use-cases/makulera-rekommendation'
import { signeraRekommendation } from './use-cases/signera-rekommendation'
import { sparaRekommendation } from './use-cases/spara-rekommendation'

export const sparaRekommendationAction = defineAction(sparaRekommendation, {
  kvitto: () => 'Rekommendationen är sparad, men inte undertecknad.',
  data: ({ innehall, version }) => ({ ...somFalt(innehall), version }),
  redirectTo: (v) =>
    v.granska ? `/deltagare/${v.deltagareId}/rekommendation?u=${v.utredningId}&granska=ja` : '',
})
export const signeraRekommendationAction = defineAction(signeraRekommendation, {
  redirectTo: (v) =>
    medKvitto(
      `/deltagare/${v.deltagareId}/rekommendation?u=${v.utredningId}`,
      v.arRattelse ? 'rattelse-undertecknad' : 'undertecknad',
    ),
})
export const borjaRattelseAction = defineAction(borjaRattelse, {
  redirectTo: (v) => `/deltagare/${v.deltagareId}/rekommendation?u=${v.utredningId}`,
})
export const kastaRattelseAction = defineAction(kastaRattelse, {
  redirectTo: (v) =>
    medKvitto(`/deltagare/${v.deltagareId}/rekommendation?u=${v.utredningId}`, 'rattelse-kastad'),
})
export const makuleraRekommendationAction = defineAction(makuleraRekommendation, {
  redirectTo: (v) =>
    medKvitto(`/deltagare/${v.deltagareId}/rekommendation?u=${v.utredningId}`, 'version-makulerad'),
})
