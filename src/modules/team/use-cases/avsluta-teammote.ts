import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { organisationStore } from '@/modules/organisation/public'
import { utkastStore } from '@/modules/utkast/public'
import { utkastOm } from '@/schema/utkast'
import type { Tx } from '@/server/db/tenant-transaction'
import { defineUseCase } from '@/server/define-use-case'
import { teammotePolicy } from '../policy'
import { AvslutaTeammoteInput } from '../schema'
import { type Teammote, teamStore } from '../store'

/**
 * Ends the meeting and closes its minutes: its decisions can no longer be undone. Refused while a note to them is half
 * written by the one who ends it, since nothing can be written in them afterwards.
 */
export const avslutaTeammote = defineUseCase({
  name: 'avsluta-teammote',
  input: AvslutaTeammoteInput,
  load: (tx, input) => teamStore.find(tx, input.moteId),
  read: teammotePolicy.read,
  may: teammotePolicy.leda,
  run: async ({ tx, actor, resource: mote, input }) => {
    if (mote.avslutadAt !== null) return rejected('MOTE_AVSLUTAT')
    const kommuner = await unsaved(tx, mote, actor.anvandareId)
    if (kommuner.length > 0) return rejected('OSPARAD_ANTECKNING', { kommuner: kommuner.join(', ') })
    await teamStore.close(tx, mote, input.version)
    return accepted({ id: mote.id })
  },
  audit: ({ resource: mote }) => ({
    handelse: 'TEAMMOTE_AVSLUTAT',
    kedja: 'SYSTEM',
    uppgifter: { mote: mote.id, team: mote.teamKod },
  }),
})

/** The kommuner whose notes somebody has begun and neither saved nor thrown away, by name. */
async function unsaved(tx: Tx, mote: Teammote, anvandareId: string): Promise<string[]> {
  const utkast = await utkastStore.inom(tx, anvandareId, mote.id)
  const sparat = await teamStore.minutes(tx, mote.id)
  const namn = await organisationStore.kommunNamn(tx)
  return utkast.flatMap(({ resurs, innehall }) => {
    const [kod = ''] = utkastOm(resurs).del
    const star = sparat.find((p) => p.kommunKod === kod)?.text ?? ''
    return innehall.text === star ? [] : (namn.get(kod) ?? [])
  })
}
