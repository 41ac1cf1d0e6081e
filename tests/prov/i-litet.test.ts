import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMPILE_HINT, startScripts } from '../../src/cli/start/build.mjs'
import { provaAvbrott } from './avbrott/prov'
import { rangsumma, riktning } from './behorighet/rangsumma'
import { lutningen } from './uthallighet/matning'
import { lankarna, provaUthallighet } from './uthallighet/prov'
import { slump } from './stod/prov'
import { formularMed } from './stod/webb'

/** The long proofs on the built app, in small: the same code, with few rounds. */
describe('the built app', () => {
  it('comes back from kill -9 of itself and of its database, with all it acknowledged and nothing half', async () => {
    const { kvitterade, forlorade, halva } = await provaAvbrott(4, 7, 3454)
    expect({ forlorade, halva }).toEqual({ forlorade: 0, halva: 0 })
    expect(kvitterade).toBeGreaterThan(3)
  })

  it('has all that a page begins with compiled while it arrives', () => {
    const skript = startScripts()
    expect(skript.length).toBeGreaterThan(1)
    expect(skript.filter((fil) => !readFileSync(fil, 'utf8').startsWith(COMPILE_HINT))).toEqual([])
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

  it('tell two samples apart by their ranks, when it is beyond chance and of any size', () => {
    const prov = (fro: number, faktor = 1) => {
      const nasta = slump(fro)
      return Array.from({ length: 100 }, () => faktor * (10 + nasta()))
    }
    const vart = (faktor: number) => riktning(rangsumma(prov(1), prov(2, faktor)))
    expect([1, 1.2, 0.8].map(vart)).toEqual([0, 1, -1])
    // Beyond chance, and too small to be of use.
    expect(rangsumma(prov(1), prov(2, 1.04)).z).toBeGreaterThan(4)
    expect(vart(1.04)).toBe(0)
    // By hand: the ranks of the second are 2.5, 4 and 5 of five, with one tie.
    const { z, andel } = rangsumma([1, 2], [2, 3, 4])
    expect(z).toBeCloseTo((11.5 - 9) / Math.sqrt(0.5 * (6 - 6 / 20)), 10)
    expect(andel).toBe(1)
    expect(rangsumma([5, 5], [5, 5])).toEqual({ z: 0, andel: 0 })
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
