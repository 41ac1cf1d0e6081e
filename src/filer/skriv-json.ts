import type { Tabell } from './tabell'

/** Writes a list as JSON: one object a row, with the columns' keys. Values stand as they are, since nothing runs JSON. */
export async function* skrivJson({ kolumner, rader }: Tabell): AsyncGenerator<Uint8Array> {
  const kodare = new TextEncoder()
  const nycklar = kolumner.map((k) => k.nyckel ?? k.rubrik)
  let forst = true
  yield kodare.encode('[')
  for await (const rad of rader) {
    const objekt = Object.fromEntries(nycklar.map((nyckel, i) => [nyckel, rad[i] ?? null]))
    yield kodare.encode(`${forst ? '' : ','}\n${JSON.stringify(objekt)}`)
    forst = false
  }
  yield kodare.encode('\n]\n')
}
