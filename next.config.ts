import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  // A lock file further up the disk must not move the root of the build.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // Types are a stage of their own in `npm test`; a first start should not wait for them twice.
  typescript: { ignoreBuildErrors: true },
  // The handbook is read from its files.
  outputFileTracingIncludes: { '/hjalp': ['./docs/handbok/*.md'] },
  // Browsers ask for it where a page names no picture of its own.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/ikon.svg' }],
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'pino', '@prisma/client'],
  experimental: { authInterrupts: true },
}

export default config
