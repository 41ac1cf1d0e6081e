import { importFramsteg } from '@/modules/import/queries/import-framsteg'
import { currentDoor } from '@/server/auth/door'

/** How far the reading in of one's own list has come. No content where there is no such list, as when it has just been read in. */
export async function GET(request: Request): Promise<Response> {
  const filId = new URL(request.url).searchParams.get('filId')
  const result = await importFramsteg(await currentDoor(), { filId })
  return result.ok
    ? Response.json(result.value)
    : new Response(null, { status: result.kod === 'LOGGA_IN' ? 401 : 204 })
}
