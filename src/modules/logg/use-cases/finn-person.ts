import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { tolkaPersonnummer } from '@/modules/deltagare/public'
import { defineUseCase } from '@/server/define-use-case'
import { granskarKommun } from '../policy'
import { FinnPersonInput } from '../schema'
import { loggStore } from '../store'

/**
 * Finds whose log account to read, by exact number, in the kommun one reviews. The number is posted and never kept: the
 * log names the person by record id. Somebody protected is not found this way. Source: OSL 21 kap. 3 § and 26 kap. 1 §.
 */
export const finnPerson = defineUseCase({
  name: 'finn-person-i-loggen',
  input: FinnPersonInput,
  load: async () => ({}),
  read: (actor) => actor.uppdrag,
  may: granskarKommun,
  run: async ({ tx, via, input, today }) => {
    const tolkat = tolkaPersonnummer(input.nummer, today)
    if (!tolkat.accepted) return rejected('OGILTIG_INDATA', { falt: { nummer: `NUMMER_${tolkat.code}` } })
    const deltagareId = await loggStore.finnPerson(tx, via.kommunKod ?? '', tolkat.value.nummer)
    return deltagareId ? accepted({ deltagareId, kedja: via.kommunKod ?? '' }) : rejected('HITTADES_INTE')
  },
  audit: ({ value }) => ({ handelse: 'LOGGPERSON_SOKT', kedja: value.kedja, deltagare: [value.deltagareId] }),
})
