import { describe, expect, it } from 'vitest'
import { sources } from './source-tree'

const all = sources('src')
const found = (pattern: RegExp) =>
  all.flatMap(({ path, text }) => [...text.matchAll(pattern)].map((m) => ({ path, ankare: m[1] ?? '' })))

// What comes after # in an address, up to where a value is put in: "samtycke#aktualisering", "kartlaggning#omrade-${kod}".
const links = found(/['"`}][\w/?=&.${}-]*#([a-z][a-z-]*)(?![\w-])/g)
// A colour is no place.
const ankare = links.filter((l) => !/^[a-f]{3,6}$/.test(l.ankare))
const ids = new Set(
  found(/(?:\bid=\{?|\bid: |\bankare = )["'`]([a-z][a-z-]*)(?![\w-])/g).map((i) => i.ankare),
)

describe('a link that points at a place in a page', () => {
  it('points at one that some view has', () => {
    expect(ankare.length).toBeGreaterThan(30)
    expect(ankare.filter((l) => !ids.has(l.ankare))).toEqual([])
  })
})
