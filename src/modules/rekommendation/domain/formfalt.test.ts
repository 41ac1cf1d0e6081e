import { describe, expect, it } from 'vitest'
import { ANTAL_STEG, somFalt } from './formfalt'
import type { Innehall } from './rekommendation'

const tom: Innehall = {
  sammanfattning: null,
  steg: [],
  aktivitetsformagaId: null,
  motivering: null,
  personensSyn: null,
  genomgangen: null,
  ejGenomgangenSkal: null,
}

describe('a rekommendation as the form’s fields', () => {
  it('has a numbered row for each next step there is room for, and nothing in any field', () => {
    const { genomgang, ...falt } = somFalt(tom)
    expect(genomgang).toBe('')
    const rader = Object.entries(falt).filter(([, varde]) => varde !== '')
    expect(rader).toEqual(Array.from({ length: ANTAL_STEG }, (_, n) => [`plats${n + 1}`, `${n + 1}`]))
    expect(falt).toHaveProperty(`typ${ANTAL_STEG}`)
    expect(falt).toHaveProperty(`beskrivning${ANTAL_STEG}`)
  })

  it('says what the rekommendation says, the steps in their order', () => {
    const falt = somFalt({
      sammanfattning: 'Redo för praktik',
      steg: [
        { insatstyp: 'SOCIAL', beskrivning: 'Boendestöd' },
        { insatstyp: 'STUDIER', beskrivning: 'SFI' },
      ],
      aktivitetsformagaId: 'b1',
      motivering: 'Provat i tre veckor',
      personensSyn: 'Håller med',
      genomgangen: '2026-11-02',
      ejGenomgangenSkal: null,
    })
    expect(falt).toMatchObject({
      sammanfattning: 'Redo för praktik',
      typ1: 'SOCIAL',
      beskrivning1: 'Boendestöd',
      typ2: 'STUDIER',
      beskrivning2: 'SFI',
      typ3: '',
      formaga: 'b1',
      motivering: 'Provat i tre veckor',
      personensSyn: 'Håller med',
      genomgang: 'JA',
      genomgangen: '2026-11-02',
      ejGenomgangenSkal: '',
    })
  })

  it('tells that it was not gone through where there is a reason', () => {
    const falt = somFalt({ ...tom, ejGenomgangenSkal: 'Inlagd på sjukhus' })
    expect(falt).toMatchObject({ genomgang: 'NEJ', genomgangen: '', ejGenomgangenSkal: 'Inlagd på sjukhus' })
  })
})
