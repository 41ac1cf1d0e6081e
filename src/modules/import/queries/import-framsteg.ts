import 'server-only'
import { z } from 'zod'
import { id } from '@/schema/falt'
import { defineQuery } from '@/server/define-query'
import { hamta } from '../framsteg'
import { importScope } from '../policy'
import type { Framsteg } from '../schema'
import { importStore } from '../store'

/** How far the reading in of one's own list has come; null when nothing is told. Shows no person. */
export const importFramsteg = defineQuery({
  name: 'import-framsteg',
  input: z.object({ filId: id() }),
  scope: importScope,
  load: async ({ tx, input }) =>
    (await importStore.harFil(tx, input.filId)) ? { framsteg: hamta(input.filId) } : null,
  present: ({ resource }): Framsteg | null => resource.framsteg,
})
