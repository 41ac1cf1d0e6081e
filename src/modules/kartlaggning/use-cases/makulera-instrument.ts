import 'server-only'
import { accepted } from '@/domain/outcome'
import { arendeHandelse, arendet } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { instrumentStore } from '../instrument-store'
import { instrumentPolicy } from '../policy'
import { MakuleraInstrumentInput } from '../schema'

/** Annuls an instrument that was recorded by mistake, with a reason. It stays readable, struck out. */
export const makuleraInstrument = defineUseCase({
  name: 'makulera-instrument',
  input: MakuleraInstrumentInput,
  load: (tx, input) => instrumentStore.find(tx, input.instrumentId),
  read: instrumentPolicy.read,
  may: instrumentPolicy.skriva,
  run: async ({ tx, actor, resource, input, newId }) => {
    const by = { id: newId(), skal: input.skal, av: actor.anvandareId }
    const version = await instrumentStore.correct(tx, resource, input.version, by, { makulerad: true })
    return accepted({ version, instrumentId: input.instrumentId, ...arendet(resource.arende) })
  },
  audit: ({ resource: { arende, instrument } }) =>
    arendeHandelse('INSTRUMENT_MAKULERAT', arende, { instrument: instrument.id }),
})
