import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import { runApp } from '../../../src/cli/start/app.mjs'
import { BUILT_SERVER, ensureBuilt, SERVER_ARGS } from '../../../src/cli/start/build.mjs'
import { withoutOwner } from '../../../src/cli/start/environment.mjs'
import { createVoice } from '../../../src/cli/start/voice.mjs'

/** How a proof tells how it goes: on stderr, so that stdout holds the figures alone. */
export const rost = createVoice(process.stderr)

export interface Provapp {
  bas: string
  logg: string
  stop: () => Promise<void>
}

/** The built app on the database that the environment points at, behind a proxy that it trusts: the proof says where a request comes from. */
export async function startaApp(port: number): Promise<Provapp> {
  await ensureBuilt(rost)
  const bas = `http://127.0.0.1:${port}`
  const logg = join(mkdtempSync(join(tmpdir(), 'kraft-prov-')), 'app.log')
  const app = await runApp({
    args: SERVER_ARGS,
    env: {
      ...withoutOwner(process.env as Record<string, string>),
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      AUTH_URL: bas,
      KRAFT_PROXY: '1',
    },
    cwd: join(BUILT_SERVER, '..'),
    probe: `${bas}/api/halsa`,
    logFile: logg,
  })
  return { bas, logg, stop: app.stop }
}

const COOKIE = 'authjs.session-token'

/** The cookie that sign-in would have set for a session. */
export async function kakaFor(session: string | null): Promise<Record<string, string>> {
  if (session === null) return {}
  const token = await encode({
    token: { sub: 'prov', sid: session },
    secret: process.env.AUTH_SECRET ?? '',
    salt: COOKIE,
  })
  return { cookie: `${COOKIE}=${token}` }
}
