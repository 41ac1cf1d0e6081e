import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { provaMedlemskap } from '../domain/medlemskap'
import { kedjorFor } from '../konto'
import { beviljarAnnatTeam } from '../policy'
import { BeviljaAnnatTeamInput } from '../schema'
import { anvandareStore } from '../store'

/**
 * Lets an arbetsterapeut work in another team for a time, dated and with a reason: may decide and sign there. The
 * projektledare's own act. Source: docs/beslut/2026-11-23-konton-och-medlemskap.md.
 */
export const beviljaAnnatTeam = defineUseCase({
  name: 'bevilja-annat-team',
  once: true,
  input: BeviljaAnnatTeamInput,
  load: async (tx, input) => {
    const egna = (await anvandareStore.arbetsterapeuter(tx)).filter(
      (a) => a.anvandareId === input.anvandareId,
    )
    return egna.length > 0 ? { egna } : null
  },
  read: beviljarAnnatTeam,
  may: beviljarAnnatTeam,
  run: async ({ tx, via, input, resource, today, newId }) => {
    if (resource.egna.some((e) => e.teamKod === input.teamKod)) return rejected('EGET_TEAM')
    const prov = provaMedlemskap(
      programmeOf(via.programKod),
      { ...input, roll: 'ARBETSTERAPEUT', yrke: null, kommunKod: null },
      today,
    )
    if (!prov.accepted) return prov
    const id = newId()
    await anvandareStore.beviljaAnnatTeam(tx, { id, programKod: via.programKod, ...input })
    return accepted({ id, kedjor: await kedjorFor(tx, prov.value) })
  },
  audit: ({ value, input }) =>
    value.kedjor.map((kedja) => ({
      handelse: 'ANNAT_TEAM_BEVILJAT',
      kedja,
      uppgifter: { konto: input.anvandareId, medlemskap: value.id, fran: input.fran, till: input.till },
    })),
  idOf: (raw) => (raw as { anvandareId?: string } | null)?.anvandareId,
})
