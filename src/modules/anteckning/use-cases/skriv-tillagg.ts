import 'server-only'
import { accepted } from '@/domain/outcome'
import { utkastStore } from '@/modules/utkast/public'
import { arendeHandelse } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { utkastResurs } from '@/schema/utkast'
import { defineUseCase } from '@/server/define-use-case'
import { farTillagg } from '../domain/anteckningsregler'
import { loadIArendet } from '../load-i-arendet'
import { anteckningPolicy } from '../policy'
import { TillaggInput } from '../schema'
import { anteckningStore } from '../store'

/** Adds to a note that is locked. The addendum is dated today and is seen by those who see the note. */
export const skrivTillagg = defineUseCase({
  name: 'skriv-tillagg',
  once: true,
  input: TillaggInput,
  load: (tx, input) => loadIArendet(tx, input.tillaggTillId),
  read: anteckningPolicy.read,
  may: anteckningPolicy.skriva,
  idOf: (raw) => (raw as { tillaggTillId?: string }).tillaggTillId,
  run: async ({ tx, actor, resource: { anteckning, arende }, input, today, newId }) => {
    const { anteckningLasesDagar } = programmeOf(arende.programKod).installningar
    const prov = farTillagg(anteckning, today, anteckningLasesDagar)
    if (!prov.accepted) return prov
    const id = newId()
    const { kommunKod, utredningId, typ, delad } = anteckning
    await anteckningStore.create(tx, {
      kommunKod,
      id,
      utredningId,
      typ,
      delad,
      datum: today,
      text: input.text,
      forfattareId: actor.anvandareId,
      tillaggTillId: anteckning.id,
    })
    const resurs = utkastResurs(arende.id, anteckning.id)
    await utkastStore.remove(tx, actor.anvandareId, 'anteckning-tillagg', resurs)
    return accepted({ id, deltagareId: arende.deltagareId })
  },
  audit: ({ resource: { anteckning, arende }, value }) =>
    arendeHandelse('ANTECKNING_TILLAGG', arende, { anteckning: anteckning.id, tillagg: value.id }),
})
