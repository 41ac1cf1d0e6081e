import 'server-only'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { bedomBehorighet, utredningPolicy } from '@/modules/utredning/domain/public'
import {
  type Arende,
  arendeHandelse,
  arendet,
  gangStore,
  genomforByte,
  type OmArende,
  skickaRegel,
  utredningStore,
} from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase, type UseCaseContext } from '@/server/define-use-case'
import { type SkickaAktualisering, SkickaAktualiseringInput } from '../schema'
import { aktualiseringStore } from '../store'

export type Sandningsakt = Pick<
  UseCaseContext<SkickaAktualisering, Arende>,
  'tx' | 'actor' | 'today' | 'newId' | 'resource' | 'input'
>

/**
 * The act of sending, inside a transaction that somebody else has opened: ends step 1 and begins 2. Gives the sending's
 * id and the case's new version. Refused as the rule says, and where there is no question, or a protected person would
 * reach a team in which nobody is named to handle the case: both are told at once.
 */
export async function sendToTeam(c: Sandningsakt): Promise<Outcome<{ id: string; version: number }, string>> {
  const { tx, actor, today, resource: u, input } = c
  const programme = programmeOf(u.programKod)
  const behorighet = bedomBehorighet(
    { ...u, fodelsedatum: await aktualiseringStore.fodelsedatum(tx, u), dag: today },
    programme,
  )
  const harSamtycke = await gangStore.harSamtycke(tx, u, today, 'TEAMET')
  const outcome = skickaRegel(u, { datum: today, harSamtycke, behorighet }, programme, today)
  if (!outcome.accepted) return outcome
  const { fraga } = input
  const ingenNamngiven = u.skyddad && input.arbetsterapeutId === null
  if (fraga === null || ingenNamngiven) {
    const falt = {
      ...(fraga === null && { fraga: 'FRAGA_BEHOVS' }),
      ...(ingenNamngiven && { arbetsterapeutId: 'ARBETSTERAPEUT_SAKNAS' }),
    }
    return rejected('SANDNING_OFULLSTANDIG', { falt })
  }
  const version = await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
  const id = c.newId()
  await aktualiseringStore.insert(tx, u, {
    id,
    skickad: today,
    skickadAv: actor.anvandareId,
    fraga,
    egnaOrd: input.egnaOrd,
  })
  await aktualiseringStore.shareNotes(tx, u, input.anteckningar)
  if (u.skyddad && input.arbetsterapeutId)
    await aktualiseringStore.nameArbetsterapeut(tx, u, input.arbetsterapeutId)
  await utkastStore.remove(tx, actor.anvandareId, 'aktualisering', u.id)
  return accepted({ id, version })
}

/** The log row of a sending, whichever act it is part of. */
export const aktualiseringSkickad = (
  u: OmArende & Pick<Arende, 'teamKod'>,
  aktualisering: string,
  anteckningar: readonly string[],
) =>
  arendeHandelse('AKTUALISERING_SKICKAD', u, {
    aktualisering,
    team: u.teamKod,
    anteckningar: anteckningar.length,
  })

/** Sends the case to its team. From here, and not before, the team's arbetsterapeuter see it. */
export const skickaAktualisering = defineUseCase({
  name: 'skicka-aktualisering',
  input: SkickaAktualiseringInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.kommunens,
  run: async (c) => {
    const outcome = await sendToTeam(c)
    return outcome.accepted ? accepted({ ...outcome.value, ...arendet(c.resource) }) : outcome
  },
  touchesGoals: ({ resource: u }) => [u.id],
  audit: ({ resource, input, value }) => aktualiseringSkickad(resource, value.id, input.anteckningar),
})
