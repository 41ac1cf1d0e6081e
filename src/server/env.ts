import 'server-only'
import { z } from 'zod'

/** Every setting the running app reads, checked once. docs and README list them; start refuses without them. */
const Env = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_URL_INLOGG: z.string().min(1),
  AUTH_SECRET: z.string().min(32),
  /** Hex key of the pseudonyms that tell that two records are one person. */
  KRAFT_PERSONNYCKEL: z.string().regex(/^[0-9a-f]{64}$/i),
  /** '1' on the embedded database: demo accounts may be offered when the server is bound to loopback. */
  KRAFT_INBADDAD: z.enum(['0', '1']).default('0'),
  KRAFT_DEMO_LOSENORD: z.string().default('kraft-demo-2026'),
  HOSTNAME: z.string().default('127.0.0.1'),
  /** '1' behind a proxy that is known to set X-Forwarded-For. */
  KRAFT_PROXY: z.enum(['0', '1']).default('0'),
})

let cached: z.infer<typeof Env> | undefined

/** Gives the checked settings; throws with the names of those that are missing. */
export function env(): z.infer<typeof Env> {
  cached ??= Env.parse(process.env)
  return cached
}

/** The settings are read anew the next time: for commands that go from one database to another. */
export function forgetEnv(): void {
  cached = undefined
}
