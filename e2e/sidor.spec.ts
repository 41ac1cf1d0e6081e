import type { Page } from '@playwright/test'
import { expect, test } from './stod/prov'
import { granska, ingenSidorull, ingetHoppade } from './stod/sidkoll'
import { etArende } from './stod/vagen'

const SALLSYNT = '/deltagare/00000000-0000-4000-8000-000000000000'

/** Each role's rooms, and what is in them without knowing any person. */
const rum: Record<string, string[]> = {
  'projektmedarbetare.nybro': [
    '/',
    '/?visa=alla',
    '/deltagare',
    '/deltagare/registrera',
    '/anteckna',
    '/granskning',
    '/team/moten',
    '/forslag',
    '/mal',
    '/import',
    '/admin',
    '/konto',
    '/hjalp',
    '/hjalp?kapitel=import-och-export',
  ],
  'arbetsterapeut.sodra': [
    '/',
    '/team',
    '/team/moten',
    '/deltagare',
    '/lakarstod',
    '/mal',
    '/konto',
    '/hjalp',
  ],
  lakare: ['/lakarstod', '/konto', '/hjalp'],
  'remittent.nybro': ['/forslag', '/hjalp'],
  projektledare: ['/mal', '/lakarstod', '/admin', '/hjalp'],
  projektadministrator: ['/mal', '/admin', '/admin/nytt'],
  styrgrupp: ['/mal', '/hjalp'],
  'loggranskare.nybro': ['/logg', '/hjalp'],
  systemadministrator: ['/admin', '/admin/nytt', '/logg', '/hjalp'],
}

test.describe('Sidorna går att läsa och använda', () => {
  test.describe.configure({ timeout: 600_000 })

  for (const [konto, sidor] of Object.entries(rum)) {
    test(`${konto}: rummen`, async ({ som }) => {
      const page = await som(konto)
      for (const sida of sidor) await oppnaOchGranska(page, sida)
    })
  }

  for (const [konto, steg] of [
    ['projektmedarbetare.nybro', ['IDENTIFIERING', 'AKTUALISERING', 'KARTLAGGNING', 'REKOMMENDATION']],
    ['arbetsterapeut.sodra', ['KARTLAGGNING', 'REKOMMENDATION']],
  ] as const) {
    test(`${konto}: ett ärende i varje steg`, async ({ som }) => {
      const page = await som(konto)
      for (const kod of steg) {
        const arende = await etArende(page, kod)
        await oppnaOchGranska(page, arende)
        if (kod === 'KARTLAGGNING') await oppnaOchGranska(page, `${arende}/kartlaggning?omrade=ARBETE`)
        if (kod === 'REKOMMENDATION') await oppnaOchGranska(page, `${arende}/rekommendation`)
      }
    })

    test(`${konto}: deltagarens flikar`, async ({ som }) => {
      const page = await som(konto)
      const arende = await etArende(page, 'STOD_VIDARE')
      await oppnaOchGranska(page, arende)
      const flikar = page.getByRole('navigation', { name: 'Deltagarens delar' }).getByRole('link')
      const dit = await flikar.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
      expect(dit.length).toBeGreaterThanOrEqual(6)
      for (const href of dit.slice(1)) {
        await oppnaOchGranska(page, href)
        await aktuellFlikSyns(page)
      }
      await oppnaOchGranska(page, `${arende}/arendet`)
      await oppnaOchGranska(page, `${arende}/rattelser`)
    })
  }

  test('projektmedarbetare.nybro: personens uppgifter och att skriva en anteckning', async ({ som }) => {
    const page = await som('projektmedarbetare.nybro')
    await oppnaOchGranska(page, `${await etArende(page, 'STOD_VIDARE')}/person`)
    await page.goto('/anteckna')
    const anteckna = await page.locator('a[href^="/anteckna/"]').first().getAttribute('href')
    await oppnaOchGranska(page, anteckna ?? '')
  })

  test('handbokens bilder hämtas när man kommer till dem, och har sin plats innan dess', async ({ som }) => {
    const page = await som('projektmedarbetare.nybro')
    await page.goto('/hjalp')
    const bilder = page.locator('main img')
    const hojd = await page.evaluate(() => document.documentElement.scrollHeight)
    await expect(bilder).not.toHaveCount(0)
    for (const bild of await bilder.all()) {
      await expect(bild).toHaveAttribute('loading', 'lazy')
      await bild.scrollIntoViewIfNeeded()
      await expect.poll(() => bild.evaluate((b: HTMLImageElement) => b.naturalWidth)).toBeGreaterThan(600)
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(hojd)
    await ingenSidorull(page)
  })

  test('det som väntar på skript har sin plats innan skripten har kommit', async ({ som, vantadeFel }) => {
    vantadeFel.push(/ERR_FAILED/)
    const page = await som('projektledare')
    const skript = /_next\/static\/.*\.js/
    await page.route(skript, (route) => route.abort())
    await page.goto('/mal')
    const skrivUt = page.locator('button', { hasText: 'Skriv ut' })
    await expect(skrivUt).toHaveCSS('visibility', 'hidden')
    const plats = await skrivUt.boundingBox()
    expect(plats?.height).toBeGreaterThan(20)
    await page.unroute(skript)
    await page.reload()
    await expect(skrivUt).toBeVisible()
    expect(await skrivUt.boundingBox()).toEqual(plats)
  })

  for (const konto of ['projektmedarbetare.nybro', 'projektledare', 'styrgrupp']) {
    test(`${konto}: bakom ett tal`, async ({ som }) => {
      const page = await som(konto)
      await page.goto('/mal')
      const tal = page.locator('main a[href^="/mal/"]').first()
      await oppnaOchGranska(page, (await tal.getAttribute('href')) ?? '')
      await expect(page.getByRole('heading', { name: 'Så räknas det' })).toBeVisible()
    })
  }

  test('utan inloggning: inloggningen, en död länk', async ({ som }) => {
    const page = await som(null)
    await oppnaOchGranska(page, '/logga-in')
    await oppnaOchGranska(page, '/logga-in?utloggad=1')
    await oppnaOchGranska(page, '/lank/finns-inte')
  })

  test('en sida som inte finns säger bara det', async ({ som, vantadeFel }) => {
    vantadeFel.push(/status of 404/)
    const page = await som('projektmedarbetare.nybro')
    for (const sida of ['/finns-inte', SALLSYNT]) {
      const response = await page.goto(sida)
      expect(response?.status()).toBe(404)
      await granska(page)
    }
  })
})

async function oppnaOchGranska(page: Page, sida: string): Promise<void> {
  await test.step(sida.replace(/[0-9a-f-]{36}/g, '…'), async () => {
    const response = await page.goto(sida)
    expect(response?.status(), sida).toBe(200)
    await granska(page)
    await ingetHoppade(page)
  })
}

/** The row of tabs may be wider than the window; the tab that one is on is never outside it. */
async function aktuellFlikSyns(page: Page): Promise<void> {
  const flik = await page.locator('.flik[aria-current]').boundingBox()
  expect.soft(flik!.x, page.url()).toBeGreaterThanOrEqual(0)
  expect.soft(flik!.x + flik!.width, page.url()).toBeLessThanOrEqual(page.viewportSize()!.width)
}
