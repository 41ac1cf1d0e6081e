import type { Browser, Page } from '@playwright/test'

export const LOSENORD = 'kraft-demo-2026'

/** Signs in through the page, as a person does. `konto`: the part of a demo account's address before the @. */
export async function loggaIn(page: Page, konto: string, losenord = LOSENORD): Promise<void> {
  await page.goto('/logga-in')
  await page.getByLabel('E-postadress').fill(konto.includes('@') ? konto : `${konto}@demo.example`)
  await page.getByLabel('Lösenord', { exact: true }).fill(losenord)
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/logga-in')
}

type State = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

/** Each account signs in once and the sign-in is used again by every test after it. */
export class Inloggningar {
  private readonly states = new Map<string, State>()

  async of(browser: Browser, konto: string): Promise<State> {
    const known = this.states.get(konto)
    if (known) return known
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      await loggaIn(page, konto)
      const state = await context.storageState()
      this.states.set(konto, state)
      return state
    } finally {
      await context.close()
    }
  }
}
