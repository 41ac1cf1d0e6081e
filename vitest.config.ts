import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
// Outside Next, the mark of server code is an empty module, as Next itself makes it.
const alias = { '@': here('./src'), 'server-only': here('./node_modules/server-only/empty.js') }
const resolve = { alias, conditions: ['react-server'] }
// next-auth names Next's parts without their ending, which Node alone does not resolve.
const server = { deps: { inline: ['next-auth', '@auth/core'] } }

/**
 * Pure rules beside their code and contracts; the start; everything that needs a real PostgreSQL; the built app, in small.
 * Where files are not isolated, what they load is loaded once; a database is each file's own all the same.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'regler',
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/contract/**/*.test.ts'],
          environment: 'node',
          server,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'start',
          include: ['tests/start/**/*.test.mjs'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          isolate: false,
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          server,
          globalSetup: ['tests/integration/setup/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        resolve,
        test: {
          name: 'prov',
          include: ['tests/prov/**/*.test.ts'],
          environment: 'node',
          server,
          testTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
