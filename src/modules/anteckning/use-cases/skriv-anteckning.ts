import 'server-only'
import { accepted } from '@/domain/outcome'
import { utkastStore } from '@/modules/utkast/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { delasMedTeamet, nyPlan, provaDatum } from '../domain/anteckningsregler'
import { SkrivAnteckningInput } from '../schema'
import { anteckningStore } from '../store'

/**
 * Writes a note in a case and, where it says so, plans the next contact. Refused for a day that has not come, a plan
 * that has passed, and a plan in a closed case. Source: Projektplan, "Dokumentationsansvar för projektets räkning".
 */
export const skrivAnteckning = defineUseCase({
  name: 'skriv-anteckning',
  once: true,
  input: SkrivAnteckningInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.arbeta,
  run: async ({ tx, actor, resource: u, input, today, newId }) => {
    const provad = provaDatum(input, u, today)
    if (!provad.accepted) return provad
    const av = utredningPolicy.kommunens(actor, u) ? 'KOMMUN' : 'TEAM'
    const delad = delasMedTeamet(u, av, input.delad)
    const id = newId()
    const { typ, datum, text } = input
    await anteckningStore.create(tx, {
      kommunKod: u.kommunKod,
      id,
      utredningId: u.id,
      typ,
      datum,
      text,
      forfattareId: actor.anvandareId,
      delad,
    })
    const arKontakt = programmeOf(u.programKod).koder.anteckningstyper.some((t) => t.kod === typ && t.kontakt)
    const plan = nyPlan({ ...input, arKontakt }, u.nastaKontakt)
    if (plan) await utredningStore.change(tx, u, u.version, actor.anvandareId, plan)
    await utkastStore.remove(tx, actor.anvandareId, 'anteckning', u.id)
    return accepted({
      id,
      utredningId: u.id,
      deltagareId: u.deltagareId,
      delad,
      plan: plan?.nastaKontakt ?? null,
    })
  },
  audit: ({ resource: u, input, value }) =>
    arendeHandelse('ANTECKNING_SKRIVEN', u, {
      anteckning: value.id,
      typ: input.typ,
      datum: input.datum,
      delad: value.delad,
      nastaKontakt: value.plan,
    }),
})
