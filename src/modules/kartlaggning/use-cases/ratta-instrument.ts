import 'server-only'
import { accepted } from '@/domain/outcome'
import { provaHandelsedatum } from '@/modules/utredning/domain/public'
import { arendeHandelse, arendet } from '@/modules/utredning/public'
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
    const av = actor.anvandareId
    const ny = await instrumentStore.correct(tx, resource, version, { id: newId(), skal, av }, uppgifter)
    const resurs = utkastResurs(resource.arende.id, instrumentId)
    await utkastStore.remove(tx, av, 'instrument-ratta', resurs)
    return accepted({ version: ny, instrumentId, ...arendet(resource.arende) })
  },
  audit: ({ resource: { arende, instrument } }) =>
    arendeHandelse('INSTRUMENT_RATTAT', arende, { instrument: instrument.id }),
})
