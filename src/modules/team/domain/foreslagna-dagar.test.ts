import { expect, it } from 'vitest'
import { foreslagnaDagar } from './foreslagna-dagar'

it('a decision’s form proposes days counted from the meeting’s', () => {
  expect(foreslagnaDagar({ kompletteraDagar: 14, avvaktaDagar: 90 }, '2026-11-20')).toEqual({
    kompletteraSenast: '2026-12-04',
    taUpp: '2027-02-18',
  })
})
