import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The pure rules' own tests, without the contracts on the source: those read the tree, which a mutant changes. */
export default defineConfig({
  resolve: {
    alias: {
      '@': here('../../../src'),
      'server-only': here('../../../node_modules/server-only/empty.js'),
    },
    conditions: ['react-server'],
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
})
