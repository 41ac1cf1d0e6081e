import 'server-only'
import { z } from 'zod'
import { etikettAv } from '@/domain/kodlista'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import type { LogEvent } from '@/server/audit/events'
import { type QueryContext, defineQuery } from '@/server/define-query'
import {
  type Konsultation,
  konsultationLage,
  type KonsultationLage,
  lasbarTill,
} from '../domain/konsultation'
import { EGEN_DEL, jamnTakt, kvarAv, type Lakartid } from '../domain/lakartid'
import { lakarstodScope, type LakarstodScope } from '../policy'
import { lakarstodStore, type TeamKonsultation } from '../store'

export interface TidRad {
  nyckel: string
  /** Null: the projektledare's own part. */
  team: string | null
  andel: number | null
  bokat: number
  anvant: number
  kvar: number | null
  /** What an even pace would have used by today. */
  takt: number | null
  egen: boolean
}

export interface KonsultationRad {
  id: string
  arendenummer: string
  fraga: string
  form: string
  onskatSvar: Datum | null
  minuter: number
  lage: KonsultationLage
  svarad: Datum | null
  lasbarTill: Datum | null
  overAndel: boolean
  /** For the team: whose it is. */
  deltagareId: string | null
  namn: string | null
}

export interface LakarstodView {
  slag: LakarstodScope['slag']
  idag: Datum
  /** So many days the doctor reads on after the answer. */
  lasningDagar: number
  vantar: KonsultationRad[]
  ovriga: KonsultationRad[]
  tid: TidRad[] | null
  delar: { varde: string; team: string | null }[]
  can: { sattAndel: boolean }
}

interface Innehall {
  konsultationer: (Konsultation & Partial<Pick<TeamKonsultation, 'deltagareId' | 'namn'>>)[]
  tid: Lakartid[]
  teams: { kod: string; namn: string }[]
}

/** At most so many of a team's questions on the page; older ones stand in their cases. */
const HOGST = 100

/** The doctor's room, by what one looks as: what waits for one's advice, the team's questions and time, or the time alone. */
export const lakarstodQuery = defineQuery({
  name: 'lakarstod',
  input: z.object({}),
  scope: lakarstodScope,
  load: async ({ tx, scope }: QueryContext<object, LakarstodScope>): Promise<Innehall> => ({
    konsultationer:
      scope.slag === 'LAKARE'
        ? await lakarstodStore.ofDoctor(tx, scope.lakareId)
        : scope.slag === 'TEAM'
          ? await lakarstodStore.ofTeam(tx, scope.teamKod, HOGST)
          : [],
    tid: scope.slag === 'LAKARE' ? [] : await lakarstodStore.tid(tx, scope.programKod),
    teams: await lakarstodStore.teams(tx, scope.programKod),
  }),
  audit: ({ resource, scope }) => listad(resource.konsultationer, scope),
  present: ({ scope, today, resource }): LakarstodView => {
    const programme = programmeOf(scope.programKod)
    const rader = resource.konsultationer.map((k) =>
      rad(k, programme.installningar.lakarlasningDagar, programme.koder.lakarformer),
    )
    return {
      slag: scope.slag,
      idag: today,
      lasningDagar: programme.installningar.lakarlasningDagar,
      vantar: rader.filter((r) => r.lage === 'VANTAR'),
      ovriga: rader.filter((r) => r.lage !== 'VANTAR'),
      tid: scope.slag === 'LAKARE' ? null : tidrader(resource, scope, programme.period, today),
      delar: [
        ...resource.teams.map((t) => ({ varde: t.kod, team: t.namn })),
        { varde: EGEN_DEL, team: null },
      ],
      can: { sattAndel: scope.slag === 'LEDNING' },
    }
  },
})

function rad(
  k: Innehall['konsultationer'][number],
  dagar: number,
  former: readonly { kod: string; etikett: string }[],
): KonsultationRad {
  return {
    id: k.id,
    arendenummer: k.arendenummer,
    fraga: k.fraga,
    form: etikettAv(former, k.form),
    onskatSvar: k.onskatSvar,
    minuter: k.minuterAnvanda ?? k.minuterBokade,
    lage: konsultationLage(k),
    svarad: k.svarad,
    lasbarTill: k.svarad && lasbarTill(k.svarad, dagar),
    overAndel: k.overAndel,
    deltagareId: k.deltagareId ?? null,
    namn: k.namn ?? null,
  }
}

function tidrader(
  { tid, teams }: Innehall,
  scope: LakarstodScope,
  period: { fran: Datum; till: Datum },
  idag: Datum,
): TidRad[] {
  return tid.map((t) => ({
    nyckel: t.teamKod ?? EGEN_DEL,
    team: teams.find((x) => x.kod === t.teamKod)?.namn ?? null,
    andel: t.andel,
    bokat: t.bokat,
    anvant: t.anvant,
    kvar: kvarAv(t),
    takt: t.andel === null || t.teamKod === null ? null : jamnTakt(t.andel, period, idag),
    egen: scope.slag === 'TEAM' && t.teamKod === scope.teamKod,
  }))
}

/** One row a kommun: the list names its cases by record id. */
function listad(konsultationer: Konsultation[], scope: LakarstodScope): LogEvent[] {
  const kommuner = [...new Set(konsultationer.map((k) => k.kommunKod))]
  return kommuner.map((kedja) => ({
    handelse: 'LAKARSTOD_LISTAT',
    kedja,
    utredningar: [...new Set(konsultationer.filter((k) => k.kommunKod === kedja).map((k) => k.utredningId))],
    uppgifter: { som: scope.slag },
  }))
}
