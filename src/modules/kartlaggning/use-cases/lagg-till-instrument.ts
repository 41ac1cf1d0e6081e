import 'server-only'
import { accepted } from '@/domain/outcome'
import { provaHandelsedatum } from '@/modules/utredning/domain/public'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { defineUseCase } from '@/server/define-use-case'
import { provaSkriva } from '../domain/skrivregler'
import { instrumentStore } from '../instrument-store'
import { kartlaggningPolicy } from '../policy'
import { LaggTillInstrumentInput } from '../schema'

/** Records that an instrument was used: which, when, by whom, and what came of it in short. */
export const laggTillInstrument = defineUseCase({
  name: 'lagg-till-instrument',
  once: true,
  input: LaggTillInstrumentInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: kartlaggningPolicy.read,
  may: kartlaggningPolicy.skriva,
  run: async ({ tx, actor, resource: u, input, today, newId }) => {
    const { utredningId: _, ...uppgifter } = input
    const fel = provaSkriva(u) ?? provaHandelsedatum(uppgifter.datum, u.identifierad, today)
    if (fel) return fel
    const instrumentId = newId()
    await instrumentStore.add(tx, u, instrumentId, actor.anvandareId, uppgifter)
    await utkastStore.remove(tx, actor.anvandareId, 'instrument', u.id)
    return accepted({ instrumentId })
  },
  audit: ({ resource: u, value, input }) =>
    arendeHandelse('INSTRUMENT_TILLAGT', u, { instrument: value.instrumentId, datum: input.datum }),
})
