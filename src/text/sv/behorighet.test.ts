import { describe, expect, it } from 'vitest'
import { bedomBehorighet, type BehorighetsUnderlag } from '@/modules/utredning/domain/bedom-behorighet'
import { kraft } from '@/programme/kraft'
import { fragan, regelRad, utslagText } from './behorighet'

const panel = (u: Partial<BehorighetsUnderlag>) => {
  const underlag = {
    fodelsedatum: '1992-08-17',
    spar: 'REAKTIV',
    manader: 30,
    skal: null,
    dag: '2026-11-20',
    ...u,
  } as const
  const { utslag, regler } = bedomBehorighet(underlag, kraft)
  const rader = regler.map((r) => regelRad(r, kraft.installningar.alder))
  return {
    utslag: utslagText[utslag],
    rader: rader.map((r) => `${r.fet} ${r.text}`),
    tecken: rader.map((r) => r.tecken),
  }
}

describe('the eligibility panel in words', () => {
  it('says yes, and why', () => {
    expect(panel({})).toEqual({
      utslag: 'Ja.',
      rader: ['34 år i dag. Gränsen är 18–65.', '30 månader med bistånd. Reaktivt spår kräver 24.'],
      tecken: ['klar', 'klar'],
    })
  })

  it('says how many months are too few, and the way out', () => {
    expect(panel({ manader: 19 })).toMatchObject({
      utslag: 'Ja, om du skriver ett skäl.',
      rader: [
        '34 år i dag. Gränsen är 18–65.',
        '19 månader med bistånd. Reaktivt spår kräver 24. Fem för få, så det behövs ett skäl.',
        'Skäl saknas.',
      ],
    })
    expect(panel({ manader: 19, skal: 'Fyra år sammanlagt' }).utslag).toBe('Ja, med det skäl du har skrivit.')
  })

  it('tells who is too young the first possible date, and who is too old the limit', () => {
    expect(panel({ fodelsedatum: '2009-01-15' })).toMatchObject({
      utslag: 'Inte än.',
      rader: ['17 år i dag. Kan vara med från 2027-01-15.', expect.anything()],
    })
    expect(panel({ fodelsedatum: '1950-01-15' }).utslag).toBe('Nej.')
  })

  it('waits for what is not filled in', () => {
    expect(panel({ fodelsedatum: null, spar: null, manader: null }).tecken).toEqual(['ring', 'ring'])
    expect(fragan('')).toBe('Får personen vara med?')
    expect(fragan('Leila')).toBe('Får Leila vara med?')
  })
})
