import 'server-only'
import type { Val } from '@/domain/kodlista'
import { namesOf } from '@/modules/anvandare/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { utkastResurs } from '@/schema/utkast'
import type { Actor } from '@/server/actor'
import { defineQuery } from '@/server/define-query'
import { arendeHandelse } from '../arende-handelse'
import type { Arende } from '../domain/arende'
import type { RattbarSak } from '../domain/handelser'
import type { Handelserader } from '../domain/handelserader'
import { kanMakuleras } from '../domain/rattelse/plan'
import { finnSak } from '../domain/rattelse/ratta'
import { handelserStore } from '../handelser-store'
import { rattelsePolicy, utredningPolicy } from '../policy'
import { harEgenVersion, type RattelseRad, rattelseStore } from '../rattelse-store'
import { RattelserInput } from '../schema-rattelse'
import { utredningStore } from '../store'
import { type ArendeHuvud, loadArendeHuvud } from './arende-huvud'

/** The thing that is open for correction, as it stands. */
export interface ValdSak {
  sak: RattbarSak
  id: string
  version: number
  nu: Record<string, unknown>
  kanMakuleras: boolean
  /** What its reader has begun to write instead. */
  utkast: Utkast | null
}

export interface RattelserView {
  huvud: ArendeHuvud
  vald: ValdSak | null
  rattelser: (RattelseRad & { vem: string | null })[]
  koder: { insatstyper: Val[]; avslutsorsaker: Val[]; forsorjningskallor: Val[] }
}
/** What has been corrected and annulled in a case, with what stood before; and one thing open for correction. */
export const rattelserQuery = defineQuery({
  name: 'rattelser',
  input: RattelserInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: utredningPolicy.read,
  audit: ({ resource: u }) => arendeHandelse('ARENDE_LAST', u, { del: 'rattelser' }),
  present: async ({ tx, actor, input, resource: u }): Promise<RattelserView> => {
    const rader = await rattelseStore.all(tx, u)
    const namn = await namesOf(
      tx,
      rader.map((r) => r.av),
    )
    const { koder } = programmeOf(u.programKod)
    const vald =
      input.sak && input.id ? valj(actor, u, await handelserStore.load(tx, u), input.sak, input.id) : null
    return {
      huvud: await loadArendeHuvud(tx, actor, u),
      vald: vald && {
        ...vald,
        utkast: await utkastStore.find(
          tx,
          actor.anvandareId,
          'rattelse',
          utkastResurs(u.id, vald.sak, vald.id),
        ),
      },
      rattelser: rader.map((x) => ({ ...x, vem: namn.get(x.av ?? '') ?? null })),
      koder: {
        insatstyper: val(koder.insatstyper),
        avslutsorsaker: val(koder.avslutsorsaker.filter((o) => o.valbar)),
        forsorjningskallor: val(koder.forsorjningskallor),
      },
    }
  },
})

const val = (lista: readonly { kod: string; etikett: string }[]): Val[] =>
  lista.map(({ kod, etikett }) => ({ varde: kod, etikett }))

function valj(
  actor: Actor,
  u: Arende,
  r: Handelserader,
  sak: RattbarSak,
  id: string,
): Omit<ValdSak, 'utkast'> | null {
  if (!rattelsePolicy.ratta(actor, { arende: u, sak })) return null
  const rad = sak === 'avslut' ? null : finnSak(r, sak, id)
  const avslut = sak === 'avslut' && u.avslutad !== null && u.id === id
  if (!rad && !avslut) return null
  return {
    sak,
    id,
    version: rad && harEgenVersion(sak) ? rad.version : u.version,
    nu: rad ? { ...rad } : { datum: u.avslutad, orsak: u.avslutsorsak, kommentar: u.avslutKommentar },
    kanMakuleras: kanMakuleras.includes(sak),
  }
}
