import 'server-only'
import { accepted } from '@/domain/outcome'
import { tolkaPersonnummer } from '@/modules/deltagare/public'
import { utkastStore } from '@/modules/utkast/public'
import { defineUseCase } from '@/server/define-use-case'
import { provaForslag } from '../domain/forslag'
import { foreslar } from '../policy'
import { LamnaForslagInput } from '../schema'
import { forslagStore } from '../store'

/**
 * Proposes a person to the kommun's projektmedarbetare. The answer is the same whoever it is about, also somebody who is
 * there already or is protected. Source: Projektplan, "Identifiering av deltagare"; docs/beslut/2026-11-23-forslag.md.
 */
export const lamnaForslag = defineUseCase({
  name: 'lamna-forslag',
  once: true,
  input: LamnaForslagInput,
  load: async (tx, _input, actor) => {
    const kommunKod = foreslar(actor)?.kommunKod
    return { kommun: kommunKod ? await forslagStore.kommun(tx, kommunKod) : null }
  },
  read: (actor) => actor.uppdrag,
  may: foreslar,
  run: async ({ tx, actor, via, input, resource, today, newId }) => {
    const kommunKod = via.kommunKod ?? ''
    const sammaNamnd = resource.kommun?.sammaNamnd ?? false
    const prov = provaForslag(input, sammaNamnd, today, tolkaPersonnummer)
    if (!prov.accepted) return prov
    const id = newId()
    await forslagStore.handIn(tx, {
      ...input,
      ...prov.value,
      grund: sammaNamnd ? null : input.grund,
      id,
      kommunKod,
    })
    await utkastStore.remove(tx, actor.anvandareId, 'forslag', 'nytt')
    return accepted({ id, kommunKod })
  },
  audit: ({ value }) => ({
    handelse: 'FORSLAG_LAMNAT',
    kedja: value.kommunKod,
    uppgifter: { forslag: value.id },
  }),
})
