'use server'
import { AuthError } from 'next-auth'
import { revalidatePath } from 'next/cache'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { NyttLosenordInput } from '@/schema/losenord'
import { meddelande } from '@/text/sv/refusals'
import type { FormState } from '@/ui/form/form-state'
import { addressOf, SignInRefused, signIn } from './auth'
import { uppdragCookie } from './door'
import { useLink } from './password'

/** Where sign-in may lead: a path of this app, never another site. */
const safeReturn = (given: FormDataEntryValue | null): string =>
  typeof given === 'string' && /^\/(?![/\\])/.test(given) ? given : '/'

/** Signs in with e-mail and password; the answer to a wrong pair never tells which accounts exist. */
export async function loggaIn(_: FormState, form: FormData): Promise<FormState> {
  const epost = String(form.get('epost') ?? '').trim()
  try {
    await signIn('credentials', { epost, losenord: String(form.get('losenord') ?? ''), redirect: false })
  } catch (error) {
    if (!(error instanceof AuthError)) throw error
    const cause = error.cause?.err
    const kod = cause instanceof SignInRefused ? cause.kod : null
    if (!kod) throw error
    return { status: 'fel', kod, meddelande: meddelande(kod), varden: { epost } }
  }
  redirect(safeReturn(form.get('retur')))
}

/** Sets one's password by a one-time link, which is burned by it. */
export async function valjLosenord(prev: FormState, form: FormData): Promise<FormState> {
  const given = NyttLosenordInput.safeParse(Object.fromEntries(form))
  const nr = (prev.nr ?? 0) + 1
  if (!given.success) {
    const falt = Object.fromEntries(given.error.issues.map((i) => [i.path.join('.'), i.message]))
    return { status: 'fel', kod: 'OGILTIG_INDATA', meddelande: meddelande('OGILTIG_INDATA'), falt, nr }
  }
  const used = await useLink(
    String(form.get('hemlighet') ?? ''),
    given.data.losenord,
    addressOf(await headers()),
  )
  if (!used) return { status: 'fel', kod: 'LANK_GALLER_INTE', meddelande: meddelande('LANK_GALLER_INTE'), nr }
  redirect('/logga-in?losenord=1')
}

/** Chooses which membership to look as. A choice of something one does not hold changes nothing. */
export async function bytUppdrag(form: FormData): Promise<void> {
  const jar = await cookies()
  jar.set(uppdragCookie, String(form.get('uppdrag') ?? ''), { httpOnly: true, sameSite: 'lax', path: '/' })
  revalidatePath('/', 'layout')
  redirect('/')
}
