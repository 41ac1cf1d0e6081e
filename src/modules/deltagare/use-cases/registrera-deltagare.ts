import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { arbetarIKommunen, personal } from '@/modules/anvandare/public'
import { markeraForslagRegistrerat } from '@/modules/forslag/public'
import { organisationStore } from '@/modules/organisation/public'
import { utkastStore } from '@/modules/utkast/public'
import { arendeHandelse } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { pseudonym } from '@/server/auth/secrets'
import { layIn } from '@/server/db/lay-in'
import type { Tx } from '@/server/db/tenant-transaction'
import { defineUseCase, type UseCaseContext } from '@/server/define-use-case'
import { behoverAndraHandlaggare, bestamHandlaggare } from '../domain/handlaggare'
import type { Identitet } from '../domain/identitet'
import { arSammaNamn } from '../domain/namnlikhet'
import { type Register, registerPolicy, registerScope } from '../policy'
import { hinderBlandUppgifter, provaUppgifter } from '../prova-uppgifter'
import { registerStore } from '../register-store'
import { type Borjan, deltagarrader, skyddsrader, utredningsrader } from '../registreringsrader'
import { RegistreraInput } from '../schema'
import { typedAnswers } from '../typade-uppgifter'
import { loggadSandning, recordAndSend, type Sandning } from '../sandning-vid-registrering'

/** Registered; or taken in for review, since the person is there already and is not the actor's to know of. */
export type Registrering =
  | { slag: 'REGISTRERAD'; deltagareId: string; utredningId: string; sandning: Sandning | null }
  | { slag: 'GRANSKNING' }

type Context = UseCaseContext<RegistreraInput, Register>

/**
 * Registers a person who is not there yet, with a first utredning in its first step. Somebody who turns out to be there
 * under protection is answered neutrally: what was typed is kept for that person's handlers. Refused where the person is
 * visible in the register already, cannot be told apart, or is outside the age of the target group. Where it is asked
 * for, the samtycke is recorded and the case sent to the team in the same act.
 * Source: Projektplan, "Utredningens fem steg" (1) and "Målgrupper"; docs/beslut/2026-11-23-registrera-och-soka.md.
 */
export const registreraDeltagare = defineUseCase({
  name: 'registrera-deltagare',
  once: true,
  input: RegistreraInput,
  load: async (_tx, _input, actor) => registerScope(actor)?.scope ?? null,
  read: registerPolicy.read,
  may: registerPolicy.registrera,
  alsoWrong: (actor, input) => {
    const register = registerScope(actor)?.scope
    return register ? hinderBlandUppgifter(input, register.programKod, actor.idag) : null
  },
  async run(context): Promise<Outcome<Registrering, string>> {
    const { input, resource, today, tx } = context
    if (input.kommunKod !== resource.kommunKod) return rejected('UPPDRAG_BYTT')
    const identitet = provaUppgifter(input, resource.programKod, today)
    if (!identitet.accepted) return identitet
    await registerStore.lock(tx, resource.kommunKod)
    const redan = await finnsRedan(context, identitet.value)
    if (redan) return redan
    return register(context, identitet.value)
  },
  touchesGoals: ({ value }) => (value.slag === 'REGISTRERAD' ? [value.utredningId] : []),
  audit: ({ resource, value, input }) => {
    const { kommunKod } = resource
    if (value.slag === 'GRANSKNING') return { handelse: 'REGISTRERING_MOTTAGEN', kedja: kommunKod }
    const u = { kommunKod, deltagareId: value.deltagareId, id: value.utredningId }
    return [
      arendeHandelse('DELTAGARE_REGISTRERAD', u, { skydd: input.skydd, forslag: input.forslagId }),
      ...(value.sandning ? loggadSandning(u, value.sandning, input) : []),
    ]
  },
})

