import { type Browser, chromium, type Page } from 'playwright'
import { findBrowser } from '../../../src/cli/start/browser.mjs'
import { median } from '../stod/prov'
import { besoket, VECK } from './besok'
import { type Handelse, inp, interaktioner } from './inp'

/** INP of a visit, what the person did when it was, and the middle of the folds, where nothing of the app's runs. */
export interface Inp {
  ms: number
  vid: string
  veck: number
}

/** What the page keeps of the presses in it. */
type Samlare = typeof globalThis & { handelser: Handelse[] }

const TELEFON = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true, locale: 'sv-SE' }
const GANGER = 5
/** So many times slower than this machine. */
const LANGSAM = 4
const STEG = 'steg: '

/** The middle of five visits to the participant's page on a slow phone. `stada` makes the world as before one. */
export async function matInp(url: string, kaka: string, stada: () => Promise<unknown>): Promise<Inp> {
  const krom = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const besok: Inp[] = []
    for (let i = 0; i < GANGER; i++) {
      await stada()
      besok.push(await ettBesok(krom, url, kaka).finally(stada))
    }
    return besok.sort((a, b) => a.ms - b.ms)[GANGER >> 1]!
  } finally {
    await krom.close()
  }
}

async function ettBesok(krom: Browser, url: string, kaka: string): Promise<Inp> {
  const context = await krom.newContext(TELEFON)
  try {
    const [name = '', value = ''] = kaka.split('=')
    await context.addCookies([{ name, value, url: new URL(url).origin }])
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: LANGSAM })
    await page.addInitScript(samlaHandelser)
    await page.goto(url, { waitUntil: 'load' })
    const borjade = await page.evaluate(() => performance.timeOrigin)
    await besoket(page, async (steg, gor) => {
      await page.evaluate((namn) => performance.mark(namn), STEG + steg)
      await gor()
    })
    const slut = await allaHandelser(page)
    if (slut.borjade !== borjade) throw new Error('Sidan laddades om, så mätningen gäller inte hela besöket')
    const { ms, start } = inp(slut.handelser, slut.antal)
    const steget = (nar: number): string =>
      slut.steg.findLast((s) => s.start <= nar)?.namn.slice(STEG.length) ?? ''
    const veck = interaktioner(slut.handelser).filter((h) => steget(h.start).startsWith(VECK))
    return { ms, vid: steget(start), veck: median(veck.map((h) => h.ms)) }
  } finally {
    await context.close()
  }
}

/** Runs in the page, before anything of its own. */
function samlaHandelser(): void {
  const samlare = globalThis as Samlare
  samlare.handelser = []
  const observer = new PerformanceObserver((lista) => {
    for (const { interactionId, startTime, duration } of lista.getEntries() as PerformanceEventTiming[])
      if (interactionId) samlare.handelser.push({ id: interactionId, start: startTime, ms: duration })
  })
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  observer.observe({ type: 'first-input', buffered: true })
}

interface Slut {
  handelser: Handelse[]
  antal: number
  steg: { namn: string; start: number }[]
  borjade: number
}

/**
 * What the page has kept, once it has kept it all: the browser tells of events in their order, so one more press that
 * is slow enough to be told of comes last, and is left out.
 */
async function allaHandelser(page: Page): Promise<Slut> {
  const { antal, slutet } = await page.evaluate(() => {
    const forr = performance.now()
    addEventListener('keydown', (event) => {
      while (performance.now() < event.timeStamp + 50);
    })
    return { antal: (performance as { interactionCount?: number }).interactionCount, slutet: forr }
  })
  await page.keyboard.press('Shift')
  await page.waitForFunction((slut) => (globalThis as Samlare).handelser.some((h) => h.start >= slut), slutet)
  const allt = await page.evaluate(() => ({
    handelser: (globalThis as Samlare).handelser,
    steg: performance.getEntriesByType('mark').map((m) => ({ namn: m.name, start: m.startTime })),
    borjade: performance.timeOrigin,
  }))
  const handelser = allt.handelser.filter((h) => h.start < slutet)
  return {
    handelser,
    antal: antal ?? new Set(handelser.map((h) => h.id)).size,
    steg: allt.steg.filter((s) => s.namn.startsWith(STEG)),
    borjade: allt.borjade,
  }
}
