import { appClient } from '@/server/db/client'

/** For the one who keeps the server alive: 200 when the database answers, 503 when not. Says nothing more. */
export async function GET(): Promise<Response> {
  const ok = await appClient().$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  return Response.json({ ok }, { status: ok ? 200 : 503 })
}