/** Somebody with the number, or who seems to be the same: visible (refused) or hidden (taken in for review). */
async function finnsRedan(c: Context, p: Identitet): Promise<Outcome<Registrering, string> | null> {
  const { tx, input, resource } = c
  const { kommunKod } = resource
  const granskning = accepted({ slag: 'GRANSKNING' } as const)
  const typat = typedAnswers(input)
  if (p.nummer !== null) {
    const hit = await registerStore.medNummer(tx, kommunKod, p.nummer)
    if (hit === 'DOLD') {
      await registerStore.tillGranskning(tx, kommunKod, p.nummer, 'REGISTRERING', typat)
      await forgetDraft(c)
      return granskning
    }
    if (hit) return rejected('FINNS_REDAN', { falt: { nummer: 'FINNS_REDAN' } })
  }
  const sammaDag = await registerStore.fodda(tx, kommunKod, p.fodelsedatum)
  const lik = sammaDag.find((r) => arSammaNamn(r, input) && (r.nummer === null || p.nummer === null))
  if (lik && !input.annanPerson)
    return rejected('FINNS_KANSKE_REDAN', { falt: { annanPerson: 'FINNS_KANSKE_REDAN' } })
  const namn = {
    fornamn: input.fornamn,
    efternamn: input.efternamn,
    nummer: p.nummer,
    fodelsedatum: p.fodelsedatum,
  }
  if (!(await registerStore.tillGranskningNamn(tx, kommunKod, namn, 'REGISTRERING', typat))) return null
  await forgetDraft(c)
  return granskning
}

async function register(c: Context, identitet: Identitet): Promise<Outcome<Registrering, string>> {
  const { tx, actor, input, resource, today, newId } = c
  const mojliga = await projektmedarbetare(tx, resource.kommunKod)
  if (!mojliga.includes(input.kontaktpersonId)) {
    return rejected('KONTAKTPERSON_EJ_MOJLIG', { falt: { kontaktpersonId: 'KONTAKTPERSON_EJ_MOJLIG' } })
  }
  const skyddad = input.skydd !== 'INGA'
  const maste = [actor.anvandareId, input.kontaktpersonId]
  const handlaggare = bestamHandlaggare({ valda: skyddad ? input.handlaggare : [], maste, mojliga })
  if (!handlaggare.accepted) return rejected(handlaggare.code, { falt: { handlaggare: handlaggare.code } })
  const { teamKod } = await organisationStore.kommunensTeam(tx, resource, today)
  const borjan: Borjan = {
    utredningId: newId(),
    deltagareId: newId(),
    programKod: resource.programKod,
    program: programmeOf(resource.programKod),
    arendenummer: await registerStore.nyttArendenummer(tx, resource.kommunKod, today),
    teamKod,
    by: actor.anvandareId,
    newId,
  }
  const person = identitet.nummer ? pseudonym(identitet.nummer) : borjan.deltagareId
  const andraBehovs = behoverAndraHandlaggare(handlaggare.value, mojliga)
  await layIn(tx, resource.kommunKod, {
    ...deltagarrader(input, identitet, person, borjan),
    ...utredningsrader(input, borjan),
    ...(skyddad ? skyddsrader(handlaggare.value, andraBehovs, today, borjan) : {}),
  })
  await forgetDraft(c)
  const { deltagareId, utredningId } = borjan
  await markeraForslagRegistrerat(tx, {
    kommunKod: resource.kommunKod,
    forslagId: input.forslagId,
    utredningId,
    av: actor.anvandareId,
  })
  if (input.avsikt === 'spara')
    return accepted({ slag: 'REGISTRERAD', deltagareId, utredningId, sandning: null })
  const sandning = await recordAndSend(c, utredningId)
  if (!sandning.accepted) return sandning
  return accepted({ slag: 'REGISTRERAD', deltagareId, utredningId, sandning: sandning.value })
}

/** Ids of the kommun's projektmedarbetare today. */
async function projektmedarbetare(tx: Tx, kommunKod: string): Promise<string[]> {
  const alla = await personal(tx)
  return alla.filter((m) => arbetarIKommunen(m, kommunKod)).map((m) => m.anvandareId)
}

const forgetDraft = ({ tx, actor, input }: Context): Promise<void> =>
  utkastStore.remove(tx, actor.anvandareId, 'registrera', input.forslagId ?? 'ny')
