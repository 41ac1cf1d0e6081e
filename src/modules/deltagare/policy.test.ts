import { expect, it } from 'vitest'
import { aktor, NYBRO, uppdrag, vilka, visas } from '../../../tests/factories/personer'
import { registerPolicy, registerScope } from './policy'

const register = { kommunKod: '0881', programKod: 'KRAFT' }

it.each(['read', 'registrera'] as const)('the register is its own kommun’s: %s', (vad) => {
  expect(vilka((actor) => registerPolicy[vad](actor, register))).toEqual(['projektmedarbetare Nybro'])
})

it('is another register in another programme', () => {
  const annat = aktor([uppdrag('PROJEKTMEDARBETARE', { ...NYBRO, programKod: 'KRUS' })])
  expect(registerPolicy.registrera(annat, register)).toBeNull()
})

it('is worked in where one looks', () => {
  expect(visas(registerScope)).toEqual({
    'projektmedarbetare Nybro': register,
    'projektmedarbetare Torsås': { ...register, kommunKod: '0834' },
    'projektmedarbetare Hultsfred': { ...register, kommunKod: '0860' },
  })
  expect(registerScope(aktor([uppdrag('PROJEKTMEDARBETARE')]))).toBeNull()
})
