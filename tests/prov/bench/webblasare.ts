import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findBrowser } from '../../../src/cli/start/browser.mjs'
import { median } from '../stod/prov'
import type { Inp } from './interaktioner'

export interface Webbmatning {
  sida: string
  prestanda: number
  js_kB: number
  /** Of the page that people stay on. */
  inp?: Inp
}

interface Natverk {
  items: { resourceType?: string; transferSize?: number }[]
}

/** A page to measure, and who asks for it. */
export interface Adress {
  sida: string
  url: string
  kaka: string
}

/** A noisy machine makes a page look slow, never fast: the middle of so many rounds. */
const VARV = 5

/**
 * Lighthouse as on a phone: the performance score of each page, and the compressed JavaScript it fetched. All pages in
 * each round, for they are compared with one of them and the machine is not the same from minute to minute.
 */
export async function matIWebblasare(adresser: Adress[]): Promise<Webbmatning[]> {
  const krom = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
    logLevel: 'silent',
  })
  try {
    const matta: Webbmatning[] = []
    for (let i = 0; i < VARV; i++) for (const adress of adresser) matta.push(await matEn(adress, krom.port))
    return adresser.map(({ sida }) => {
      const varven = matta.filter((m) => m.sida === sida)
      return {
        sida,
        prestanda: median(varven.map((m) => m.prestanda)),
        js_kB: median(varven.map((m) => m.js_kB)),
      }
    })
  } finally {
    krom.kill()
  }
}

async function matEn({ sida, url, kaka }: Adress, port: number): Promise<Webbmatning> {
  const resultat = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: ['performance'],
    extraHeaders: { Cookie: kaka },
  })
  const lhr = resultat?.lhr
  if (!lhr || lhr.runtimeError) throw new Error(`${url}: ${lhr?.runtimeError?.message ?? 'inget svar'}`)
  const natverk = lhr.audits['network-requests']?.details as unknown as Natverk
  const js = natverk.items.filter((r) => r.resourceType === 'Script')
  return {
    sida,
    prestanda: Math.round((lhr.categories.performance?.score ?? 0) * 100),
    js_kB: Math.round(js.reduce((n, r) => n + (r.transferSize ?? 0), 0) / 1000),
  }
}
