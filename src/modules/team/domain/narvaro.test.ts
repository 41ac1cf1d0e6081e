import { describe, expect, it } from 'vitest'
import { ofTeam, type Personal } from './narvaro'

const person = (anvandareId: string, roll: string, var_: Partial<Personal> = {}): Personal => ({
  anvandareId,
  roll,
  kommunKod: null,
  teamKod: null,
  ...var_,
})

describe('who takes part in a team’s meetings', () => {
  it('is its arbetsterapeuter, its kommuner’s projektmedarbetare and the läkare, each once', () => {
    const staff = [
      person('at', 'ARBETSTERAPEUT', { teamKod: 'SODRA' }),
      person('annan-at', 'ARBETSTERAPEUT', { teamKod: 'NORRA' }),
      person('pm', 'PROJEKTMEDARBETARE', { kommunKod: '0881' }),
      person('pm', 'PROJEKTMEDARBETARE', { kommunKod: '0834' }),
      person('annan-pm', 'PROJEKTMEDARBETARE', { kommunKod: '0860' }),
      person('remittent', 'REMITTENT', { kommunKod: '0881' }),
      person('styrgrupp', 'STYRGRUPP', { teamKod: 'SODRA' }),
      person('lakare', 'FORTROENDELAKARE'),
    ]
    const team = { teamKod: 'SODRA', kommuner: ['0881', '0834'] }
    expect(ofTeam(staff, team).map((p) => p.anvandareId)).toEqual(['at', 'pm', 'lakare'])
  })
})
