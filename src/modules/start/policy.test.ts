import { describe, expect, it } from 'vitest'
import { roller } from '@/server/actor'
import { enligtTabellen, personer, uppdrag, vilka } from '../../../tests/factories/personer'
import { farAnteckna, type Rum, rumFor, skalScope } from './policy'

/** Each room, by the door in the written table that it begins with. */
const dorrar: Record<Rum['kod'], string> = {
  START: 'startsida',
  DELTAGARE: 'deltagarlista',
  TEAM: 'teamtavla',
  TEAMMOTE: 'moten',
  FORSLAG: 'forslag',
  MAL: 'mal-tal',
  LAKARSTOD: 'lakarstod',
  IMPORT: 'import-start',
  ANVANDARE: 'anvandare',
  LOGG: 'logg',
}
const koder = (m: Parameters<typeof rumFor>[0]) => rumFor(m).map((r) => r.kod)

describe('the rooms', () => {
  it.each(Object.entries(dorrar))('%s leads there for those whom the door lets in', (kod, dorr) => {
    const leds = personer.filter(({ actor: { uppdrag: m } }) => m && koder(m).includes(kod as Rum['kod']))
    expect(leds.map((p) => p.namn)).toEqual(enligtTabellen(dorr))
  })

  it('begin with a day’s own room, and none stands twice', () => {
    const forsta = roller.map((roll) => [roll, koder(uppdrag(roll))[0]])
    expect(Object.fromEntries(forsta)).toEqual({
      REMITTENT: 'FORSLAG',
      PROJEKTMEDARBETARE: 'START',
      ARBETSTERAPEUT: 'START',
      FORTROENDELAKARE: 'LAKARSTOD',
      PROJEKTLEDARE: 'MAL',
      PROJEKTADMINISTRATOR: 'MAL',
      STYRGRUPP: 'MAL',
      LOGGRANSKARE: 'LOGG',
      SYSTEMADMINISTRATOR: 'ANVANDARE',
    })
    for (const roll of roller) expect(new Set(koder(uppdrag(roll))).size).toBe(koder(uppdrag(roll)).length)
  })
})

describe('the shell', () => {
  it('stands around the page for whoever has a membership that holds', () => {
    expect(vilka((actor) => skalScope(actor)?.scope ?? null)).toEqual(enligtTabellen('skal'))
  })

  it('offers a contact note to those who work in cases', () => {
    const skriver = personer.filter(({ actor: { uppdrag: m } }) => m && farAnteckna(m))
    expect(skriver.map((p) => p.namn)).toEqual(enligtTabellen('mina-arenden'))
  })
})
