import 'server-only'
import { getToken } from 'next-auth/jwt'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Door } from '../db/tenant-transaction'
import { env } from '../env'
import { addressOf } from './auth'

export const uppdragCookie = 'kraft.uppdrag'
export const sessionCookies = ['authjs.session-token', '__Secure-authjs.session-token'] as const

/** The door the present request comes in by: the secret session from its cookie, the chosen uppdrag, the address. */
export const currentDoor = cache(async (): Promise<Door> => {
  const [jar, head] = [await cookies(), await headers()]
  return {
    session: await sessionSecret(),
    uppdrag: jar.get(uppdragCookie)?.value ?? null,
    adress: addressOf(head),
  }
})

/** The secret session id in the request's encrypted cookie, or null. */
export async function sessionSecret(): Promise<string | null> {
  const [jar, head] = [await cookies(), await headers()]
  const cookieName = sessionCookies.find((name) => jar.has(name) || jar.has(`${name}.0`))
  if (!cookieName) return null
  const token = await getToken({
    req: { headers: new Headers(head) },
    secret: env().AUTH_SECRET,
    cookieName,
    salt: cookieName,
    secureCookie: cookieName.startsWith('__Secure-'),
  })
  return typeof token?.sid === 'string' ? token.sid : null
}

/** The path and query of the present page, as proxy.ts hands it on: where sign-in leads back to. */
export async function currentPath(): Promise<string> {
  return (await headers()).get('x-kraft-path') ?? '/'
}
