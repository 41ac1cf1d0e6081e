import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { bedomBehorighet, provaNyUtredning } from '@/modules/utredning/domain/public'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { layIn } from '@/server/db/lay-in'
import { defineUseCase, type UseCaseContext } from '@/server/define-use-case'
import { bestamHandlaggare } from '../domain/handlaggare'
import { hinderForRegistrering } from '../domain/prova-registrering'
import { farAndra, farLasa, loadPerson, type PersonMedArende } from '../load-person'
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
  async run(context): Promise<Outcome<NyUtredning, string>> {
    const { tx, input, resource, today } = context
    const { d } = resource
    if (input.kommunKod !== d.kommunKod) return rejected('UPPDRAG_BYTT')
    await registerStore.lock(tx, d.kommunKod)
    const tidigare = await deltagareStore.utredningar(tx, d)
    const dag = provaNyUtredning(tidigare, input.identifierad, today)
    if (!dag.accepted) return atField(dag.code, dag.data)
    const hinder = provaMalgrupp(context)
    return hinder ?? begin(context)
  },
  touchesGoals: ({ value }) => [value.utredningId],
  audit: ({ resource: { d }, value }) => ({
    handelse: 'UTREDNING_BORJAD',
    kedja: d.kommunKod,
    deltagare: [d.id],
    utredningar: [value.utredningId],
  }),
})

const atField = (code: string, data: unknown): Outcome<never, string> =>
  code === 'OPPEN_UTREDNING_FINNS'
    ? rejected(code)
    : rejected(code, { ...(data as object | undefined), falt: { identifierad: code } })

function provaMalgrupp({ input, resource: { d, u } }: Context): Outcome<never, string> | null {
  const program = programmeOf(u.programKod)
  const underlag = { ...input, fodelsedatum: d.fodelsedatum, dag: input.identifierad }
  const hinder = hinderForRegistrering(bedomBehorighet(underlag, program), d.nummer !== null, false)
  if (!hinder) return null
  const { falt, ...fakta } = hinder
  return rejected(Object.values(falt)[0] ?? 'REGISTRERING_HINDRAS', {
    ...fakta,
    ...program.installningar.alder,
  })
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
    teamKod: (await registerStore.organisation(tx, register, today)).teamKod,
    by: actor.anvandareId,
    newId,
  }
  const rader = utredningsrader(input, borjan)
  if (d.skydd !== 'INGA') {
    const forut = (await skyddStore.handlers(tx, u)).filter((id) => mojliga.includes(id))
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
