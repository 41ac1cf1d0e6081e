import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { malgruppsDag } from '@/modules/utredning/domain/public'
import { arendeHandelse } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { pseudonym } from '@/server/auth/secrets'
import { defineUseCase, type UseCaseContext } from '@/server/define-use-case'
import { bedomAlder } from '../domain/alder'
import { bestamIdentitet, type Identitet } from '../domain/identitet'
import { farAndra, farLasa, loadPerson, type PersonMedArende } from '../load-person'
import { registerStore } from '../register-store'
import { ErsattNummerInput } from '../schema'
import { deltagareStore } from '../store'

type Context = UseCaseContext<ErsattNummerInput, PersonMedArende>
/** Replaced; or taken in for review, since somebody the actor may not know of has the number. */
export type Nummerbyte = { slag: 'ERSATT'; raknas: string[] } | { slag: 'GRANSKNING' }

/**
 * Gives a person a later number, which replaces the earlier one and keeps it as history; or the birth date of somebody
 * without a number. Who is counted as the same person follows. Refused where somebody visible has the number, where
 * nothing changes, and where an open utredning would fall outside the age of the target group.
 * Source: folkbokföringslagen (1991:481) 18 §; Projektplan, "Målgrupper".
 */
export const ersattNummer = defineUseCase({
  name: 'ersatt-nummer',
  input: ErsattNummerInput,
  load: (tx, input) => loadPerson(tx, input.deltagareId),
  read: farLasa,
  may: farAndra,
  async run(context): Promise<Outcome<Nummerbyte, string>> {
    const { tx, actor, input, resource, today, newId } = context
    const { d } = resource
    await deltagareStore.guard(tx, d, input.version)
    const outcome = bestamIdentitet(input, today)
    if (!outcome.accepted) return outcome
    const identitet = outcome.value
    const hinder = provaByte(resource, identitet)
    if (hinder) return hinder
    await registerStore.lock(tx, d.kommunKod)
    const redan = identitet.nummer !== d.nummer ? await nagonAnnanHar(context, identitet) : null
    if (redan) return redan
    const person = identitet.nummer ? pseudonym(identitet.nummer) : d.id
    await deltagareStore.replaceNumber(tx, d, { identitet, person, by: actor.anvandareId, newId: newId() })
    const utredningar = await deltagareStore.utredningar(tx, d)
    return accepted({ slag: 'ERSATT', raknas: utredningar.map((u) => u.id) })
  },
  touchesGoals: ({ value }) => (value.slag === 'ERSATT' ? value.raknas : []),
  audit: ({ resource: { u }, value }) =>
    arendeHandelse(value.slag === 'ERSATT' ? 'NUMMER_ERSATT' : 'NUMMER_TILL_GRANSKNING', u),
})

function provaByte({ d, u }: PersonMedArende, ny: Identitet): Outcome<never, string> | null {
  const samma =
    d.nummer === ny.nummer && d.fodelsedatum === ny.fodelsedatum && d.nummerSaknasSkal === ny.nummerSaknasSkal
  if (samma) return rejected('NUMMER_OFORANDRAT')
  if (u.avslutad !== null) return null
  const { alder } = programmeOf(u.programKod).installningar
  const bedomning = bedomAlder(ny.fodelsedatum, malgruppsDag(u), alder)
  if (bedomning.utfall === 'INOM') return null
  const falt = ny.nummer === null ? 'fodelsedatum' : 'nummer'
  return rejected('NUMMER_GER_FEL_ALDER', {
    falt: { [falt]: 'NUMMER_GER_FEL_ALDER' },
    alder: bedomning.alder,
  })
}

async function nagonAnnanHar(c: Context, ny: Identitet): Promise<Outcome<Nummerbyte, string> | null> {
  if (ny.nummer === null) return null
  const { kommunKod, id, fornamn, efternamn } = c.resource.d
  const hit = await registerStore.medNummer(c.tx, kommunKod, ny.nummer)
  if (hit === null) return null
  if (hit !== 'DOLD') {
    return hit.deltagareId === id
      ? null
      : rejected('NUMMER_FINNS_REDAN', { falt: { nummer: 'NUMMER_FINNS_REDAN' } })
  }
  const typat = { nummer: ny.nummer, fornamn, efternamn, arendenummer: c.resource.u.arendenummer }
  await registerStore.tillGranskning(c.tx, kommunKod, ny.nummer, 'NUMMERBYTE', typat)
  return accepted({ slag: 'GRANSKNING' })
}
