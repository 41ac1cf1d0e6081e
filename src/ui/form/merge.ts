type Texts = Record<string, string>

export type Merged = {
  /** The value each field should have. */
  values: Texts
  /** Fields that both changed and that cannot be put together: mine is kept, and that is said. */
  keptMine: string[]
}

/**
 * Puts two people's work on the same thing together, field by field, against what both began from: a field only one
 * of them changed gets that change; a text both changed gets both texts; anything else both changed keeps mine.
 */
export function mergeTexts(
  base: Texts,
  mine: Texts,
  theirs: Texts,
  isText: (name: string) => boolean,
): Merged {
  const values: Texts = {}
  const keptMine: string[] = []
  for (const [name, their] of Object.entries(theirs)) {
    const own = mine[name] ?? ''
    const from = base[name] ?? ''
    if (own === their || own === from) values[name] = their
    else if (their === from) values[name] = own
    else if (isText(name)) values[name] = joinTexts(their, own)
    else {
      values[name] = own
      keptMine.push(name)
    }
  }
  return { values, keptMine }
}

function joinTexts(their: string, own: string): string {
  if (their.includes(own)) return their
  if (own.includes(their)) return own
  return `${their}\n\n${own}`
}

export type Piece = { text: string; own: boolean }

/** Cuts a text into pieces, and marks those words that the other text does not have in the same order. */
export function markOwnWords(text: string, other: string): Piece[] {
  const a = text.split(/(\s+)/u)
  const b = other.split(/(\s+)/u)
  // The table grows with the product of the lengths; beyond this the whole text is shown unmarked.
  if (a.length * b.length > 250_000) return [{ text, own: false }]
  const keep = commonWords(a, b)
  const pieces: Piece[] = []
  for (const [i, word] of a.entries()) {
    const own = !keep.has(i) && word.trim() !== ''
    const last = pieces[pieces.length - 1]
    if (last && (last.own === own || word.trim() === '')) last.text += word
    else pieces.push({ text: word, own })
  }
  return pieces
}

/** The places in `a` of a longest common subsequence with `b`. */
function commonWords(a: string[], b: string[]): Set<number> {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const keep = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      keep.add(i)
      i++
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return keep
}
