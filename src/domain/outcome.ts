/**
 * What a pure rule answers: the new value, or a refusal as a code that src/text/sv turns into words.
 * An expected refusal is a value; only bugs are thrown.
 */
export type Accepted<T> = { readonly accepted: true; readonly value: T }
export type Rejected<C extends string, D = undefined> = {
  readonly accepted: false
  readonly code: C
  readonly data?: D
}
export type Outcome<T, C extends string, D = unknown> = Accepted<T> | Rejected<C, D>

/** Takes the value of an accepted act and gives the outcome that carries it. */
export function accepted<T>(value: T): Accepted<T> {
  return { accepted: true, value }
}

/** Takes a refusal code and, where the words need it, the facts behind; gives the outcome that carries them. */
export function rejected<const C extends string, D = undefined>(code: C, data?: D): Rejected<C, D> {
  return data === undefined ? { accepted: false, code } : { accepted: false, code, data }
}
