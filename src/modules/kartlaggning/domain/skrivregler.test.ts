import { describe, expect, it } from 'vitest'
import { antaget, iSteg } from '@/modules/utredning/domain/arende.fixtures'
import { allaOmraden, provaEjAktuellt, provaRost, provaSkriva, type Rost, sagerNagot } from './skrivregler'

const PERSONEN = 'DELTAGAREN'
const TERAPEUTEN = 'ARBETSTERAPEUT'
const tom: Rost = { text: '', styrkor: null, hinder: null, stodbehov: null }
const sagt: Rost = { ...tom, text: 'Sover dåligt.' }

describe('the kartläggning is written in', () => {
  it.each([
    ['not before it is started', antaget(), 'KARTLAGGNING_EJ_STARTAD'],
    ['while it runs', iSteg('KARTLAGGNING'), null],
    ['not when it is closed', iSteg('REKOMMENDATION'), 'KARTLAGGNING_STANGD'],
    ['not while the case rests', iSteg('KARTLAGGNING', { status: 'VILANDE' }), 'UTREDNING_PAUSAD'],
    ['not in a closed case', iSteg('KARTLAGGNING', { status: 'AVSLUTAD' }), 'UTREDNING_AVSLUTAD'],
  ])('%s', (_, u, code) => {
    expect(provaSkriva(u)?.code ?? null).toBe(code)
  })
})

describe('a voice', () => {
  it.each<[Partial<Rost>, boolean]>([
    [{}, false],
    [{ text: ' \n', styrkor: ' ', hinder: ' ', stodbehov: ' ' }, false],
    [{ text: 'ord' }, true],
    [{ styrkor: 'ord' }, true],
    [{ hinder: 'ord' }, true],
    [{ stodbehov: 'ord' }, true],
  ])('%j says something: %s', (delar, svar) => expect(sagerNagot({ ...tom, ...delar })).toBe(svar))

  const vem = { egna: [TERAPEUTEN], egenRost: PERSONEN, ejAktuellt: null as string | null }
  it.each([
    ['one’s own profession', {}, {}, null],
    ['another profession', { yrke: 'SOCIALSEKRETERARE' }, {}, 'ROST_INTE_DIN'],
    ['the person’s own words, by whoever works in the case', { yrke: PERSONEN }, { egna: [] }, null],
    ['nothing, the first time', { rost: tom }, {}, 'ROST_TOM'],
    ['nothing, the first time, for the person', { yrke: PERSONEN, rost: tom }, {}, 'ROST_TOM'],
    ['emptied later', { rost: tom, arForsta: false }, {}, null],
    ['a profession, where the area is not relevant', {}, { ejAktuellt: 'Bor bra' }, 'OMRADE_EJ_AKTUELLT'],
    ['the person, where the area is not relevant', { yrke: PERSONEN }, { ejAktuellt: 'Bor bra' }, null],
  ])('%s', (_, delar, lage, code) => {
    const skrivet = { yrke: TERAPEUTEN, rost: sagt, arForsta: true, ...delar }
    expect(provaRost(skrivet, { ...vem, ...lage })?.code ?? null).toBe(code)
  })

  it('is told which field is empty, and why the area is not relevant', () => {
    const skrivet = { yrke: TERAPEUTEN, rost: sagt, arForsta: true }
    expect(provaRost({ ...skrivet, rost: tom }, vem)).toMatchObject({ data: { falt: { text: 'ROST_TOM' } } })
    expect(provaRost(skrivet, { ...vem, ejAktuellt: 'Bor bra' })).toMatchObject({ data: { skal: 'Bor bra' } })
  })
})

describe('an area is marked as not relevant', () => {
  it.each([
    ['where nobody has spoken', [], null],
    ['where the person alone has spoken', [{ yrke: PERSONEN, rost: sagt }], null],
    ['where a profession’s voice was emptied', [{ yrke: TERAPEUTEN, rost: tom }], null],
    [
      'not where a profession has described it',
      [
        { yrke: PERSONEN, rost: sagt },
        { yrke: TERAPEUTEN, rost: sagt },
      ],
      'OMRADE_BESKRIVET',
    ],
  ])('%s', (_, roster, code) => {
    expect(provaEjAktuellt(roster, PERSONEN)?.code ?? null).toBe(code)
  })
})

it('the kartläggning asks about the life areas, then the questions beside them', () => {
  const kod = (k: string) => ({ kod: k, etikett: k.toLowerCase() })
  const koder = { livsomraden: [kod('HALSA'), kod('BOENDE')], kartlaggningsfragor: [kod('TIDIGARE')] }
  const program = { koder } as unknown as Parameters<typeof allaOmraden>[0]
  expect(allaOmraden(program).map((o) => o.kod)).toEqual(['HALSA', 'BOENDE', 'TIDIGARE'])
})
