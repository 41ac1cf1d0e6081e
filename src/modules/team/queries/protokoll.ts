import 'server-only'
import type { Datum } from '@/domain/datum'
import { etikettAv } from '@/domain/kodlista'
import { namesOf } from '@/modules/anvandare/public'
import { organisationStore } from '@/modules/organisation/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { beslutstext } from '@/text/sv/team'
import { beslutStore, type MoteArende } from '../beslut-store'
import { kommunerIProtokoll, teammotePolicy } from '../policy'
import { ProtokollSidaInput } from '../schema'
import { type Teammote, teamStore } from '../store'
import { decidedHere } from './mote-arende'
import { perKommun } from './teammote'

export interface ProtokollView {
  mote: { id: string; datum: Datum; team: string; stangt: boolean; ledare: string }
  kommun: { kod: string; namn: string }
  /** Whose minutes the actor may read, and how many decisions stand in each. */
  kommuner: { kod: string; namn: string; antal: number }[]
  narvarande: { namn: string; var: string }[]
  beslut: { id: string; arendenummer: string; beslut: string; text: string }[]
  anteckning: string | null
}

interface Laddat {
  mote: Teammote
  kommunKod: string
  /** The kommuner whose minutes the actor may read, by name. */
  kommuner: ProtokollView['kommuner']
  /** What kommuner are called, by code. */
  namnet: Map<string, string>
  arenden: MoteArende[]
}

/**
 * One kommun's minutes of a meeting, to print: its day, those present, that kommun's decisions and what was said about
 * them, by ärendenummer. Never another kommun's. With no kommun asked for: the first that got a decision.
 * Source: OSL 26 kap. 1 §, secrecy between kommuner.
 */
export const protokollQuery = defineQuery({
  name: 'protokoll',
  input: ProtokollSidaInput,
  load: async ({ tx, actor, input }): Promise<Laddat | null> => {
    const mote = await teamStore.find(tx, input.moteId)
    if (!mote) return null
    const namnet = await organisationStore.kommunNamn(tx)
    const beslut = await beslutStore.standingIn(tx, mote.id)
    const iKommunen = (kod: string) => beslut.filter((b) => b.kommunKod === kod)
    const kommuner = kommunerIProtokoll(actor, mote)
      .map((kod) => ({ kod, namn: namnet.get(kod) ?? '', antal: iKommunen(kod).length }))
      .sort((a, b) => a.namn.localeCompare(b.namn, 'sv'))
    const vald = input.kommunKod
      ? kommuner.find((k) => k.kod === input.kommunKod)
      : (kommuner.find((k) => k.antal > 0) ?? kommuner[0])
    if (!vald) return null
    const arenden = await beslutStore.casesOf(tx, iKommunen(vald.kod))
    return { mote, kommunKod: vald.kod, kommuner, namnet, arenden }
  },
  read: (actor, { mote }) => teammotePolicy.read(actor, mote),
  audit: ({ resource }) => perKommun(resource.arenden, 'TEAMPROTOKOLL_LAST', resource.mote.id),
  present: async ({
    tx,
    resource: { mote, kommunKod, kommuner, namnet, arenden },
  }): Promise<ProtokollView> => {
    const ansvariga = arenden.flatMap((a) => a.sandningar.flatMap((s) => s.beslut.map((b) => b.ansvarigId)))
    const namn = await namesOf(tx, [mote.ledareId, ...ansvariga])
    const anteckning = (await teamStore.minutes(tx, mote.id)).find((m) => m.kommunKod === kommunKod)
    const roller = programmeOf(mote.team.programKod).roller
    return {
      mote: {
        id: mote.id,
        datum: mote.datum,
        team: mote.team.namn,
        stangt: mote.avslutadAt !== null,
        ledare: namn.get(mote.ledareId) ?? '',
      },
      kommun: { kod: kommunKod, namn: namnet.get(kommunKod) ?? '' },
      kommuner,
      narvarande: (await teamStore.present(tx, mote.id)).map((n) => ({
        namn: n.namn,
        var:
          namnet.get(n.kommunKod ?? '') ?? roller.find((r) => r.kod === n.roll)?.etikett.toLowerCase() ?? '',
      })),
      beslut: decisions(arenden, mote, namn),
      anteckning: anteckning?.text.trim() ? anteckning.text : null,
    }
  },
})

function decisions(
  arenden: MoteArende[],
  mote: Teammote,
  namn: Map<string, string>,
): ProtokollView['beslut'] {
  const koder = programmeOf(mote.team.programKod).koder.teambeslut
  const rader = arenden.flatMap((a) =>
    decidedHere(a, mote.id).map((b) => ({
      id: b.id,
      arendenummer: a.u.arendenummer,
      beslut: etikettAv(koder, b.beslut),
      text: beslutstext({ ...b, ansvarig: namn.get(b.ansvarigId ?? '') ?? null }),
      nar: b.skapadAt,
    })),
  )
  return rader.sort((a, b) => a.nar.localeCompare(b.nar)).map(({ nar: _nar, ...rad }) => rad)
}
