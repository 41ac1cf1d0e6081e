import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) }
const resolve = { alias, conditions: ['react-server'] }

/** Two projects: pure rules beside their code, and everything that needs a real PostgreSQL. */
export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'regler', include: ['src/**/*.test.ts', 'tests/contract/**/*.test.ts'], environment: 'node' } },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/integration/setup/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
