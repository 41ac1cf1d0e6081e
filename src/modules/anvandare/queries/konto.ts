import 'server-only'
import { type Val, valAv } from '@/domain/kodlista'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { roller } from '@/server/actor'
import { defineQuery } from '@/server/define-query'
import { can } from '@/server/policy'
import { rollText } from '@/text/sv/roller'
import { findKonto } from '../konto'
import { loadOrganisation } from '../organisation'
import { farForeslaRoll, kontoPolicy } from '../policy'
import { KontoInput } from '../schema'
import { type MedlemskapVy, medlemskapVy } from './anvandare'

export interface KontoView {
  id: string
  namn: string
  epost: string
  demo: boolean
  avstangd: boolean
  harLosenord: boolean
  lankTill: string | null
  medlemskap: MedlemskapVy[]
  val: { roller: Val[]; kommuner: Val[]; team: Val[]; yrken: Val[] }
  idag: Datum
  can: { skota: boolean }
}

/** One account with its memberships, for those who keep accounts. Shows no participant. */
export const kontoQuery = defineQuery({
  name: 'konto',
  input: KontoInput,
  load: async ({ tx, input }) => {
    const konto = await findKonto(tx, input.id)
    return konto && { konto, org: await loadOrganisation(tx) }
  },
  read: (actor) => kontoPolicy.read(actor),
  present: ({ actor, today, resource: { konto, org } }): KontoView => {
    const programme = programmeOf(actor.uppdrag?.programKod ?? '')
    // The doctor's profession follows from the role; only a projektmedarbetare has one to choose.
    const yrken = programme.koder.yrken.filter((y) => !(roller as readonly string[]).includes(y.kod))
    return {
      id: konto.id,
      namn: konto.namn,
      epost: konto.epost,
      demo: konto.demo,
      avstangd: konto.avstangdAt !== null,
      harLosenord: konto.harLosenord,
      lankTill: konto.lankTill,
      medlemskap: konto.medlemskap.map((m) => medlemskapVy(actor, m, konto.medlemskap, org)),
      val: {
        roller: roller
          .filter((r) => farForeslaRoll(actor, r))
          .map((r) => ({ varde: r, etikett: rollText[r] })),
        kommuner: org.kommuner.map((k) => ({ varde: k.kod, etikett: k.namn })),
        team: org.team.map((t) => ({ varde: t.kod, etikett: t.namn })),
        yrken: valAv(yrken),
      },
      idag: today,
      can: can(kontoPolicy, actor, konto),
    }
  },
})
