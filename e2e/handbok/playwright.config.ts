import { defineConfig } from '@playwright/test'
import { ROOT } from '../../src/cli/start/paths.mjs'
import dagar from '../../playwright.config'

/** `npm run handboksbilder`: the pictures of docs, made anew in the world that the days run in. */
export default defineConfig({
  ...dagar,
  testDir: '.',
  testMatch: 'bilder.ts',
  outputDir: '../../.data/handboksbilder',
  retries: 0,
  reporter: 'list',
  projects: [{ name: 'bilder', use: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } }],
  webServer: dagar.webServer && { ...[dagar.webServer].flat()[0]!, cwd: ROOT },
})
