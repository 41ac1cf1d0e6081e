import pg from 'pg'

/** One statement as the server got it. */
export interface Sats {
  text: string
  values: unknown[]
}

type Query = (this: pg.Client, config: unknown, ...rest: unknown[]) => unknown
const prototyp = pg.Client.prototype as unknown as { query: Query }
const ursprung = prototyp.query
let lyssnare: ((sats: Sats) => void) | null = null

// What every transaction has around it is no page's doing.
const ramar = /^\s*(begin|commit|rollback|set transaction)/i

prototyp.query = function (config, ...rest) {
  const text = typeof config === 'string' ? config : ((config as { text?: string }).text ?? '')
  const parametrar = typeof config === 'string' ? rest[0] : (config as { values?: unknown }).values
  const somApp = (this as unknown as { user?: string }).user === 'kraft_app'
  if (somApp && !ramar.test(text))
    lyssnare?.({ text, values: Array.isArray(parametrar) ? (parametrar as unknown[]) : [] })
  return ursprung.call(this, config, ...rest)
}

/**
 * The statements that the runtime role sends to the server while something runs, heard in the database driver itself:
 * whatever the ORM makes of a call is counted, not the calls.
 */
export async function satserUnder<T>(work: () => Promise<T>): Promise<{ svar: T; satser: Sats[] }> {
  const satser: Sats[] = []
  lyssnare = (sats) => satser.push(sats)
  try {
    return { svar: await work(), satser }
  } finally {
    lyssnare = null
  }
}
