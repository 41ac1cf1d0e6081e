import { describe, expect, it } from 'vitest'
import { antaget, skickat } from './arende.fixtures'
import { bytAnsvarig } from './byt-ansvarig'

describe('bytAnsvarig', () => {
  it.each([
    ['another of the team', antaget(), {}, null],
    ['a first one, after an import', antaget({ arbetsterapeutId: null }), {}, null],
    ['another while the case rests', antaget({ status: 'VILANDE' }), {}, null],
    ['not a closed case', antaget({ status: 'AVSLUTAD' }), {}, 'UTREDNING_AVSLUTAD'],
    ['not a case that the team has not admitted', skickat(), {}, 'INTE_ANTAGEN'],
    ['not the one who already is', antaget(), { anvandareId: 'maria' }, 'SAMMA_ANSVARIG'],
    ['not one who cannot be', antaget(), { kanAnsvara: false }, 'OKAND_ANSVARIG'],
  ])('takes %s', (_, u, ny, kod) => {
    const svar = bytAnsvarig(u, { anvandareId: 'karin', kanAnsvara: true, ...ny })
    if (kod) expect(svar).toMatchObject({ code: kod })
    else expect(svar).toEqual({ accepted: true, value: { andring: { arbetsterapeutId: 'karin' } } })
  })
})
