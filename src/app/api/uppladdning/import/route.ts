import { GRANSER, lamnaInFil } from '@/modules/import/public'
import { currentDoor } from '@/server/auth/door'

/** Takes a list in and leads on to its dry run. A plain form posts here, so that it works without JavaScript. */
export async function POST(request: Request): Promise<Response> {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return new Response(null, { status: 403 })
  // The body is not read at all when it says that it is too large, or not how large it is.
  const langd = request.headers.get('content-length')
  if (langd === null) return new Response(null, { status: 411 })
  if (Number(langd) > GRANSER.fil + 100_000) return tillbaka('FIL_FOR_STOR')
  const fil = (await request.formData().catch(() => null))?.get('fil')
  if (!(fil instanceof File) || fil.size === 0) return tillbaka('FIL_TOM')
  if (fil.size > GRANSER.fil) return tillbaka('FIL_FOR_STOR')
  const innehall = new Uint8Array(await fil.arrayBuffer())
  const result = await lamnaInFil(await currentDoor(), { filnamn: fil.name, innehall })
  if (result.ok) return vidare(`/import/${result.value.filId}`)
  return result.kod === 'LOGGA_IN' ? vidare('/logga-in?retur=/import') : tillbaka(result.kod)
}

const vidare = (location: string): Response => new Response(null, { status: 303, headers: { location } })
const tillbaka = (kod: string): Response => vidare(`/import?fel=${kod}`)
