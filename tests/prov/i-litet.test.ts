import { describe, expect, it } from 'vitest'
import { provaAvbrott } from './avbrott/prov'
import { lutningen } from './uthallighet/matning'
import { lankarna, provaUthallighet } from './uthallighet/prov'
import { formularMed } from './stod/webb'

/** The long proofs on the built app, in small: the same code, with few rounds. */
describe('the built app', () => {
  it('comes back from kill -9 of itself and of its database, with all it acknowledged and nothing half', async () => {
    const { kvitterade, forlorade, halva } = await provaAvbrott(4, 7, 3454)
    expect({ forlorade, halva }).toEqual({ forlorade: 0, halva: 0 })
    expect(kvitterade).toBeGreaterThan(3)
  })

  it('carries ten people for a few seconds without an error, within its connections', async () => {
    const { anrop, fel, anslutningar } = await provaUthallighet(10, 8, 7, 3455)
    expect({ fel, anslutningar }).toEqual({ fel: 0, anslutningar: 0 })
    expect(anrop).toBeGreaterThan(20)
  })
})

describe('the proofs’ own tools', () => {
  it('read a form as it stands, and where a page leads', () => {
    const html =
      '<a class="x" href="/a?b=1&amp;c=2">A</a><a href="/api/logga-ut">Ut</a><form><input type="hidden" name="$X" value="{&quot;a&quot;:1}"/><input type="radio" name="typ" value="A"/><input type="checkbox" name="ja" value="ja" checked=""/><textarea name="text"></textarea></form>'
    expect(formularMed(html, 'text')).toEqual({ $X: '{"a":1}', ja: 'ja' })
    expect(formularMed(html, 'annat')).toBeNull()
    expect(lankarna(html)).toEqual(['/a?b=1&c=2'])
  })

  it('see a rise', () => {
    expect(
      lutningen([
        [0, 100],
        [1, 110],
        [2, 120],
      ]),
    ).toBe(10)
    expect(
      lutningen([
        [0, 100],
        [1, 100],
      ]),
    ).toBe(0)
  })
})
