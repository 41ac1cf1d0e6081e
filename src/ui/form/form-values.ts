export type Varde = string | number | boolean | null | undefined | readonly (string | number)[]
export type Varden = Record<string, string | string[]>

/**
 * What a form sent, as plain text. A name that ends in `[]` is a list, under the name without it; so is a name that
 * was sent several times. Files and React's own hidden fields are left out. The server reads forms by the same rule,
 * so that the browser's check is given what the server will get.
 */
export function formValues(data: FormData): Varden {
  const out: Varden = {}
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION')) continue
    const texts = data.getAll(name).filter((v): v is string => typeof v === 'string')
    if (name.endsWith('[]')) out[name.slice(0, -2)] = texts
    else if (texts[0] !== undefined) out[name] = texts.length > 1 ? texts : texts[0]
  }
  return out
}

/** Start values as the text that fields hold: true is "ja", nothing is the empty text. */
export function toVarden(values: Record<string, Varde>): Varden {
  const out: Varden = {}
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) out[name] = value.map(String)
    else if (value === true) out[name] = 'ja'
    else out[name] = value == null || value === false ? '' : String(value)
  }
  return out
}
