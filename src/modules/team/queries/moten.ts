import 'server-only'
import type { Datum } from '@/domain/datum'
import { namesOf, personal } from '@/modules/anvandare/public'
import { organisationStore, type Team } from '@/modules/organisation/public'
import { stegSomBorjarMed } from '@/modules/utredning/domain/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { can } from '@/server/policy'
import { z } from 'zod'
import { beslutStore } from '../beslut-store'
import { ofTeam } from '../domain/narvaro'
import { vantarPaBeslut } from '../domain/teammote'
import { type MoteScope, moteScope, teammotePolicy } from '../policy'
import { teamStore } from '../store'

export interface MotenView {
  team: string
  idag: Datum
  can: Record<'read' | 'leda', boolean>
  /** Cases that wait for the team's decision; null for those who do not see the team's cases. */
  antalVantar: number | null
  oppet: { id: string; datum: Datum } | null
  moten: {
    id: string
    datum: Datum
    ledare: string
    antalNarvarande: number
    /** Decisions that the actor may see: a kommun its own. */
    antalBeslut: number
    stangt: boolean
  }[]
  /** Who can be at a meeting; for those who may start one. */
  personal: { id: string; namn: string; var: string }[]
  jag: string
}

/** The team's meetings, and what is needed to start one. Shows no participant. */
export const motenQuery = defineQuery({
  name: 'moten',
  input: z.object({}),
  scope: (actor) => moteScope(actor),
  load: async ({ tx, scope, today }) => teamStore.teamOf(tx, scope, today),
  present: async ({ tx, actor, today, scope, resource: team }): Promise<MotenView> => {
    const rows = await teamStore.meetings(tx, team.kod)
    const namn = await namesOf(
      tx,
      rows.map((m) => m.ledareId),
    )
    const antal = await beslutStore.counts(
      tx,
      rows.map((m) => m.id),
    )
    const abilities = can(teammotePolicy, actor, { teamKod: team.kod, kommuner: team.kommuner })
    const oppet = rows.find((m) => m.avslutadAt === null) ?? null
    return {
      team: team.namn,
      idag: today,
      can: abilities,
      antalVantar: await waiting({
        scope,
        team,
        today,
        count: (steg) => beslutStore.inStep(tx, team.kod, steg),
      }),
      oppet: oppet && { id: oppet.id, datum: oppet.datum },
      moten: rows.map((m) => ({
        id: m.id,
        datum: m.datum,
        ledare: namn.get(m.ledareId) ?? '',
        antalNarvarande: m.antalNarvarande,
        antalBeslut: antal.get(m.id) ?? 0,
        stangt: m.avslutadAt !== null,
      })),
      personal: abilities.leda ? await staff(tx, team) : [],
      jag: actor.anvandareId,
    }
  },
})

async function waiting(w: {
  scope: MoteScope
  team: Team
  today: Datum
  count: (steg: string) => ReturnType<typeof beslutStore.inStep>
}): Promise<number | null> {
  if (w.scope.slag !== 'TEAM') return null
  const arenden = await w.count(stegSomBorjarMed(programmeOf(w.team.programKod), 'SANDNING'))
  return arenden.filter((a) => vantarPaBeslut(a.u, w.today, w.today)).length
}

async function staff(tx: Parameters<typeof personal>[0], team: Team): Promise<MotenView['personal']> {
  const kommuner = await organisationStore.kommunNamn(tx)
  const roller = programmeOf(team.programKod).roller
  return ofTeam(await personal(tx), { teamKod: team.kod, kommuner: team.kommuner }).map((p) => ({
    id: p.anvandareId,
    namn: p.namn,
    var: kommuner.get(p.kommunKod ?? '') ?? roller.find((r) => r.kod === p.roll)?.etikett.toLowerCase() ?? '',
  }))
}
