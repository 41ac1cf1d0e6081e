import { cookies } from 'next/headers'
import { sessionCookies, sessionSecret, uppdragCookie } from '@/server/auth/door'
import { closeAllSessions, closeSession } from '@/server/auth/sign-in'

/** Signs out: ends the session (or all of the person's), and asks the browser to forget what it has seen. */
export async function POST(request: Request): Promise<Response> {
  const secret = await sessionSecret()
  const form = await request.formData().catch(() => new FormData())
  if (secret) await (form.get('overallt') ? closeAllSessions(secret) : closeSession(secret))
  const jar = await cookies()
  for (const name of [...sessionCookies, uppdragCookie]) jar.delete(name)
  return new Response(null, {
    status: 303,
    headers: { location: '/logga-in?utloggad=1', 'clear-site-data': '"cache", "storage"' },
  })
}
