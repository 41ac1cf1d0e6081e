import 'server-only'
import { groupBy } from '@/domain/group-by'
import { lasSida } from '@/domain/sidor'
import { namesOf, personal } from '@/modules/anvandare/public'
import { organisationStore } from '@/modules/organisation/public'
import { type ArendeScope, arendeScope } from '@/modules/utredning/public'
import { defineQuery } from '@/server/define-query'
import type { LogEvent } from '@/server/audit/events'
import { ListaInput } from '../schema'
import { type ListRad, listaStore } from '../store'

export interface ListVyRad extends Omit<
  ListRad,
  'fornamn' | 'efternamn' | 'kontaktpersonId' | 'arbetsterapeutId'
> {
  /** Null where the name is hidden. */
  namn: string | null
  kontaktperson: string | null
  arbetsterapeut: string | null
  kommun: string
}

export interface Deltagarlista {
  idag: string
  rader: ListVyRad[]
  antal: number
  sida: number
  antalSidor: number
  val: ListaInput
  /** What the filters offer. */
  vems: { varde: string; etikett: string }[]
  kommuner: { varde: string; etikett: string }[]
  slag: ArendeScope['slag']
}

/** One log row per kommun: whose names a list showed, by id, never by name. */
export function listLogg(
  handelse: LogEvent['handelse'],
  rader: ListRad[],
  uppgifter: Record<string, unknown>,
): LogEvent[] {
  return [...groupBy(rader, (r) => r.kommunKod)].map(([kedja, egna]) => ({
    handelse,
    kedja,
    deltagare: egna.map((r) => r.deltagareId),
    utredningar: egna.map((r) => r.utredningId),
    uppgifter,
  }))
}

/** The filter as it is logged: codes and numbers, empty ones left out. */
export const valda = (input: ListaInput): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).filter(([, v]) => v !== null && v !== undefined && v !== ''))

/** The participants of the kommun or team one looks as, filtered, sorted, thirty at a time. */
export const deltagarlista = defineQuery({
  name: 'deltagarlista',
  input: ListaInput,
  scope: arendeScope,
  load: async ({ tx, actor, scope, input, today }) => {
    const funna = await lasSida(input.sida, (fonster) =>
      listaStore.lista(tx, scope, input, actor.anvandareId, today, fonster),
    )
    const namn = await namesOf(
      tx,
      funna.rader.flatMap((r) => [r.kontaktpersonId, r.arbetsterapeutId]),
    )
    return {
      ...funna,
      namn,
      kommuner: await organisationStore.kommunNamn(tx),
      personal: await personal(tx, scope.slag === 'KOMMUN' ? scope.kommunKod : null),
    }
  },
  audit: ({ resource, input }) => listLogg('LISTA_LAST', resource.rader, valda(input)),
  present: ({ resource: r, input, today, scope, actor }): Deltagarlista => {
    const kommunNamn = r.kommuner
    const pm = r.personal.filter((p) => p.roll === 'PROJEKTMEDARBETARE')
    const at = r.personal.filter((p) => scope.slag === 'TEAM' && p.teamKod === scope.teamKod)
    const andra = [...at, ...pm].filter((p) => p.anvandareId !== actor.anvandareId)
    return {
      idag: today,
      antal: r.antal,
      sida: r.sida,
      antalSidor: r.antalSidor,
      val: input,
      slag: scope.slag,
      vems: [
        { varde: 'JAG', etikett: 'Mina' },
        ...new Map(andra.map((p) => [p.anvandareId, { varde: p.anvandareId, etikett: p.namn }])).values(),
        { varde: 'INGEN', etikett: 'Utan kontaktperson' },
        ...(scope.slag === 'TEAM'
          ? [{ varde: 'INGEN_ANSVARIG', etikett: 'Utan ansvarig arbetsterapeut' }]
          : []),
      ],
      kommuner: [...new Set(pm.map((p) => p.kommunKod ?? ''))].map((kod) => ({
        varde: kod,
        etikett: kommunNamn.get(kod) ?? kod,
      })),
      rader: r.rader.map(({ fornamn, efternamn, kontaktpersonId, arbetsterapeutId, ...rad }) => ({
        ...rad,
        namn: fornamn && efternamn ? `${fornamn} ${efternamn}` : null,
        kontaktperson: r.namn.get(kontaktpersonId ?? '') ?? null,
        arbetsterapeut: r.namn.get(arbetsterapeutId ?? '') ?? null,
        kommun: kommunNamn.get(rad.kommunKod) ?? '',
      })),
    }
  },
})
