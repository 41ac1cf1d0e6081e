import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { teammotePolicy } from '../policy'
import { AvslutaTeammoteInput } from '../schema'
import { teamStore } from '../store'

/** Ends the meeting and closes its minutes: its decisions can no longer be undone. */
export const avslutaTeammote = defineUseCase({
  name: 'avsluta-teammote',
  input: AvslutaTeammoteInput,
  load: (tx, input) => teamStore.find(tx, input.moteId),
  read: teammotePolicy.read,
  may: teammotePolicy.leda,
  run: async ({ tx, resource: mote, input }) => {
    if (mote.avslutadAt !== null) return rejected('MOTE_AVSLUTAT')
    await teamStore.close(tx, mote, input.version)
    return accepted({ id: mote.id })
  },
  audit: ({ resource: mote }) => ({
    handelse: 'TEAMMOTE_AVSLUTAT',
    kedja: 'SYSTEM',
    uppgifter: { mote: mote.id, team: mote.teamKod },
  }),
})
