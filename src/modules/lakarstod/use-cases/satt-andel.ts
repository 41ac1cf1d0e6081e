import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { defineUseCase } from '@/server/define-use-case'
import { EGEN_DEL } from '../domain/lakartid'
import { satterAndel } from '../policy'
import { SattAndelInput } from '../schema'
import { lakarstodStore } from '../store'

/** Sets a team's share of the doctor's time, or the projektledare's own for competence work; it holds from today. */
export const sattAndel = defineUseCase({
  name: 'satt-andel',
  input: SattAndelInput,
  load: async () => ({}),
  read: (actor) => actor.uppdrag,
  may: satterAndel,
  run: async ({ tx, actor, via, input, today, newId }) => {
    const teamKod = input.vems === EGEN_DEL ? null : input.vems
    const teams = await lakarstodStore.teams(tx, via.programKod)
    if (teamKod !== null && !teams.some((t) => t.kod === teamKod)) return rejected('TEAM_OKANT')
    await lakarstodStore.setShare(tx, {
      id: newId(),
      programKod: via.programKod,
      teamKod,
      minuter: input.minuter,
      fran: today,
      sattAv: actor.anvandareId,
    })
    return accepted({ teamKod })
  },
  audit: ({ value, input }) => ({
    handelse: 'LAKARTID_FORDELAD',
    kedja: 'SYSTEM',
    uppgifter: { team: value.teamKod, minuter: input.minuter },
  }),
})
