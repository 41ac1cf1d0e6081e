import 'server-only'
import { namesOf } from '@/modules/anvandare/public'
import { formateraPersonnummer } from '@/modules/deltagare/public'
import { defineQuery } from '@/server/define-query'
import { arendeHandelse } from '../arende-handelse'
import type { Arende } from '../domain/arende'
import type { Handelserader } from '../domain/handelserader'
import { handelserStore } from '../handelser-store'
import { huvudStore } from '../huvud-store'
import { utredningPolicy } from '../policy'
import { type RattelseRad, rattelseStore } from '../rattelse-store'
import { ArendeSidaInput } from '../schema'
import { utredningStore } from '../store'
import { type HelDeltagare, utskriftStore } from '../utskrift-store'

/** A case whole, for the personakt. Annulled things are there too, marked so. */
export interface ArendeUtskrift {
  u: Arende
  kommun: string
  team: string
  deltagare: HelDeltagare
  rader: Handelserader
  ejAktuella: { omrade: string; skal: string }[]
  rattelser: RattelseRad[]
  /** Names of staff by id. */
  namn: Record<string, string>
  utskriven: { av: string; idag: string }
}

/**
 * The whole case as far as the actor may see it, name and number in full: it is made for the personakt. An act that is
 * logged as what it is. Source: Projektplan, "Dokumentationsansvar för projektets räkning"; OSL 26 kap. 1 §.
 */
export const arendeUtskrift = defineQuery({
  name: 'arende-utskrift',
  input: ArendeSidaInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: utredningPolicy.arbeta,
  audit: ({ resource: u }) => arendeHandelse('ARENDE_UTSKRIVET', u, { nummerVisat: true }),
  present: async ({ tx, actor, resource: u }): Promise<ArendeUtskrift> => {
    const deltagare = await utskriftStore.deltagare(tx, u)
    if (!deltagare) throw new Error(`arende-utskrift: personen i ${u.id} syns inte`)
    const rader = await handelserStore.load(tx, u)
    const rattelser = await rattelseStore.all(tx, u)
    const namn = await namesOf(tx, [
      u.kontaktpersonId,
      u.arbetsterapeutId,
      ...staffIn(rader),
      ...rattelser.map((r) => r.av),
    ])
    return {
      u,
      ...(await huvudStore.organisation(tx, u)),
      deltagare: { ...deltagare, nummer: deltagare.nummer && formateraPersonnummer(deltagare.nummer) },
      rader,
      ejAktuella: await utskriftStore.ejAktuella(tx, u),
      rattelser,
      namn: Object.fromEntries(namn),
      utskriven: { av: actor.namn, idag: actor.idag },
    }
  },
})

function staffIn(r: Handelserader): (string | null)[] {
  const lists = [
    r.samtycken,
    r.aktualiseringar,
    r.beslut,
    r.anteckningar,
    r.insatser,
    r.formagor,
    r.instrument,
  ]
  const more = [r.rekommendationer, r.uppfoljningar, r.konsultationer]
  return [
    ...[...lists, ...more].flatMap((list) => list.map((x) => x.av)),
    ...r.konsultationer.map((k) => k.lakareId),
  ]
}
