import { kastaUtkast, sparaUtkast } from '@/modules/utkast/public'
import { currentDoor } from '@/server/auth/door'
import type { UseCase } from '@/server/define-use-case'

/** Drafts are saved by a route of their own: a server action would queue behind the real save and block it. */
export const POST = (request: Request): Promise<Response> => answer(request, sparaUtkast)
export const DELETE = (request: Request): Promise<Response> => answer(request, kastaUtkast)

const statusOf: Record<string, number> = { LOGGA_IN: 401, OGILTIG_INDATA: 400, UTKAST_NYARE_FINNS: 409 }

async function answer(request: Request, useCase: UseCase<unknown>): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const body: unknown = await request.json().catch(() => null)
  const result = await useCase(await currentDoor(), body)
  return result.ok
    ? Response.json(result.value)
    : Response.json({ kod: result.kod }, { status: statusOf[result.kod] ?? 403 })
}

// A route handler has no origin check of its own, as a server action has.
function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  return site === null || site === 'same-origin'
}
