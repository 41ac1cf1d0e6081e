import { isValidDatum } from '@/domain/datum'

/** How a column is written: text, a number, an ISO date that becomes a real date, or whole per cent. */
export type KolumnSlag = 'TEXT' | 'TAL' | 'DATUM' | 'PROCENT'

/** `nyckel` is the name in JSON, else the header. `bredd` is in characters. */
export type TabellKolumn = {
  readonly rubrik: string
  readonly slag: KolumnSlag
  readonly bredd?: number
  readonly nyckel?: string
}

export type TabellVarde = string | number | null

/** A list to write, rows one at a time, so that a long one never stands whole in memory. */
export type Tabell = {
  /** The sheet's name. */
  readonly namn: string
  readonly kolumner: readonly TabellKolumn[]
  readonly rader: Iterable<readonly TabellVarde[]> | AsyncIterable<readonly TabellVarde[]>
}

/** How a value is written in a column: as the column says where it can be, else as the text it is. */
export function skrivsSom(varde: string | number, slag: KolumnSlag): KolumnSlag {
  if (typeof varde === 'number') return slag === 'PROCENT' ? 'PROCENT' : 'TAL'
  return slag === 'DATUM' && isValidDatum(varde) ? 'DATUM' : 'TEXT'
}

/** Takes pieces of a file as they are made and gives them as the stream a response wants. */
export function somStrom(bitar: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await bitar.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await bitar.return(undefined)
    },
  })
}

/** Takes pieces of a file and gives the whole of it, for a file that is small. */
export async function somBytes(bitar: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const delar: Uint8Array[] = []
  for await (const bit of bitar) delar.push(bit)
  return Buffer.concat(delar)
}
