import { describe, expect, it } from 'vitest'
import { bestamIdentitet } from './identitet'

const idag = '2026-11-23'
const inget = { nummer: null, saknarNummer: false, nummerSaknasSkal: null, fodelsedatum: null }

describe('bestamIdentitet', () => {
  it('takes the birth date from the number, also where another was typed', () => {
    expect(bestamIdentitet({ ...inget, nummer: '850412-9803', fodelsedatum: '1990-01-01' }, idag)).toEqual({
      accepted: true,
      value: {
        nummerTyp: 'PERSONNUMMER',
        nummer: '198504129803',
        nummerSaknasSkal: null,
        fodelsedatum: '1985-04-12',
      },
    })
  })

  it('knows a samordningsnummer', () => {
    expect(bestamIdentitet({ ...inget, nummer: '19850472 9800' }, idag)).toMatchObject({
      value: { nummerTyp: 'SAMORDNINGSNUMMER', fodelsedatum: '1985-04-12' },
    })
  })

  it('goes on without a number when there is a reason and a birth date', () => {
    const u = {
      nummer: '850412',
      saknarNummer: true,
      nummerSaknasSkal: 'Väntar på samordningsnummer',
      fodelsedatum: '1985-04-12',
    }
    expect(bestamIdentitet(u, idag)).toEqual({
      accepted: true,
      value: {
        nummerTyp: 'SAKNAS',
        nummer: null,
        nummerSaknasSkal: 'Väntar på samordningsnummer',
        fodelsedatum: '1985-04-12',
      },
    })
  })

  it('names each field that stands in the way', () => {
    expect(bestamIdentitet(inget, idag)).toMatchObject({ data: { falt: { nummer: 'NUMMER_BEHOVS' } } })
    expect(bestamIdentitet({ ...inget, nummer: '850412-9802' }, idag)).toMatchObject({
      data: { falt: { nummer: 'NUMMER_KONTROLLSIFFRA' } },
    })
    expect(bestamIdentitet({ ...inget, saknarNummer: true }, idag)).toMatchObject({
      data: { falt: { nummerSaknasSkal: 'NUMMER_SAKNAS_SKAL_BEHOVS', fodelsedatum: 'FODELSEDATUM_BEHOVS' } },
    })
    const u = { ...inget, saknarNummer: true, nummerSaknasSkal: 'Nyanländ', fodelsedatum: '2026-11-24' }
    expect(bestamIdentitet({ ...u, fodelsedatum: idag }, idag).accepted).toBe(true)
    expect(bestamIdentitet(u, idag)).toMatchObject({
      code: 'IDENTITET_OFULLSTANDIG',
      data: { falt: { fodelsedatum: 'FODELSEDATUM_I_FRAMTIDEN' } },
    })
  })
})
