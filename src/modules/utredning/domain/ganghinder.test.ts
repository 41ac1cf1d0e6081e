import { describe, expect, it } from 'vitest'
import { ettArende } from './arende.fixtures'
import { ganghinder } from './ganghinder'

const vilar = (vilandeSkal: string) => ({ status: 'VILANDE', vilandeSkal }) as const
const avslutad = (avslutsorsak: string) => ({ status: 'AVSLUTAD', avslutsorsak }) as const

describe('what stands in the way of changing a case’s course', () => {
  it.each([
    ['nothing in a running case', {}, true, true, []],
    ['nothing where it was paused by hand', vilar('SJUKDOM'), false, true, []],
    ['the team that waits, for the team', vilar('TEAMET_AVVAKTAR'), false, true, ['TEAMET_AVVAKTAR']],
    ['the team that waits, for the kommun', vilar('TEAMET_AVVAKTAR'), true, true, ['TEAMET_AVVAKTAR']],
    ['that the kommun opens it, for the team', avslutad('FLYTT'), false, true, ['KOMMUNEN_OPPNAR']],
    ['nothing in a closed case, for the kommun', avslutad('FLYTT'), true, true, []],
    ['the team’s no, for the kommun', avslutad('EJ_ANTAGEN'), true, true, ['TEAMET_ANTOG_INTE']],
    ['the team’s no, for the team', avslutad('EJ_ANTAGEN'), false, true, ['TEAMET_ANTOG_INTE']],
    ['that a protected person has one handler', { skyddad: true }, true, false, ['INGEN_HANDLAGGARE_TILL']],
    ['nothing where another handler can take over', { skyddad: true }, true, true, []],
    ['nothing of handlers for the team', { skyddad: true }, false, false, []],
    ['nothing where nobody is protected', {}, true, false, []],
    [
      'both, where the team waits and there is one handler',
      { ...vilar('TEAMET_AVVAKTAR'), skyddad: true },
      true,
      false,
      ['TEAMET_AVVAKTAR', 'INGEN_HANDLAGGARE_TILL'],
    ],
  ] as const)('is %s', (_, u, kommunens, nagonKanTaOver, hinder) => {
    expect(ganghinder(ettArende(u), kommunens, nagonKanTaOver)).toEqual(hinder)
  })
})
