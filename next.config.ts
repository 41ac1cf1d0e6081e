import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'pino', '@prisma/client', 'write-excel-file', 'read-excel-file'],
  experimental: { authInterrupts: true },
}

export default config
