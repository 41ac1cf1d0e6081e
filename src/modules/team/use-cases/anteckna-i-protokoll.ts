import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { utkastStore } from '@/modules/utkast/public'
import { utkastResurs } from '@/schema/utkast'
import { defineUseCase } from '@/server/define-use-case'
import { teammotePolicy } from '../policy'
import { ProtokollInput } from '../schema'
import { teamStore } from '../store'

/** Writes what was said about one kommun's cases, in that kommun's minutes; until they are closed. */
export const antecknaIProtokoll = defineUseCase({
  name: 'anteckna-i-protokoll',
  input: ProtokollInput,
  load: (tx, input) => teamStore.find(tx, input.moteId),
  read: teammotePolicy.read,
  may: teammotePolicy.leda,
  run: async ({ tx, actor, resource: mote, input }) => {
    if (mote.avslutadAt !== null) return rejected('MOTE_AVSLUTAT')
    if (!mote.kommuner.includes(input.kommunKod)) return rejected('KOMMUN_UTANFOR_TEAMET')
    const text = input.text ?? ''
    const version = await teamStore.saveMinutes(tx, mote.id, input.kommunKod, text, input.version)
    const resurs = utkastResurs(mote.id, input.kommunKod)
    await utkastStore.remove(tx, actor.anvandareId, 'protokoll', resurs)
    return accepted({ text, version })
  },
  audit: ({ resource: mote, input }) => ({
    handelse: 'TEAMMOTE_ANTECKNAT',
    kedja: input.kommunKod,
    uppgifter: { mote: mote.id },
  }),
})
