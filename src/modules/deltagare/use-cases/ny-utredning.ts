import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { organisationStore } from '@/modules/organisation/public'
import { bedomBehorighet, provaNyUtredning } from '@/modules/utredning/domain/public'
import { arendeHandelse, huvudStore } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { layIn } from '@/server/db/lay-in'
import { defineUseCase, type UseCaseContext } from '@/server/define-use-case'
import { bestamHandlaggare } from '../domain/handlaggare'
import { hinderForRegistrering } from '../domain/prova-registrering'
import { farAndra, farLasa, loadPerson, type PersonMedArende } from '../load-person'
import { felIBorjan, motsagdTid } from '../prova-uppgifter'
import { registerStore } from '../register-store'
import { type Borjan, skyddsrader, utredningsrader } from '../registreringsrader'
import { NyUtredningInput } from '../schema'
import { skyddStore } from '../skydd-store'
import { deltagareStore } from '../store'

type Context = UseCaseContext<NyUtredningInput, PersonMedArende>
export interface NyUtredning {
  deltagareId: string
  utredningId: string
}

/**
 * Lets somebody take part again: a new utredning for a person whose last one is closed, in its first step, in the team
 * that the kommun belongs to now. Who handles a protected person goes on doing so. Refused where one is open, or the
 * new one would reach back before the last was closed.
 * Source: Projektplan, "Utredningens fem steg"; docs/beslut/2026-11-23-en-utredning-i-taget.md.
 */
export const nyUtredning = defineUseCase({
  name: 'ny-utredning',
  input: NyUtredningInput,
  load: (tx, input) => loadPerson(tx, input.deltagareId),
  read: farLasa,
  may: farAndra,
  alsoWrong: (actor, input) => ({ falt: felIBorjan(input, actor.idag) }),
  async run(context): Promise<Outcome<NyUtredning, string>> {
    const { tx, input, resource, today } = context
    const { d } = resource
    if (input.kommunKod !== d.kommunKod) return rejected('UPPDRAG_BYTT')
    await registerStore.lock(tx, d.kommunKod)
    const tidigare = await deltagareStore.utredningar(tx, d)
    return hinderFor(context, provaNyUtredning(tidigare, input.identifierad, today)) ?? begin(context)
  },
  touchesGoals: ({ value }) => [value.utredningId],
  audit: ({ resource: { u }, value }) => arendeHandelse('UTREDNING_BORJAD', { ...u, id: value.utredningId }),
})

/** What stands in the way of beginning: the day or the target group, with months that contradict each other beside. */
function hinderFor(c: Context, dag: Outcome<unknown, string>): Outcome<never, string> | null {
  if (!dag.accepted && dag.code === 'OPPEN_UTREDNING_FINNS') return rejected(dag.code)
  const motsagd = motsagdTid(c.input)
  if (!dag.accepted) {
    const falt = { identifierad: dag.code, ...motsagd }
    return rejected(dag.code, { ...(dag.data as object | undefined), falt })
  }
  const malgrupp = provaMalgrupp(c)
  if (malgrupp) return rejected(malgrupp.kod, { ...malgrupp.fakta, falt: motsagd })
  return Object.keys(motsagd).length > 0 ? rejected('REGISTRERING_HINDRAS', { falt: motsagd }) : null
}

// The form has no field that the age could stand at.
function provaMalgrupp({ input, resource: { d, u } }: Context): { kod: string; fakta: object } | null {
  const program = programmeOf(u.programKod)
  const underlag = { ...input, fodelsedatum: d.fodelsedatum, dag: input.identifierad }
  const hinder = hinderForRegistrering(bedomBehorighet(underlag, program), d.nummer !== null, false)
  if (!hinder) return null
  const { falt, ...fakta } = hinder
  const [kod = 'REGISTRERING_HINDRAS'] = Object.values<string>(falt)
  return { kod, fakta: { ...fakta, ...program.installningar.alder } }
}

async function begin(c: Context): Promise<Outcome<NyUtredning, string>> {
  const { tx, actor, input, resource, today, newId } = c
  const { d, u } = resource
  const { mojliga, kommunens } = await skyddStore.candidates(tx, { ...u, aktualiserad: null })
  if (!mojliga.includes(input.kontaktpersonId)) {
    return rejected('KONTAKTPERSON_EJ_MOJLIG', { falt: { kontaktpersonId: 'KONTAKTPERSON_EJ_MOJLIG' } })
  }
  const register = { kommunKod: d.kommunKod, programKod: u.programKod }
  const borjan: Borjan = {
    utredningId: newId(),
    deltagareId: d.id,
    programKod: u.programKod,
    program: programmeOf(u.programKod),
    arendenummer: await registerStore.nyttArendenummer(tx, d.kommunKod, today),
    teamKod: (await organisationStore.kommunensTeam(tx, register, today)).teamKod,
    by: actor.anvandareId,
    newId,
  }
  const rader = utredningsrader(input, borjan)
  if (d.skydd !== 'INGA') {
    const forut = (await huvudStore.handlaggareIds(tx, u)).filter((id) => mojliga.includes(id))
    const alla = bestamHandlaggare({
      valda: forut,
      maste: [actor.anvandareId, input.kontaktpersonId],
      mojliga,
    })
    if (!alla.accepted) return alla
    Object.assign(
      rader,
      skyddsrader(alla.value, skyddStore.lacksSecond(alla.value, kommunens), today, borjan),
    )
  }
  await layIn(tx, d.kommunKod, rader)
  await utkastStore.remove(tx, actor.anvandareId, 'ny-utredning', d.id)
  return accepted({ deltagareId: d.id, utredningId: borjan.utredningId })
}
