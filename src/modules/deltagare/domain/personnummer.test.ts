import fc from 'fast-check'
import Personnummer from 'personnummer'
import { describe, expect, it } from 'vitest'
import {
  fodelsedatumUr,
  formateraPersonnummer,
  konEnligtNummer,
  maskeraPersonnummer,
  nummerTypUr,
  tolkaPersonnummer,
} from './personnummer'

// Check digits worked out by hand; serials 980–999 only.
const IDAG = '2026-11-23'
const nummer = (text: string, idag = IDAG) => {
  const svar = tolkaPersonnummer(text, idag)
  return svar.accepted ? svar.value.nummer : svar.code
}

describe('tolkaPersonnummer', () => {
  it.each([
    ['198504129803', '198504129803'],
    ['19850412-9803', '198504129803'],
    ['8504129803', '198504129803'],
    ['850412-9803', '198504129803'],
    ['  850412-9803 ', '198504129803'],
    ['061203-9990', '200612039990'],
    ['0612039990', '200612039990'],
    ['120601-9836', '201206019836'],
    ['120601+9836', '191206019836'],
    ['000229-9824', '200002299824'],
    ['850461-9803', '198504619803'],
  ])('reads %s as %s', (text, expected) => expect(nummer(text)).toBe(expected))

  it('takes the latest century that is past: born today is past, born tomorrow is a hundred years ago', () => {
    expect(nummer('261123-9803')).toBe('202611239803')
    expect(nummer('261124-9802')).toBe('192611249802')
    expect(nummer('261123-9803', '2026-11-22')).toBe('192611239803')
  })

  it('takes a samordningsnummer, whose day is sixty too many', () => {
    expect(tolkaPersonnummer('850472-9818', IDAG)).toEqual({
      accepted: true,
      value: {
        nummer: '198504729818',
        fodelsedatum: '1985-04-12',
        slag: 'SAMORDNINGSNUMMER',
        konEnligtNummer: 'MAN',
      },
    })
  })

  it.each([
    ['850412-9804', 'KONTROLLSIFFRA'],
    ['850432-9803', 'DATUM'],
    ['19000229-9824', 'DATUM'],
    ['000229+9824', 'DATUM'],
    ['850460-9803', 'DATUM'],
    ['20261124-9802', 'I_FRAMTIDEN'],
    ['612039990', 'FORKORTAT'],
    ['2299824', 'FORKORTAT'],
    ['85041298033', 'FORM'],
    ['850412 9803', 'FORM'],
    ['850412–9803', 'FORM'],
    ['85O412-9803', 'FORM'],
    ['', 'FORM'],
    ['٨٥٠٤١٢٩٨٠٣', 'FORM'],
  ])('refuses %j as %s', (text, code) => expect(nummer(text)).toBe(code))

  it('gives back its own number however it is written', () => {
    const giltiga = ['198504129803', '198504729818', '200612039990', '201206019836']
    fc.assert(
      fc.property(fc.constantFrom(...giltiga), fc.boolean(), fc.boolean(), (tolv, kort, streck) => {
        const siffror = kort ? tolv.slice(2) : tolv
        const skrivet = streck ? `${siffror.slice(0, -4)}-${siffror.slice(-4)}` : siffror
        expect(nummer(skrivet)).toBe(tolv)
      }),
    )
  })

  it('refuses every single wrong digit', () => {
    const rattTioSiffror = '8504129803'
    for (let plats = 0; plats < 10; plats++) {
      for (let steg = 1; steg < 10; steg++) {
        const fel = String((Number(rattTioSiffror[plats]) + steg) % 10)
        expect(
          tolkaPersonnummer(rattTioSiffror.slice(0, plats) + fel + rattTioSiffror.slice(plats + 1), IDAG)
            .accepted,
        ).toBe(false)
      }
    }
  })
})

describe('showing a number', () => {
  it('is written with a dash, and masked without its last four', () => {
    expect(formateraPersonnummer('198504129803')).toBe('19850412-9803')
    expect(maskeraPersonnummer('198504129803')).toBe('19850412-••••')
  })
  it('tells the kön it implies from the third of the last four', () => {
    expect(konEnligtNummer('198504129803')).toBe('KVINNA')
    expect(konEnligtNummer('198504129829')).toBe('KVINNA')
    expect(konEnligtNummer('198504129811')).toBe('MAN')
  })
})

describe('a stored number', () => {
  it.each([
    ['198504129803', 'PERSONNUMMER', '1985-04-12'],
    ['198504729818', 'SAMORDNINGSNUMMER', '1985-04-12'],
    ['201206019836', 'PERSONNUMMER', '2012-06-01'],
    ['198504619803', 'SAMORDNINGSNUMMER', '1985-04-01'],
  ])('%s is a %s of somebody born on %s', (stored, slag, fodd) => {
    expect([nummerTypUr(stored), fodelsedatumUr(stored)]).toEqual([slag, fodd])
  })
})

describe('against a second library', () => {
  it('agrees on what holds, for twelve digits with any check digit', () => {
    const dag = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
    fc.assert(
      fc.property(
        dag,
        fc.integer({ min: 980, max: 999 }),
        fc.integer({ min: 0, max: 9 }),
        (fodd, lopnummer, kontroll) => {
          const tolv = `${fodd.toISOString().slice(0, 10).replaceAll('-', '')}${lopnummer}${kontroll}`
          expect(tolkaPersonnummer(tolv, IDAG).accepted).toBe(Personnummer.valid(tolv))
        },
      ),
      { numRuns: 500 },
    )
  })
})
