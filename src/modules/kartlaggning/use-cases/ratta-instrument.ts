import 'server-only'
import { accepted } from '@/domain/outcome'
import { provaHandelsedatum } from '@/modules/utredning/domain/public'
import { arendeHandelse } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { utkastResurs } from '@/schema/utkast'
import { defineUseCase } from '@/server/define-use-case'
import { instrumentStore } from '../instrument-store'
import { instrumentPolicy } from '../policy'
import { RattaInstrumentInput } from '../schema'

/** Corrects what is recorded of an instrument, with a reason; what it said before stays readable. */
export const rattaInstrument = defineUseCase({
  name: 'ratta-instrument',
  input: RattaInstrumentInput,
  load: (tx, input) => instrumentStore.find(tx, input.instrumentId),
  read: instrumentPolicy.read,
  may: instrumentPolicy.skriva,
  run: async ({ tx, actor, resource, input, today, newId }) => {
    const { instrumentId, version, skal, ...uppgifter } = input
    const fel = provaHandelsedatum(uppgifter.datum, resource.arende.identifierad, today)
    if (fel) return fel
    const by = actor.anvandareId
    const ny = await instrumentStore.correct(tx, resource, version, { id: newId(), by, skal }, uppgifter)
    const { deltagareId, id: utredningId } = resource.arende
    await utkastStore.remove(tx, by, 'instrument-ratta', utkastResurs(utredningId, instrumentId))
    return accepted({ version: ny, deltagareId, utredningId })
  },
  audit: ({ resource: { arende, instrument } }) =>
    arendeHandelse('INSTRUMENT_RATTAT', arende, { instrument: instrument.id }),
})
