import { filhuvud, filsvar, nekatSvar } from '@/filer/filsvar'
import { filformat } from '@/filer/format'
import { malTabell } from '@/modules/mal/malfil'
import { malTal } from '@/modules/mal/queries/mal-tal'
import { currentDoor } from '@/server/auth/door'

/** The goals as a file: the same numbers as the page and the command give. JSON is the command's own form. */
export async function GET(request: Request): Promise<Response> {
  const fraga = new URL(request.url).searchParams
  const format = filformat.find((f) => f === fraga.get('format')) ?? 'xlsx'
  const result = await malTal(await currentDoor(), { per: fraga.get('per'), spar: fraga.get('spar') })
  if (!result.ok) return nekatSvar(result.kod, request)
  const namn = `mal-${result.value.per}`
  if (format === 'json') return Response.json(result.value, { headers: filhuvud(format, namn) })
  return filsvar(malTabell(result.value), format, namn)
}
