import { describe, expect, it } from 'vitest'
import { can } from '@/server/policy'
import { aktor, arendefall, NYBRO, SODRA, TORSAS, uppdrag } from '../../../tests/factories/personer'
import { egnaYrken, instrumentPolicy, kartlaggningPolicy } from './policy'

it.each(arendefall)('the kartläggning, $lage: $namn', ({ actor, arende, far }) => {
  const svar = { read: far('kartlaggning-sida'), skriva: far('spara-bidrag') }
  expect(can(kartlaggningPolicy, actor, arende)).toEqual(svar)
  expect(can(instrumentPolicy, actor, { arende })).toEqual(svar)
})

describe('the professions that one writes as', () => {
  const oppet = { id: 'u', kommunKod: '0881', skyddad: false, oppenTeam: 'SODRA', oppenTill: '2027-01-01' }
  const stangt = { ...oppet, oppenTeam: null, oppenTill: null }
  const terapeut = uppdrag('ARBETSTERAPEUT', SODRA)
  const sekreterare = uppdrag('PROJEKTMEDARBETARE', { ...NYBRO, yrke: 'SOCIALSEKRETERARE' })
  const handlaggare = uppdrag('PROJEKTMEDARBETARE', { ...NYBRO, yrke: 'ARBETSMARKNADSHANDLAGGARE' })
  const iTorsas = uppdrag('PROJEKTMEDARBETARE', { ...TORSAS, yrke: 'ARBETSMARKNADSHANDLAGGARE' })

  it.each([
    ['the team’s arbetsterapeut', oppet, [terapeut], ['ARBETSTERAPEUT']],
    ['the same, when the case is closed to the team', stangt, [terapeut], []],
    ['the kommun’s, by the profession of the membership', oppet, [sekreterare], ['SOCIALSEKRETERARE']],
    [
      'both of the kommun’s',
      oppet,
      [sekreterare, handlaggare],
      ['SOCIALSEKRETERARE', 'ARBETSMARKNADSHANDLAGGARE'],
    ],
    ['one twice is one', oppet, [sekreterare, { ...sekreterare, id: 'igen' }], ['SOCIALSEKRETERARE']],
    ['not what one is in another kommun', oppet, [sekreterare, iTorsas], ['SOCIALSEKRETERARE']],
    ['nothing for a colleague of another kommun, also one who is named', oppet, [iTorsas], []],
    ['nothing without a profession', oppet, [uppdrag('PROJEKTMEDARBETARE', NYBRO)], []],
    ['the team’s and the kommun’s', oppet, [sekreterare, terapeut], ['ARBETSTERAPEUT', 'SOCIALSEKRETERARE']],
  ])('%s', (_, arende, medlemskap, yrken) => {
    expect(egnaYrken(aktor(medlemskap, { undantag: ['u'] }), arende)).toEqual(yrken)
  })
})
