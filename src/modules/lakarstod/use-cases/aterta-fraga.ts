import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, arendet, utredningStore } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { provaOppen } from '../domain/konsultation'
import { AtertaFragaInput } from '../schema'
import { lakarstodStore } from '../store'

/** Takes an unanswered question back: the doctor reads it no more, and the case lies with the team again. */
export const atertaFraga = defineUseCase({
  name: 'aterta-fraga',
  input: AtertaFragaInput,
  load: async (tx, input) => {
    const u = await utredningStore.find(tx, input.utredningId)
    const k = u && (await lakarstodStore.ofCase(tx, u)).find((x) => x.id === input.id)
    return u && k ? { u, k } : null
  },
  read: (actor, { u }) => utredningPolicy.read(actor, u),
  may: (actor, { u }) => utredningPolicy.teamets(actor, u),
  run: async ({ tx, actor, input, resource: { u, k }, today }) => {
    const oppen = provaOppen(k)
    if (!oppen.accepted) return oppen
    if (!(await lakarstodStore.takeBack(tx, k, today, input.skal))) return rejected('REDAN_BESVARAD')
    const kvar = (await lakarstodStore.ofCase(tx, u)).some((x) => provaOppen(x).accepted)
    if (u.liggerHos === 'LAKARE' && !kvar) {
      await utredningStore.change(tx, u, u.version, actor.anvandareId, {
        liggerHos: 'TEAM',
        liggerHosSedan: today,
      })
    }
    return accepted({ id: k.id, ...arendet(u) })
  },
  audit: ({ resource: { u }, value }) =>
    arendeHandelse('LAKARFRAGA_ATERTAGEN', u, { konsultation: value.id }),
})
