import { nekatSvar } from '@/filer/filsvar'
import { avvisadeFil } from '@/modules/import/mallfil'
import { avvisadeRader } from '@/modules/import/queries/avvisade-rader'
import { currentDoor } from '@/server/auth/door'

/** The refused rows of one's own list, as a file with a column of reasons. */
export async function GET(request: Request): Promise<Response> {
  const result = await avvisadeRader(
    await currentDoor(),
    Object.fromEntries(new URL(request.url).searchParams),
  )
  return result.ok ? avvisadeFil(result.value) : nekatSvar(result.kod, request)
}
