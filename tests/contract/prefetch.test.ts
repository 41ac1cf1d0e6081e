import { describe, expect, it } from 'vitest'
import { sources } from './source-tree'

describe('links', () => {
  it('never fetch ahead: a page that is opened in secret is a read of the person, and logged as one', () => {
    const forHand = sources('src').flatMap(({ path, text }) =>
      [...text.matchAll(/<Link\b(?:=>|[^>])*>/g)]
        .filter(([link]) => !/\bprefetch=\{(false|prefetch)\}/.test(link))
        .map(([link]) => `${path}: ${link}`),
    )
    const bedda = sources('src').filter(({ text }) => /\bprefetch=\{true\}/.test(text))
    expect([...forHand, ...bedda.map((f) => f.path)]).toEqual([])
  })
})
