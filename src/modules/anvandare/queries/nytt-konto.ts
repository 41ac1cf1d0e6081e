import 'server-only'
import { z } from 'zod'
import { defineQuery } from '@/server/define-query'
import { skoterKonton } from '../policy'

/** Whether the actor may make accounts at all: the form shows nothing else. */
export const nyttKontoQuery = defineQuery({
  name: 'nytt-konto',
  input: z.object({}),
  load: async () => ({}),
  scope: (actor) => {
    const via = skoterKonton(actor)
    return via && { via, scope: null }
  },
  present: () => ({}),
})
