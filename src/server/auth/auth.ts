import 'server-only'
import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '../env'
import { demoAllowed } from './demo'
import { signInWithPassword } from './sign-in'

declare module 'next-auth' {
  interface User {
    /** The secret session id; it lives in the encrypted cookie and is checked against the sessions table. */
    sid?: string
  }
}

/**
 * The seam to next-auth: it keeps the encrypted cookie and nothing else. Who is signed in, idle time and sign-out
 * everywhere are decided by the sessions table. No route of next-auth is mounted.
 */
export const { signIn } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  session: { strategy: 'jwt', maxAge: 12 * 60 * 60 },
  pages: { signIn: '/logga-in' },
  logger: { error: () => undefined, warn: () => undefined },
  providers: [
    Credentials({
      credentials: { epost: {}, losenord: {} },
      authorize: async (given, request) => {
        const outcome = await signInWithPassword(String(given.epost ?? ''), String(given.losenord ?? ''), {
          adress: addressOf(request.headers),
          demoAllowed: await demoAllowed(),
        })
        if (!outcome.ok) throw new SignInRefused(outcome.kod)
        return { id: outcome.anvandareId, sid: outcome.session }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user?.sid ? { sub: user.id, sid: user.sid } : token),
  },
}))

/** Carries why a sign-in was refused through next-auth. */
export class SignInRefused extends Error {
  constructor(readonly kod: string) {
    super(kod)
  }
}

/** The address a request came from: the proxy's word where a proxy is known, else what the server itself saw. */
export function addressOf(headers: Headers): string {
  const forwarded =
    env().KRAFT_PROXY === '1' ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ?? 'lokal'
}
