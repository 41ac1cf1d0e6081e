import { expect, it } from 'vitest'
import { enRad } from './en-rad'
import type { Granskning } from './granska-fil'
import { planeraFil, somSvar } from './planera-fil'
import type { KolumnPlatser } from './rubriker'

const rad = (nummer: number, personnummer: string) => ({
  rad: nummer,
  celler: [],
  falt: enRad({ personnummer }),
})

it('gives every row one place, refused ones in the order of the file', () => {
  const granskning: Granskning = {
    rader: 5,
    platser: {} as KolumnPlatser,
    godkanda: [rad(2, 'ny'), rad(3, 'dold'), rad(5, 'samma'), rad(6, 'annan')],
    avvisade: [
      { rad: 4, celler: [], fel: [{ kolumn: 'Kön', kod: 'OKANT_VARDE', uppgift: {} }], skyddad: false },
    ],
  }
  const finns = (personnummer: string) => ({
    senasteUtredning: { id: 'u1', avslutad: null, andradIAppen: false },
    importeradeRader: [{ utredningId: 'u1', falt: enRad({ personnummer }) }],
  })
  const plan = planeraFil(granskning, (nummer) => {
    if (nummer === 'ny') return null
    if (nummer === 'dold') return 'DOLD'
    return nummer === 'samma' ? finns('samma') : { ...finns('annan'), importeradeRader: [] }
  })
  expect(plan.accepterade.map((r) => [r.rad, r.plan.slag])).toEqual([[2, 'NY_PERSON']])
  expect(somSvar(plan)).toEqual({
    rader: 5,
    accepterade: 1,
    oforandrade: 1,
    avvisade: [
      { rad: 3, fel: [{ kolumn: 'Personnummer', kod: 'BEHOVER_GRANSKAS' }] },
      { rad: 4, fel: [{ kolumn: 'Kön', kod: 'OKANT_VARDE' }] },
      { rad: 6, fel: [{ kolumn: 'Personnummer', kod: 'FINNS_REDAN_MED_ANDRA_UPPGIFTER' }] },
    ],
  })
})
