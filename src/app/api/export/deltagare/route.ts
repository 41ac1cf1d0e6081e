import { filsvar, nekatSvar } from '@/filer/filsvar'
import { listTabell } from '@/modules/lista/listfil'
import { exporteraLista } from '@/modules/lista/queries/exportera-lista'
import { currentDoor } from '@/server/auth/door'

/** The list of participants as a file: what is seen on screen, all pages of it. */
export async function GET(request: Request): Promise<Response> {
  const result = await exporteraLista(
    await currentDoor(),
    Object.fromEntries(new URL(request.url).searchParams),
  )
  if (!result.ok) return nekatSvar(result.kod, request)
  return filsvar(listTabell(result.value), result.value.format, `deltagare-${result.value.idag}`)
}
