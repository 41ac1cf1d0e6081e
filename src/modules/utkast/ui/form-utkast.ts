import type { UtkastForm } from '@/schema/utkast'
import { relativt } from '@/text/sv/format'
import type { Utkast as FormularUtkast } from '@/ui/form/draft-saver'
import type { Utkast } from '../store'

/** Takes which form, what it is about, and the draft there may be; gives what ActionForm needs to keep and offer it. */
export function formUtkast(
  nyckel: { form: UtkastForm; resurs: string; kommunKod: string; basVersion: number },
  utkast: Pick<Utkast, 'innehall' | 'nr' | 'sparatAt' | 'basVersion'> | null | undefined,
  nu: string,
): FormularUtkast {
  if (!utkast) return { ...nyckel, innehall: null }
  const { innehall, nr, sparatAt, basVersion } = utkast
  return {
    ...nyckel,
    basVersion: basVersion ?? nyckel.basVersion,
    innehall,
    nr,
    sparad: relativt(sparatAt, nu),
  }
}
