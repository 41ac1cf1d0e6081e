import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/cli/start/browser.mjs'

const port = process.env.KRAFT_E2E_PORT ?? '3199'
// A server that runs already may be named instead, while tests are being written.
const running = process.env.KRAFT_E2E_URL
const baseURL = running ?? `http://localhost:${port}`
const isRoot = process.getuid?.() === 0
const executablePath = findBrowser()

const SIDOR = /sidor\.spec\.ts$/
const desktop = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/**
 * Real days in a real browser, on the built app and a fresh embedded database with demo content. The days come one after
 * another, since they write; the pages, which are only read, are looked through beside them, at desktop width and at 360 px.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.data/e2e-spar',
  forbidOnly: true,
  workers: 2,
  // A second try is told as such in the report; a fault that stays fails.
  retries: 1,
  // A server that is shared while one writes compiles as it goes.
  timeout: running ? 400_000 : 240_000,
  expect: { timeout: running ? 60_000 : 30_000 },
  reporter: [['list'], ['json', { outputFile: '.data/test/e2e.json' }]],
  use: {
    baseURL,
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // No trace: it keeps a copy of the page at each step, which made the large pages many times slower than they are.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'dagar', testIgnore: SIDOR, workers: 1, use: desktop },
    { name: 'sidor', testMatch: SIDOR, use: desktop },
    { name: 'sidor på telefon', testMatch: SIDOR, use: phone },
  ],
  webServer: running
    ? undefined
    : {
        command: 'node src/cli/start/e2e-server.mjs',
        env: { PORT: port },
        url: `${baseURL}/api/halsa`,
        timeout: 600_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
        stdout: 'ignore',
        stderr: 'pipe',
      },
})
