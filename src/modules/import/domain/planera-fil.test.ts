import { expect, it } from 'vitest'
import { enRad } from './en-rad.fixtures'
import type { CellFel } from './cell-fel'
import type { AvvisadRad, Granskning } from './granska-fil'
import { planeraFil, somSvar } from './planera-fil'
import type { Lagrat } from './planera-rad'
import type { KolumnPlatser } from './rubriker'

const rad = (nummer: number, personnummer: string) => ({
  rad: nummer,
  celler: [],
  falt: enRad({ personnummer }),
})

const avvisad = (nummer: number, personnummer: string | null, ...fel: CellFel[]): AvvisadRad => ({
  rad: nummer,
  personnummer,
  celler: [],
  fel,
  skyddad: false,
})
const ingen = () => null

it('gives every row one place, refused ones in the order of the file', () => {
  const granskning: Granskning = {
    rader: 5,
    platser: {} as KolumnPlatser,
    godkanda: [rad(2, 'ny'), rad(3, 'dold'), rad(5, 'samma'), rad(6, 'annan')],
    avvisade: [avvisad(4, 'ogiltig', { kolumn: 'Kön', kod: 'OKANT_VARDE', uppgift: {} })],
  }
  const finns = (personnummer: string) => ({
    senasteUtredning: { id: 'u1', avslutad: null, andradIAppen: false },
    importeradeRader: [{ utredningId: 'u1', falt: enRad({ personnummer }) }],
  })
  const lagrat = (nummer: string): Lagrat => {
    if (nummer === 'ny') return null
    if (nummer === 'dold') return 'DOLD'
    return nummer === 'samma' ? finns('samma') : { ...finns('annan'), importeradeRader: [] }
  }
  const plan = planeraFil(granskning, lagrat, ingen)
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

it('takes the second row of a person for a duplicate, though the number has been replaced between', () => {
  const fel: CellFel = { kolumn: 'Kön', kod: 'OKANT_VARDE', uppgift: {} }
  const granskning: Granskning = {
    rader: 5,
    platser: {} as KolumnPlatser,
    godkanda: [rad(3, 'nytt'), rad(4, 'annan'), rad(5, 'annans tidigare')],
    avvisade: [avvisad(2, 'gammalt', fel), avvisad(6, 'nytt', fel), avvisad(7, null, fel)],
  }
  const vem = (nummer: string) => (nummer.startsWith('annan') ? 'p2' : 'p1')
  const plan = planeraFil(granskning, ingen, vem)
  expect(plan.accepterade.map((r) => r.rad)).toEqual([4])
  expect(plan.avvisade.map((r) => [r.rad, r.fel.map((f) => f.kod)])).toEqual([
    [2, ['OKANT_VARDE']],
    [3, ['DUBBLETT_I_FILEN']],
    [5, ['DUBBLETT_I_FILEN']],
    [6, ['DUBBLETT_I_FILEN', 'OKANT_VARDE']],
    [7, ['OKANT_VARDE']],
  ])
  expect(plan.avvisade[2]?.fel[0]?.uppgift).toEqual({ forstaRad: 4 })
})
