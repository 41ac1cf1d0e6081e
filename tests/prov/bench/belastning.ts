import { Agent, get } from 'node:http'

export interface Svar {
  status: number
  bytes: number
  ms: number
}

export interface Matning {
  perSekund: number
  p50: number
  p95: number
}

/** So many requests at a time: one person's machine, not a flood. */
const SAMTIDIGA = 4
const agent = new Agent({ keepAlive: true, maxSockets: SAMTIDIGA })

/** One page, fetched whole as a browser would, compressed. */
export function hamta(url: string, kaka: string): Promise<Svar> {
  const borjan = performance.now()
  return new Promise((resolve, reject) => {
    const headers = { cookie: kaka, accept: 'text/html', 'accept-encoding': 'gzip' }
    get(url, { agent, headers }, (svar) => {
      let bytes = 0
      svar.on('data', (bit: Buffer) => (bytes += bit.length))
      svar.on('end', () => resolve({ status: svar.statusCode ?? 0, bytes, ms: performance.now() - borjan }))
      svar.on('error', reject)
    }).on('error', reject)
  })
}

/** The same, or an error that says what came instead of the page. */
export async function hamtaSida(url: string, kaka: string): Promise<Svar> {
  const svar = await hamta(url, kaka)
  if (svar.status !== 200) throw new Error(`${url} svarade ${svar.status}`)
  return svar
}

/** So many answers at least: a page that takes long is not judged by one or two. */
const MINST = 16

/** Asks for a page over and over for a while, a few at a time. */
export async function belasta(url: string, kaka: string, millisekunder: number): Promise<Matning> {
  const tider: number[] = []
  const borjan = performance.now()
  const slut = borjan + millisekunder
  const en = async (): Promise<void> => {
    while (performance.now() < slut || tider.length < MINST) tider.push((await hamtaSida(url, kaka)).ms)
  }
  await Promise.all(Array.from({ length: SAMTIDIGA }, en))
  tider.sort((a, b) => a - b)
  const del = (andel: number): number =>
    tider[Math.min(tider.length - 1, Math.floor(tider.length * andel))] ?? 0
  return { perSekund: (tider.length * 1000) / (performance.now() - borjan), p50: del(0.5), p95: del(0.95) }
}
