import { describe, expect, it } from 'vitest'
import { databaseSettings, defaultProgramme, intervalsOf, programmeOf } from './register'

const historia = {
  spar: 'REAKTIV',
  kon: 'KVINNA',
  avslutad: null,
  avslutsorsak: null,
  aktualiseringar: [{ skickad: '2026-01-10', atertagen: null }],
  teambeslut: [],
  rekommendationer: [],
  insatser: [],
  aktivitetsformagor: [],
  stegPerioder: [{ steg: 'IDENTIFIERING', fran: '2026-01-02', till: '2026-01-10', okantSlut: false }],
  statusPerioder: [],
}

describe('the register of programmes', () => {
  it('finds a programme by its code, and says which one it does not know', () => {
    expect(programmeOf('KRAFT')).toBe(defaultProgramme)
    expect(() => programmeOf('ANNAT')).toThrow('Okänt program: ANNAT')
  })

  it('counts a history by the rules of its programme', () => {
    const rader = intervalsOf('KRAFT', historia as unknown as Parameters<typeof intervalsOf>[1])
    expect(rader).toContainEqual({ indikator: 'M1', fran: '2026-01-10', till: null })
    expect(rader).toContainEqual({ indikator: 'STEG_IDENTIFIERING', fran: '2026-01-02', till: '2026-01-10' })
    expect(rader.map((r) => r.indikator)).not.toContain('M2')
  })

  it('tells the database what rules turn on, and which indicator is split by kön', () => {
    expect(databaseSettings(defaultProgramme)).toMatchObject({ minstaGrupp: 5, konAv: 'M1' })
  })
})
