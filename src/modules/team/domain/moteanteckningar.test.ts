import { describe, expect, it } from 'vitest'
import {
  arHalvskriven,
  inteLangreHalvskriven,
  paborjadAnteckning,
  skriver,
  vidNastaArende,
  visadeAnteckningar,
} from './moteanteckningar'

const BORGHOLM = '0885'
const NYBRO = '0881'
const TORSAS = '0834'
const kommuner = [TORSAS, NYBRO, BORGHOLM].map((kommunKod) => ({ kommunKod, harUtkast: false }))

describe('the notes on the screen', () => {
  it('are the one of the kommun whose case is on the table', () => {
    expect(visadeAnteckningar(kommuner, NYBRO, {})).toEqual([NYBRO])
    expect(visadeAnteckningar(kommuner, null, {})).toEqual([])
  })

  it('go on with a half-written one when the next case is another kommun’s, and after the last case', () => {
    const halv = vidNastaArende(skriver({}, NYBRO, 'Nybro undrar', 1))
    expect(visadeAnteckningar(kommuner, BORGHOLM, halv)).toEqual([BORGHOLM, NYBRO])
    expect(visadeAnteckningar(kommuner, null, halv)).toEqual([NYBRO])
    expect(visadeAnteckningar(kommuner, NYBRO, halv)).toEqual([NYBRO])
  })

  it('hold a saved one until another case comes up', () => {
    const halv = vidNastaArende(skriver({}, NYBRO, 'Nybro undrar', 1))
    const sparad = inteLangreHalvskriven(halv, NYBRO)
    expect(visadeAnteckningar(kommuner, BORGHOLM, sparad)).toEqual([BORGHOLM, NYBRO])
    expect(visadeAnteckningar(kommuner, BORGHOLM, vidNastaArende(sparad))).toEqual([BORGHOLM])
  })

  it('hold one that was begun before the page was read, unless something has been done with it here', () => {
    const medUtkast = kommuner.map((k) => ({ ...k, harUtkast: k.kommunKod === TORSAS }))
    expect(visadeAnteckningar(medUtkast, NYBRO, {})).toEqual([NYBRO, TORSAS])
    expect(arHalvskriven(medUtkast[0]!, {})).toBe(true)
    const kastad = inteLangreHalvskriven({}, TORSAS)
    expect(arHalvskriven(medUtkast[0]!, kastad)).toBe(false)
    expect(visadeAnteckningar(medUtkast, NYBRO, vidNastaArende(kastad))).toEqual([NYBRO])
  })
})

describe('what a note begins with', () => {
  const utkast = { innehall: { text: 'Från servern' }, basVersion: 2, sparatAt: '2026-11-26T13:00:00.000Z' }

  it('is the draft there may be, with the version that it began from', () => {
    expect(paborjadAnteckning(undefined, utkast, 3)).toEqual(utkast)
    expect(paborjadAnteckning(undefined, { ...utkast, basVersion: null }, 3)?.basVersion).toBe(3)
    expect(paborjadAnteckning(undefined, null, 3)).toBeNull()
  })

  it('is what was typed here, before any draft', () => {
    const { [NYBRO]: skriven } = skriver({}, NYBRO, 'Senast', 1)
    expect(paborjadAnteckning(skriven, utkast, 3)).toEqual({
      innehall: { text: 'Senast' },
      basVersion: 1,
      sparatAt: null,
    })
  })

  it('is never a draft that was thrown away here, or became real', () => {
    const nyss = inteLangreHalvskriven({}, NYBRO)
    expect(paborjadAnteckning(nyss[NYBRO], utkast, 3)).toBeNull()
    expect(paborjadAnteckning(vidNastaArende(nyss)[NYBRO], utkast, 3)).toBeNull()
  })
})
