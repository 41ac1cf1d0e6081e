import { describe, expect, it } from 'vitest'
import { ListaInput } from './schema'

const arende = (skrivet: string) => ListaInput.parse({ arende: skrivet }).arende

describe('the filter for ärendenummer', () => {
  it('takes the beginning of one, in any case', () => {
    expect([arende('NYB-2026-0012'), arende(' nyb '), arende('n')]).toEqual(['NYB-2026-0012', 'NYB', 'N'])
  })

  it('takes nothing that a personnummer could be', () => {
    for (const skrivet of ['198504129884', '850412-9884', '19850412-9884', '8', '-1'])
      expect(arende(skrivet)).toBeNull()
  })
})
