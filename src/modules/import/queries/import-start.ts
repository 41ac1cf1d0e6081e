import 'server-only'
import { z } from 'zod'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { importScope } from '../policy'

/** Where lists are read in, before one is chosen. Shows no person. */
export const importStart = defineQuery({
  name: 'import-start',
  input: z.object({}),
  scope: importScope,
  load: async () => ({}),
  present: ({ scope }) => ({
    kommun: programmeOf(scope.programKod).kommuner.find((k) => k.kommunkod === scope.kommunKod)?.namn ?? '',
  }),
})
