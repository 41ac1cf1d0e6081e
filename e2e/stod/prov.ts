import { test as base, expect, type Page } from '@playwright/test'
import { Inloggningar } from './inloggning'

type Egna = {
  /** Opens a browser of its own, signed in as a demo account; `null` for a visitor who is not signed in. */
  som: (konto: string | null, options?: { javaScriptEnabled?: boolean }) => Promise<Page>
  /** What the browser may complain about in this test, because the test provokes it. */
  vantadeFel: RegExp[]
}

/**
 * The test of every day: pages signed in as anybody, and a test fails when a page complains in its console or throws.
 */
export const test = base.extend<Egna, { inloggningar: Inloggningar }>({
  inloggningar: [
    async ({}, use) => {
      await use(new Inloggningar())
    },
    { scope: 'worker' },
  ],
  vantadeFel: async ({}, use) => {
    await use([])
  },
  som: async ({ browser, inloggningar, vantadeFel }, use) => {
    const opened: Page[] = []
    const complaints: string[] = []
    await use(async (konto, options = {}) => {
      const storageState = konto ? await inloggningar.of(browser, konto) : undefined
      const context = await browser.newContext({ ...options, storageState })
      context.on('console', (m) => {
        if (m.type() === 'error') complaints.push(`${m.text()} (${m.location().url})`)
      })
      context.on('weberror', (e) => complaints.push(e.error().stack ?? e.error().message))
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
    const unexpected = complaints.filter((c) => !vantadeFel.some((v) => v.test(c)))
    expect(unexpected, 'Webbläsaren klagade').toEqual([])
  },
})

export { expect }
