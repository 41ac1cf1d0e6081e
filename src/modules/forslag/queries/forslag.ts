import 'server-only'
import { z } from 'zod'
import { namesOf } from '@/modules/anvandare/public'
import { maskeraPersonnummer } from '@/modules/deltagare/public'
import { type QueryContext, defineQuery } from '@/server/define-query'
import { can } from '@/server/policy'
import { type Forslag, type ForslagStatus, flyttaForslag } from '../domain/forslag'
import { forslagPolicy, forslagScope, type ForslagScope } from '../policy'
import { forslagStore, type Traff } from '../store'

/** A förslag as the room shows it. To its proposer: what was proposed and its status, nothing of what came of it. */
export interface ForslagVy {
  id: string
  version: number
  /** Null where the person turned out to be protected: shown masked to the handlers. */
  namn: string | null
  /** Masked number, or the birth date. */
  nummer: string | null
  telefon: string | null
  motivering: string | null
  grund: string | null
  status: ForslagStatus
  skal: string | null
  inlamnatAt: string
  svaratAt: string | null
  forslagsstallare: string | null
  /** Somebody in the register with that number. */
  finns: Traff | null
  /** The case that the förslag became. */
  blev: Traff | null
  can: { taEmot: boolean; registrera: boolean; avboj: boolean }
}

export interface ForslagView {
  slag: ForslagScope['slag']
  forslag: ForslagVy[]
}

/** At most so many, newest first. */
const HOGST = 200

type Innehall = {
  forslag: Forslag[]
  skyddade: Set<string>
  finns: Map<string, Traff>
  blev: Map<string, Traff>
  namn: Map<string, string>
}

/** What one has proposed, or what the kommun has to answer. A list that shows persons: logged by the förslag's ids. */
export const forslagQuery = defineQuery({
  name: 'forslag',
  input: z.object({}),
  scope: forslagScope,
  load: async ({ tx, scope }: QueryContext<object, ForslagScope>): Promise<Innehall> => {
    const forslag = await forslagStore.list(tx, scope, HOGST)
    if (scope.slag === 'EGNA')
      return { forslag, skyddade: new Set(), finns: new Map(), blev: new Map(), namn: new Map() }
    const nummer = forslag.flatMap((f) => (f.nummer ? [f.nummer] : []))
    const utredningar = forslag.flatMap((f) => (f.utredningId ? [f.utredningId] : []))
    return {
      forslag,
      skyddade: await forslagStore.protectedIds(tx),
      finns: await forslagStore.registered(tx, scope.kommunKod, nummer),
      blev: await forslagStore.arendenummer(tx, scope.kommunKod, utredningar),
      namn: await namesOf(
        tx,
        forslag.map((f) => f.forslagsstallareId),
      ),
    }
  },
  audit: ({ resource, scope }) =>
    resource.forslag.length > 0
      ? {
          handelse: 'FORSLAG_LISTADE',
          kedja: scope.kommunKod,
          uppgifter: { forslag: resource.forslag.map((f) => f.id), som: scope.slag },
        }
      : null,
  present: ({ actor, scope, resource }): ForslagView => ({
    slag: scope.slag,
    forslag: resource.forslag.map((f) => forslagVy(f, resource, can(forslagPolicy, actor, f).besvara)),
  }),
})

function forslagVy(f: Forslag, i: Innehall, besvara: boolean): ForslagVy {
  const dolt = i.skyddade.has(f.id)
  const kan = (till: ForslagStatus): boolean => besvara && flyttaForslag(f.status, till).accepted
  return {
    id: f.id,
    version: f.version,
    namn: dolt ? null : `${f.fornamn} ${f.efternamn}`,
    nummer: dolt ? null : f.nummer ? maskeraPersonnummer(f.nummer) : f.fodelsedatum,
    telefon: dolt ? null : f.telefon,
    motivering: dolt ? null : f.motivering,
    grund: dolt ? null : f.grund,
    status: f.status,
    skal: f.skal,
    inlamnatAt: f.inlamnatAt,
    svaratAt: f.svaratAt,
    forslagsstallare: i.namn.get(f.forslagsstallareId) ?? null,
    finns: f.status === 'REGISTRERAT' ? null : (i.finns.get(f.nummer ?? '') ?? null),
    blev: i.blev.get(f.utredningId ?? '') ?? null,
    can: { taEmot: kan('MOTTAGET'), registrera: kan('REGISTRERAT') && !dolt, avboj: kan('INTE_AKTUELLT') },
  }
}
