import { describe, expect, it } from 'vitest'
import { provaPlan } from './planera-kontakt'

const OPPEN = { avslutad: null }
const AVSLUTAD = { avslutad: '2026-05-01' }
const idag = '2026-05-10'

describe('the planned next contact', () => {
  it('lies today or ahead', () => {
    expect(provaPlan(OPPEN, '2026-05-10', idag)).toEqual({ accepted: true, value: null })
    expect(provaPlan(OPPEN, '2026-05-11', idag)).toEqual({ accepted: true, value: null })
    expect(provaPlan(OPPEN, '2026-05-09', idag)).toMatchObject({ code: 'KONTAKT_HAR_PASSERAT' })
  })

  it('may be taken away', () => {
    expect(provaPlan(OPPEN, null, idag)).toEqual({ accepted: true, value: null })
  })

  it('is not touched in a closed case, whatever its day', () => {
    expect(provaPlan(AVSLUTAD, '2026-05-11', idag)).toMatchObject({ code: 'AVSLUTAD_INGEN_KONTAKT' })
    expect(provaPlan(AVSLUTAD, '2026-05-09', idag)).toMatchObject({ code: 'AVSLUTAD_INGEN_KONTAKT' })
    expect(provaPlan(AVSLUTAD, null, idag)).toMatchObject({ code: 'AVSLUTAD_INGEN_KONTAKT' })
  })
})
