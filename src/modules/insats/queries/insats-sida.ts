import 'server-only'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import {
  arendeHandelse,
  type ArendeHuvud,
  ArendeSidaInput,
  loadArendeHuvud,
  uppfoljningForfaller,
  utredningStore,
} from '@/modules/utredning/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { finnUtkast, type UtkastForm, utkastResurs } from '@/schema/utkast'
import { defineQuery } from '@/server/define-query'
import { formageperioder, type Formageperiod, timmarPerVecka } from '../domain/aktivitetsformaga'
import { type FormagaRad, type InsatsRad, insatsStore } from '../store'

/** An insats, with what its reader has begun about it. */
export interface InsatsView extends InsatsRad {
  utkast: { andra: Utkast | null; avsluta: Utkast | null }
}

export interface InsatsSida {
  huvud: ArendeHuvud
  insatser: InsatsView[]
  /** The periods, newest first, each with its assessment. */
  formagor: (Formageperiod & { bedomning: FormagaRad; timmar: number })[]
  overlamning: {
    mottagare: string | null
    trepartssamtal: Datum | null
    trepartssamtalSkal: string | null
    insatsEjStartadSkal: string | null
  }
  uppfoljning: { forfaller: Datum; gjord: Datum | null } | null
  /** The actor's own drafts of this page's forms about the whole case, by form. */
  utkast: Partial<Record<string, Utkast>>
}

/** Insatser, remaining ability, the hand-over and the follow-up of one case. */
export const insatsSida = defineQuery({
  name: 'insats-sida',
  input: ArendeSidaInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: utredningPolicy.read,
  audit: ({ resource: u }) => arendeHandelse('ARENDE_LAST', u, { del: 'insatser' }),
  present: async ({ tx, actor, resource: u }): Promise<InsatsSida> => {
    const programme = programmeOf(u.programKod)
    const utkast = await utkastStore.inom(tx, actor.anvandareId, u.id)
    const draft = (form: UtkastForm, insatsId: string): Utkast | null =>
      finnUtkast(utkast, form, utkastResurs(u.id, insatsId))
    const bedomningar = await insatsStore.formagor(tx, u)
    const perId = new Map(bedomningar.map((b) => [b.id, b]))
    const forfaller =
      u.avslutad && u.avslutsorsak ? uppfoljningForfaller(u.avslutad, u.avslutsorsak, programme) : null
    return {
      huvud: await loadArendeHuvud(tx, actor, u),
      insatser: (await insatsStore.iArende(tx, u)).map((i) => ({
        ...i,
        utkast: { andra: draft('insats-andra', i.id), avsluta: draft('insats-avsluta', i.id) },
      })),
      formagor: formageperioder(bedomningar)
        .reverse()
        .flatMap((p) => {
          const bedomning = perId.get(p.id)
          return bedomning
            ? [{ ...p, bedomning, timmar: timmarPerVecka(p.procent, programme.installningar.heltidTimmar) }]
            : []
        }),
      overlamning: {
        mottagare: u.mottagare,
        trepartssamtal: u.trepartssamtal,
        trepartssamtalSkal: u.trepartssamtalSkal,
        insatsEjStartadSkal: u.insatsEjStartadSkal,
      },
      uppfoljning: forfaller === null ? null : { forfaller, gjord: u.uppfoljd },
      utkast: Object.fromEntries(utkast.filter((k) => k.resurs === u.id).map((k) => [k.form, k])),
    }
  },
})
