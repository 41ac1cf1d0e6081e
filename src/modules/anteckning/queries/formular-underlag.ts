import 'server-only'
import { valAv } from '@/domain/kodlista'
import { utkastStore } from '@/modules/utkast/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import type { Arende } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import type { Actor } from '@/server/actor'
import type { Tx } from '@/server/db/tenant-transaction'

/** What the form for a note needs to know of the case and of what was begun before. Serialisable. */
export interface FormularUnderlag {
  utredningId: string
  kommunKod: string
  idag: string
  typer: { varde: string; etikett: string }[]
  /** Whether its author chooses who sees it: in the kommun, before the sending. */
  valjerDelning: boolean
  /** Whether a next contact can be planned with it. */
  kanPlanera: boolean
  utkast: { innehall: Record<string, string | string[]>; nr: number; sparatAt: string } | null
}

/** Takes a case that the actor may write in and gives what the form for a note needs. */
export async function formularUnderlag(tx: Tx, actor: Actor, u: Arende): Promise<FormularUnderlag> {
  return underlag(actor, u, await utkastStore.find(tx, actor.anvandareId, 'anteckning', u.id))
}

/** The same, where the draft there may be has been read with others. */
export const underlag = (actor: Actor, u: Arende, utkast: FormularUnderlag['utkast']): FormularUnderlag => ({
  utredningId: u.id,
  kommunKod: u.kommunKod,
  idag: actor.idag,
  typer: valAv(programmeOf(u.programKod).koder.anteckningstyper),
  valjerDelning: u.aktualiserad === null && utredningPolicy.kommunens(actor, u) !== null,
  kanPlanera: u.avslutad === null,
  utkast: utkast && { innehall: utkast.innehall, nr: utkast.nr, sparatAt: utkast.sparatAt },
})
