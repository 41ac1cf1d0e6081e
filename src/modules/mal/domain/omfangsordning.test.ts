import { expect, it } from 'vitest'
import { iProgrammetsOrdning } from './omfangsordning'

const programme = { kod: 'P', team: [{ kod: 'S' }], kommuner: [{ kommunkod: '2' }, { kommunkod: '1' }] }
const kommun = (kod: string, namn: string) => ({ typ: 'KOMMUN', kod, namn })

it("gives the programme's own order, and last those it does not name by their Swedish names", () => {
  const namn = iProgrammetsOrdning(programme, [
    kommun('9', 'Östersund'),
    kommun('1', 'Alvesta'),
    kommun('8', 'Ängelholm'),
    { typ: 'TEAM', kod: 'S', namn: 'Södra' },
    kommun('7', 'Åre'),
    kommun('2', 'Ystad'),
    kommun('6', 'Boden'),
    { typ: 'PROGRAM', kod: 'P', namn: 'Programmet' },
  ]).map((o) => o.namn)
  expect(namn).toEqual(['Programmet', 'Södra', 'Ystad', 'Alvesta', 'Boden', 'Åre', 'Ängelholm', 'Östersund'])
})
