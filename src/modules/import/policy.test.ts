import { describe, expect, it } from 'vitest'
import {
  aktor,
  HULTSFRED,
  NORRA,
  NYBRO,
  TORSAS,
  uppdrag,
  vilka,
  visas,
} from '../../../tests/factories/personer'
import { importPolicy, importScope } from './policy'

describe('reading in a list', () => {
  it('is for the own kommun’s projektmedarbetare', () => {
    expect(vilka((actor) => importPolicy.importera(actor, { kommunKod: '0881' }))).toEqual([
      'projektmedarbetare Nybro',
    ])
  })

  it('is for nobody where no kommun is named', () => {
    expect(vilka((actor) => importPolicy.importera(actor, { kommunKod: null }))).toEqual([])
    const utan = aktor([uppdrag('PROJEKTMEDARBETARE')])
    expect(importPolicy.importera(utan, { kommunKod: null })).toBeNull()
    expect(importScope(utan)).toBeNull()
  })

  it('is known of by all who have a membership', () => {
    const terapeut = uppdrag('ARBETSTERAPEUT', NORRA)
    expect(importPolicy.read(aktor([terapeut]))).toBe(terapeut)
    expect(importPolicy.read(aktor([]))).toBeNull()
  })
})

describe('where a list is read in', () => {
  it('is the own kommun', () => {
    expect(visas(importScope)).toEqual({
      'projektmedarbetare Nybro': { kommunKod: '0881', programKod: 'KRAFT' },
      'projektmedarbetare Torsås': { kommunKod: '0834', programKod: 'KRAFT' },
      'projektmedarbetare Hultsfred': { kommunKod: '0860', programKod: 'KRAFT' },
    })
  })

  it('is the one looked as of several, else the first', () => {
    const egna = [NYBRO, TORSAS, HULTSFRED].map((plats) => uppdrag('PROJEKTMEDARBETARE', plats))
    const terapeut = uppdrag('ARBETSTERAPEUT', NORRA)
    expect(importScope(aktor(egna, { uppdrag: egna[1]! }))?.via).toBe(egna[1])
    expect(importScope(aktor([terapeut, ...egna]))?.via).toBe(egna[0])
    expect(importScope(aktor(egna, { uppdrag: null }))?.via).toBe(egna[0])
  })
})
