import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { importPolicy, importScope } from '../policy'
import { LamnaInInput } from '../schema'
import { importStore } from '../store'

/** Takes a list in, to be looked at before it is read in. Its author alone has it, for some hours. */
export const lamnaInFil = defineUseCase({
  name: 'lamna-in-fil',
  input: LamnaInInput,
  load: async (_tx, _input, actor) => ({ kommunKod: importScope(actor)?.scope.kommunKod ?? null }),
  read: importPolicy.read,
  may: importPolicy.importera,
  run: async ({ tx, actor, resource, input }) => {
    if (resource.kommunKod === null) return rejected('EJ_BEHORIG')
    return accepted({ filId: await importStore.lamnaIn(tx, resource.kommunKod, actor.anvandareId, input) })
  },
  audit: ({ resource }) => ({ handelse: 'IMPORT_FIL_INLAMNAD', kedja: resource.kommunKod ?? 'SYSTEM' }),
})
