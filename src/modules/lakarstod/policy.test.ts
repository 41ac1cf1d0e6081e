import { describe, expect, it } from 'vitest'
import { aktor, enligtTabellen, SODRA, uppdrag, vilka, visas } from '../../../tests/factories/personer'
import { konsultationPolicy, lakarstodScope, satterAndel } from './policy'

describe.each(['read', 'besvara'] as const)('a question to the doctor: %s', (vad) => {
  it('is for the doctor whom it was put to', () => {
    const fraga = { lakareId: 'förtroendeläkare' }
    expect(vilka((actor) => konsultationPolicy[vad](actor, fraga))).toEqual(['förtroendeläkare'])
  })

  it('is not for another doctor', () => {
    expect(vilka((actor) => konsultationPolicy[vad](actor, { lakareId: 'en annan läkare' }))).toEqual([])
  })

  it('is not for one who was asked and is doctor no more', () => {
    const nu = aktor([uppdrag('ARBETSTERAPEUT', SODRA)], { anvandareId: 'läkaren' })
    expect(konsultationPolicy[vad](nu, { lakareId: 'läkaren' })).toBeNull()
  })
})

describe('the doctor’s time', () => {
  it('is shared out by the projektledare', () => {
    expect(vilka(satterAndel)).toEqual(enligtTabellen('satt-andel'))
  })

  it('is seen by the doctor with the own questions, by the team with its own, and by the projektledare', () => {
    const programKod = 'KRAFT'
    expect(visas(lakarstodScope)).toEqual({
      'arbetsterapeut Södra': { slag: 'TEAM', teamKod: 'SODRA', programKod },
      'arbetsterapeut Norra': { slag: 'TEAM', teamKod: 'NORRA', programKod },
      förtroendeläkare: { slag: 'LAKARE', lakareId: 'förtroendeläkare', programKod },
      projektledare: { slag: 'LEDNING', programKod },
    })
    expect(lakarstodScope(aktor([uppdrag('ARBETSTERAPEUT')]))).toBeNull()
    expect(lakarstodScope(aktor([uppdrag('STYRGRUPP', SODRA)]))).toBeNull()
  })
})
