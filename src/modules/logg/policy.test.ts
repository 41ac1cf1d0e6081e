import { describe, expect, it } from 'vitest'
import { aktor, NYBRO, SODRA, TORSAS, uppdrag, vilka, visas } from '../../../tests/factories/personer'
import { granskarKommun, loggScope, personScope } from './policy'

const nybro = { kedja: '0881', harPersoner: true, programKod: 'KRAFT' }

describe('the log', () => {
  it('is the own kommun’s to its loggranskare, and the system’s to the systemadministratör', () => {
    expect(visas(loggScope)).toEqual({
      'loggranskare Nybro': nybro,
      systemadministratör: { kedja: 'SYSTEM', harPersoner: false, programKod: 'KRAFT' },
    })
  })

  it('shows a person’s account in the kommun alone', () => {
    expect(visas(personScope)).toEqual({ 'loggranskare Nybro': nybro })
  })

  it('is closed to a loggranskare whose membership names no kommun', () => {
    expect(loggScope(aktor([uppdrag('LOGGRANSKARE')]))).toBeNull()
  })
})

describe('looking a person up', () => {
  const [iNybro, iTorsas] = [uppdrag('LOGGRANSKARE', NYBRO), uppdrag('LOGGRANSKARE', TORSAS)]

  it('is the loggranskare’s', () => {
    expect(vilka(granskarKommun)).toEqual(['loggranskare Nybro'])
  })

  it('is in the kommun looked as, else in the first', () => {
    expect(granskarKommun(aktor([iNybro, iTorsas], { uppdrag: iTorsas }))).toBe(iTorsas)
    expect(granskarKommun(aktor([uppdrag('ARBETSTERAPEUT', SODRA), iNybro, iTorsas]))).toBe(iNybro)
    expect(granskarKommun(aktor([iNybro], { uppdrag: null }))).toBe(iNybro)
  })
})
