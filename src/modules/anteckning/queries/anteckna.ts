import 'server-only'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, type ArendeHuvud, loadArendeHuvud, utredningStore } from '@/modules/utredning/public'
import { defineQuery } from '@/server/define-query'
import { AntecknaInput } from '../schema'
import { type FormularUnderlag, formularUnderlag } from './formular-underlag'

export interface AntecknaView {
  huvud: ArendeHuvud
  formular: FormularUnderlag
}

/** Whom the note is about, and the form for it. Logged as a read of the person. */
export const anteckna = defineQuery({
  name: 'anteckna',
  input: AntecknaInput,
  load: ({ tx, input }) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.arbeta,
  audit: ({ resource: u }) => arendeHandelse('ARENDE_LAST', u, { del: 'anteckna' }),
  present: async ({ tx, actor, resource: u }): Promise<AntecknaView> => ({
    huvud: await loadArendeHuvud(tx, actor, u),
    formular: await formularUnderlag(tx, actor, u),
  }),
})
