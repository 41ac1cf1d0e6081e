import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, gangStore, utredningStore } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { foljdAvAterkallelse, provaAterkallelse } from '../domain/samtycke'
import { AterkallaSamtyckeInput } from '../schema'
import { samtyckeStore } from '../store'

/**
 * The person takes a samtycke back. Access outside the kommun ends at once; where nothing else opens the case to the
 * team it rests, an undecided aktualisering is taken back, and the kontaktperson gets a task. What the team has decided
 * and signed still counts. Source: OSL 10 kap. 1 § and 26 kap. 1 §.
 */
export const aterkallaSamtycke = defineUseCase({
  name: 'aterkalla-samtycke',
  input: AterkallaSamtyckeInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async ({ tx, today, resource: u, input }) => {
    await utredningStore.hall(tx, u)
    const alla = await samtyckeStore.all(tx, u)
    const valda = alla.filter((s) => input.samtycken.includes(s.id))
    if (valda.length !== new Set(input.samtycken).size) return rejected('SAMTYCKE_STAR_INTE')
    for (const samtycke of valda) {
      const outcome = provaAterkallelse(samtycke, input.datum, today)
      if (!outcome.accepted) return outcome
    }
    await samtyckeStore.withdraw(tx, u, input.samtycken, input.datum, input.skal)
    const kvar = alla.filter((s) => !valda.includes(s))
    const foljd = foljdAvAterkallelse(alla, kvar, u.avslutad !== null, today)
    const stangs = foljd === 'PAUSAS' || foljd === 'STANGS'
    // What follows happens the day it is recorded: nothing was closed before that.
    if (stangs) await gangStore.drawConsequences(tx, u, today)
    return accepted({ stangs, foljd, deltagareId: u.deltagareId, utredningId: u.id })
  },
  touchesGoals: ({ resource: u }) => [u.id],
  audit: ({ resource: u, input, value }) =>
    arendeHandelse('SAMTYCKE_ATERKALLAT', u, {
      samtycken: input.samtycken,
      dag: input.datum,
      stangs: value.stangs,
    }),
})
