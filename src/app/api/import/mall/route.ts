import { nekatSvar } from '@/filer/filsvar'
import { mallFil } from '@/modules/import/mallfil'
import { importStart } from '@/modules/import/queries/import-start'
import { currentDoor } from '@/server/auth/door'

/** The template to fill in. */
export async function GET(request: Request): Promise<Response> {
  const result = await importStart(await currentDoor())
  if (!result.ok) return nekatSvar(result.kod, request)
  return mallFil(new URL(request.url).searchParams.get('format') === 'csv' ? 'csv' : 'xlsx')
}
