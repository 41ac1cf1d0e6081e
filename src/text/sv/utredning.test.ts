import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { kommentarHjalp } from './utredning'

describe('kommentarHjalp', () => {
  it('names the reasons that ask for a comment', () => {
    expect(kommentarHjalp(kraft.koder.avslutsorsaker)).toBe(
      'Behövs när orsaken är Inte aktuellt, Felregistrerad eller Annan.',
    )
  })
})
