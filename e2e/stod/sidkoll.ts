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
