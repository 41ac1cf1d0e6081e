import { describe, expect, it } from 'vitest'
import { markOwnWords, mergeTexts } from './merge'

const everything = () => true

describe('mergeTexts', () => {
  it('takes the change of whoever changed the field', () => {
    const base = { halsa: 'Ont i ryggen.', boende: 'Hyresrätt.' }
    const mine = { halsa: 'Ont i ryggen. Sover dåligt.', boende: 'Hyresrätt.' }
    const theirs = { halsa: 'Ont i ryggen.', boende: 'Andra hand.' }
    expect(mergeTexts(base, mine, theirs, everything)).toEqual({
      values: { halsa: 'Ont i ryggen. Sover dåligt.', boende: 'Andra hand.' },
      keptMine: [],
    })
  })
  it('keeps both texts when both changed the same one', () => {
    const merged = mergeTexts({ halsa: 'A' }, { halsa: 'Mitt.' }, { halsa: 'Deras.' }, everything)
    expect(merged.values.halsa).toBe('Deras.\n\nMitt.')
  })
  it('does not repeat a text that the other already holds', () => {
    expect(
      mergeTexts({ t: '' }, { t: 'Sover dåligt.' }, { t: 'Ont. Sover dåligt.' }, everything).values.t,
    ).toBe('Ont. Sover dåligt.')
    expect(mergeTexts({ t: '' }, { t: 'Ont. Sover dåligt.' }, { t: 'Ont.' }, everything).values.t).toBe(
      'Ont. Sover dåligt.',
    )
  })
  it('keeps mine, and says so, where two answers cannot both stand', () => {
    const merged = mergeTexts({ d: '2026-11-01' }, { d: '2026-11-02' }, { d: '2026-11-03' }, () => false)
    expect(merged).toEqual({ values: { d: '2026-11-02' }, keptMine: ['d'] })
  })
})

describe('markOwnWords', () => {
  it('marks the words that only this text has', () => {
    expect(markOwnWords('Sover dåligt sedan september.', 'Sover dåligt.')).toEqual([
      { text: 'Sover ', own: false },
      { text: 'dåligt sedan september.', own: true },
    ])
  })
  it('marks nothing in equal texts and everything against an empty one', () => {
    expect(markOwnWords('Ont i rygg', 'Ont i rygg')).toEqual([{ text: 'Ont i rygg', own: false }])
    expect(markOwnWords('Ont', '')).toEqual([{ text: 'Ont', own: true }])
  })
  it('always gives back the whole text', () => {
    const text = 'a b  c\n\nd e'
    expect(
      markOwnWords(text, 'b d x')
        .map((p) => p.text)
        .join(''),
    ).toBe(text)
  })
})
