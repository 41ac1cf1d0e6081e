import { importFramsteg } from '@/modules/import/queries/import-framsteg'
import { currentDoor } from '@/server/auth/door'

const statusOf: Record<string, number> = { LOGGA_IN: 401, OGILTIG_INDATA: 400, HITTADES_INTE: 204 }

/**
 * How far the reading in of one's own list has come. The page asks until it is done, and then it is there no more: no
 * content, which the browser does not tell of as an error.
 */
export async function GET(request: Request): Promise<Response> {
  const filId = new URL(request.url).searchParams.get('filId')
  const result = await importFramsteg(await currentDoor(), { filId })
  return result.ok ? Response.json(result.value) : new Response(null, { status: statusOf[result.kod] ?? 403 })
}
