import { expect, test } from './stod/prov'
import { etArende } from './stod/vagen'

/** A browser that is told to forget what the stylesheet asks for, as those are that have not learned it. */
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--disable-blink-features=CSSScrollInitialTarget']
      await use({ ...launchOptions, args })
    },
    { scope: 'worker' },
  ],
  viewport: { width: 360, height: 740 },
})

test('i en webbläsare utan scroll-initial-target börjar flikraden ändå vid fliken man står på', async ({
  som,
}) => {
  const page = await som('projektmedarbetare.nybro')
  const arende = await etArende(page, 'STOD_VIDARE')
  await page.goto(arende)
  expect(await page.evaluate(() => CSS.supports('scroll-initial-target', 'nearest'))).toBe(false)
  const flikar = page.getByRole('navigation', { name: 'Deltagarens delar' })
  const sist = flikar.getByRole('link').last()
  await expect(sist).not.toBeInViewport()

  const dit = (await sist.getAttribute('href')) ?? ''
  await page.goto(dit)
  await expect(sist).toHaveAttribute('aria-current', 'page')
  await expect(sist).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => window.scrollY)).toBe(0)

  await flikar.getByRole('link', { name: 'Översikt' }).click()
  await expect(flikar.getByRole('link', { name: 'Översikt' })).toHaveAttribute('aria-current', 'page')
  await sist.click()
  await expect(sist).toHaveAttribute('aria-current', 'page')
  await expect(sist).toBeInViewport({ ratio: 1 })
})
