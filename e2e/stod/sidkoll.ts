import type { Page } from '@playwright/test'
import axeCore from 'axe-core'
import { expect } from './prov'

const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The rules that look at colour. What the others judge is the same in both themes. */
const FARGREGLER = ['color-contrast', 'link-in-text-block']

/** No rule of WCAG 2.2 AA that a machine can judge is broken, in light and in dark. No rule is left out. */
async function axe(page: Page): Promise<void> {
  await page.evaluate(axeCore.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    // What the pointer is on would else be on its way between two colours.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const words = await page.evaluate(brister, colorScheme === 'light' ? REGLER : FARGREGLER)
    expect.soft(words, `${path(page)}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

/** Runs in the page, where axe has been put. */
async function brister(runOnly: string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof axeCore }
  const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] })
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} — ${n.failureSummary?.replace(/\s+/g, ' ')}`),
  )
}

/** Nothing sticks out to the side: the page is no wider than the window. */
export async function ingenSidorull(page: Page): Promise<void> {
  const { wide, inner } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    inner: document.documentElement.clientWidth,
  }))
  expect.soft(wide, `${path(page)} är bredare än fönstret`).toBeLessThanOrEqual(inner)
}

/** So much of the page as may have moved: half of what counts as still. The typeface comes a moment after the words. */
const STILLA = 0.05

/** Nothing has jumped on the page that is open, from the first picture of it on. */
export async function ingetHoppade(page: Page): Promise<void> {
  const hopp = await page.evaluate(
    () =>
      new Promise<{ varde: number; vad: string }>((done) => {
        let varde = 0
        let vad = ''
        new PerformanceObserver((lista) => {
          for (const shift of lista.getEntries() as (PerformanceEntry & Hopp)[]) {
            varde += shift.value
            vad ||= shift.sources.map(({ node }) => (node as Element | null)?.className ?? '').join(', ')
          }
        }).observe({ type: 'layout-shift', buffered: true })
        // What has been is told before the next picture.
        requestAnimationFrame(() => requestAnimationFrame(() => done({ varde, vad })))
      }),
  )
  expect.soft(hopp.varde, `${path(page)}: ${hopp.vad}`).toBeLessThan(STILLA)
}

/** A layout shift, as the browser tells of it. */
interface Hopp {
  value: number
  sources: { node: Node | null }[]
}

/** Neither the address nor the title holds a personnummer, with or without century and hyphen. */
export async function ingetNummer(page: Page): Promise<void> {
  const number = /(?<!\d)(\d{2})?\d{6}[-+]?\d{4}(?!\d)/
  // An id is hexadecimal digits and may look like anything.
  const url = decodeURIComponent(page.url()).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
  expect.soft(url).not.toMatch(number)
  expect.soft(await page.title()).not.toMatch(number)
}

/** Everything that holds for every page. */
export async function granska(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  await ingetNummer(page)
  await ingenSidorull(page)
  await axe(page)
}

const path = (page: Page): string => new URL(page.url()).pathname
