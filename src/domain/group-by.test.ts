import { expect, it } from 'vitest'
import { groupBy } from './group-by'

it('groups in order of first appearance, each group in the list’s order', () => {
  const grupper = groupBy(['bo', 'ann', 'eva', 'al'], (namn) => namn.length)
  expect([...grupper]).toEqual([
    [2, ['bo', 'al']],
    [3, ['ann', 'eva']],
  ])
  expect(groupBy([], (x) => x).size).toBe(0)
})
