import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { utkastStore } from '@/modules/utkast/public'
import { arendeHandelse } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { utkastResurs } from '@/schema/utkast'
import { defineUseCase } from '@/server/define-use-case'
import { farAndra } from '../domain/anteckningsregler'
import { anteckningen, loadIArendet } from '../load-i-arendet'
import { anteckningPolicy } from '../policy'
import { AndraAnteckningInput } from '../schema'
import { anteckningStore } from '../store'

/** Its author changes a note, until it is signed or the days for it have passed; guarded by its version. */
export const andraAnteckning = defineUseCase({
  name: 'andra-anteckning',
  input: AndraAnteckningInput,
  load: (tx, input) => loadIArendet(tx, input.anteckningId),
  read: anteckningPolicy.read,
  may: anteckningPolicy.skriva,
  idOf: (raw) => (raw as { anteckningId?: string }).anteckningId,
  run: async ({ tx, actor, resource: { anteckning, arende }, input, today }) => {
    const { anteckningLasesDagar } = programmeOf(arende.programKod).installningar
    const prov = farAndra(anteckning, actor.anvandareId, today, anteckningLasesDagar)
    if (!prov.accepted) return prov
    if (input.datum > today) return rejected('ANTECKNING_I_FRAMTIDEN')
    const { typ, datum, text } = input
    const version = await anteckningStore.change(tx, anteckning, input.version, { typ, datum, text })
    const resurs = utkastResurs(arende.id, anteckning.id)
    await utkastStore.remove(tx, actor.anvandareId, 'anteckning-andra', resurs)
    return accepted({ version, ...anteckningen({ anteckning, arende }) })
  },
  audit: ({ resource: { anteckning, arende }, value }) =>
    arendeHandelse('ANTECKNING_ANDRAD', arende, { anteckning: anteckning.id, version: value.version }),
})
