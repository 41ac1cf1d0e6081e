import 'server-only'
import { accepted, type Outcome } from '@/domain/outcome'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { type Arende, aterupptaRegel, genomforByte, utredningStore } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { defineUseCase, type UseCaseContext } from '@/server/define-use-case'
import { ERSATT, type NyttSamtycke, oppnarForTeamet, provaSamtycke, star } from '../domain/samtycke'
import { RegistreraSamtyckeInput, type SamtyckeVarden } from '../schema'
import { samtyckeStore } from '../store'

export type Samtyckesakt = Pick<
  UseCaseContext<SamtyckeVarden, Arende>,
  'tx' | 'actor' | 'today' | 'newId' | 'resource' | 'input'
>

/**
 * The act of recording a samtycke, inside a transaction that somebody else has opened. Those it replaces end in the same
 * act. A case that rests because its samtycke ended runs again; one that no samtycke opens to the team any more rests.
 * Source: OSL 10 kap. 1 §, 12 kap. 2 § and 26 kap. 1 §; docs/beslut/2026-11-23-nytt-samtycke-i-stallet-for-ett-gammalt.md.
 */
export async function recordSamtycke(c: Samtyckesakt): Promise<Outcome<{ id: string }, string>> {
  const { tx, actor, today, resource: u, input } = c
  const outcome = provaVarden(input, u, today)
  if (!outcome.accepted) return outcome
  const { oppnarTeam, oppnarLakare, mottagare, kollegor } = outcome.value
  const stod = (await samtyckeStore.all(tx, u)).filter((s) => star(s, today))
  const id = c.newId()
  const { textVersion, lattSvenska, satt, berattat, datum, till } = input
  await samtyckeStore.insert(tx, u, {
    ...{ id, textVersion, lattSvenska, satt, berattat, datum, till, oppnarTeam, oppnarLakare, mottagare },
    skapadAv: actor.anvandareId,
  })
  if (input.ersatter && stod.length > 0) {
    await samtyckeStore.withdraw(
      tx,
      u,
      stod.map((s) => s.id),
      today,
      ERSATT,
    )
  }
  await samtyckeStore.nameColleagues(tx, u, id, [...kollegor])
  if (oppnarTeam) await wake(c)
  else if (input.ersatter && oppnarForTeamet(stod, today)) {
    await samtyckeStore.drawConsequences(tx, u, today, 'SAMTYCKE_ATERKALLAT')
  }
  await utkastStore.remove(tx, actor.anvandareId, 'samtycke', u.id)
  return accepted({ id })
}

/** Takes what a form says of a samtycke, and of which case; gives it when it can be recorded, else what is wrong. */
export const provaVarden = (i: SamtyckeVarden, u: Pick<Arende, 'programKod' | 'skyddad'>, today: Datum) =>
  provaSamtycke(asked(i, u.skyddad), programmeOf(u.programKod).samtyckestexter, today)

const asked = (i: SamtyckeVarden, skyddad: boolean): NyttSamtycke => ({
  textVersion: i.textVersion,
  datum: i.datum,
  till: i.till,
  oppnarTeam: i.oppnar.includes('TEAM'),
  oppnarLakare: i.oppnar.includes('LAKARE'),
  kollegor: i.oppnar.includes('KOLLEGA') ? i.kollegor : [],
  mottagare: i.oppnar.includes('MOTTAGARE') ? i.mottagare : null,
  skyddad,
})

/** A case that rests for want of a samtycke runs again; the task it set is done. */
async function wake({ tx, actor, today, resource: u }: Samtyckesakt): Promise<void> {
  await samtyckeStore.completeTask(tx, u, actor.anvandareId)
  if (u.vilandeSkal !== 'SAMTYCKE_ATERKALLAT' && u.vilandeSkal !== 'SAMTYCKE_UTGANGET') return
  const pausadSedan = (await samtyckeStore.pausedSince(tx, u)) ?? today
  const outcome = aterupptaRegel(u, { datum: today, pausadSedan, harSamtycke: true }, today)
  if (outcome.accepted) await genomforByte(tx, u, u.version, actor.anvandareId, outcome.value)
}

/** Records that the person has been told and said yes: to whom it opens, and until when. */
export const registreraSamtycke = defineUseCase({
  name: 'registrera-samtycke',
  once: true,
  input: RegistreraSamtyckeInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async (c) => {
    const { deltagareId, id: utredningId } = c.resource
    const outcome = await recordSamtycke(c)
    return outcome.accepted ? accepted({ ...outcome.value, deltagareId, utredningId }) : outcome
  },
  touchesGoals: ({ resource: u }) => [u.id],
  audit: ({ resource: u, input, value }) => ({
    handelse: 'SAMTYCKE_REGISTRERAT',
    kedja: u.kommunKod,
    deltagare: [u.deltagareId],
    utredningar: [u.id],
    uppgifter: { samtycke: value.id, oppnar: input.oppnar, till: input.till },
  }),
})
