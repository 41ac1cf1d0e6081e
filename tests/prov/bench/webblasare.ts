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

/** A noisy machine makes a page look slow, never fast: the middle of so many runs. */
const GANGER = 5

/** Lighthouse as on a phone: its performance score, and the compressed JavaScript the page fetched. */
export async function matIWebblasare(sida: string, url: string, kaka: string): Promise<Webbmatning> {
  const krom = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
    logLevel: 'silent',
  })
  try {
    const matningar: { prestanda: number; js: number }[] = []
    for (let i = 0; i < GANGER; i++) {
      const resultat = await lighthouse(url, {
        port: krom.port,
        logLevel: 'silent',
        onlyCategories: ['performance'],
        extraHeaders: { Cookie: kaka },
      })
      const lhr = resultat?.lhr
      if (!lhr || lhr.runtimeError) throw new Error(`${url}: ${lhr?.runtimeError?.message ?? 'inget svar'}`)
      const natverk = lhr.audits['network-requests']?.details as unknown as Natverk
      const js = natverk.items.filter((r) => r.resourceType === 'Script')
      matningar.push({
        prestanda: Math.round((lhr.categories.performance?.score ?? 0) * 100),
        js: js.reduce((n, r) => n + (r.transferSize ?? 0), 0),
      })
    }
    return {
      sida,
      prestanda: median(matningar.map((m) => m.prestanda)),
      js_kB: Math.round(median(matningar.map((m) => m.js)) / 1000),
    }
  } finally {
    krom.kill()
  }
}
