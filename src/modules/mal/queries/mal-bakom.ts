import 'server-only'
import { z } from 'zod'
import { groupBy } from '@/domain/group-by'
import { lasSida } from '@/domain/sidor'
import type { Datum, Spar } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { sidnummer } from '@/schema/falt'
import { defineQuery } from '@/server/define-query'
import { type ValdDag, valjDag } from '../domain/valj-dag'
import { malScope } from '../policy'
import { MalSidaInput } from '../schema'
import { malStore, type SynligRad } from '../store'
import { basIndikator, loadMalbild, type Matt, type OmfangBild } from './malbild'

const Input = MalSidaInput.extend({
  indikator: z.string().regex(/^[A-Z0-9_]{1,60}$/),
  /** The widest scope that the actor may see where left out. */
  typ: z.enum(['PROGRAM', 'TEAM', 'KOMMUN']).nullish().catch(null),
  kod: z.string().max(20).nullish().catch(null),
  sida: sidnummer(),
})

export interface MalBakom {
  per: Datum
  idag: Datum
  perFel: ValdDag['fel']
  spar: Spar | null
  indikator: { kod: string; etikett: string; definition: string }
  omfang: Pick<OmfangBild, 'typ' | 'kod' | 'namn'>
  matt: Matt
  /** How many rows the actor may see, one a person. */
  antal: number
  sida: number
  antalSidor: number
  /** Those of one page. A protected person has no name here. */
  rader: (Omit<SynligRad, 'fornamn' | 'efternamn'> & { namn: string | null })[]
  /** N personer visas inte för dig. Null where the number itself is withheld. */
  dolda: number | null
}

/**
 * What stands behind a number: its definition for everyone, the persons for those who may see them, and how many are
 * not shown. Number = rows to be seen + "N personer visas inte för dig", always: both come from the rows that are counted.
 */
export const malBakom = defineQuery({
  name: 'mal-bakom',
  input: Input,
  scope: malScope,
  load: async ({ tx, scope, input, today }) => {
    const { per, fel } = valjDag(input.per ?? null, null, today)
    const spar = input.spar ?? null
    const programme = programmeOf(scope.programKod)
    const konIndikator = programme.konIndikatorer.find((i) => i.kod === input.indikator)
    const definition = konIndikator ?? programme.indikatorer.find((i) => i.kod === input.indikator)
    const bild = await loadMalbild(tx, scope.programKod, per, spar, [input.indikator])
    const omfang = input.typ ? bild.find((o) => o.typ === input.typ && o.kod === input.kod) : bild[0]
    const matt = omfang?.indikatorer[input.indikator]
    if (!definition || !omfang || !matt) return null
    const { synliga, dolda } = await malStore.bakom(tx, {
      programKod: scope.programKod,
      bas: basIndikator(programme),
      per,
      indikator: konIndikator?.av ?? input.indikator,
      kon: konIndikator?.kon ?? null,
      typ: omfang.typ,
      kod: omfang.kod,
      spar,
    })
    const sedda = await lasSida(input.sida, (fonster) => malStore.rader(tx, synliga, fonster))
    return { per, fel, spar, definition, omfang, matt, dolda, ...sedda }
  },
  audit: ({ resource, actor, input }) => {
    const perKommun = groupBy(resource.rader, (r) => r.kommunKod)
    const uppgifter = { indikator: input.indikator, per: resource.per }
    if (perKommun.size === 0)
      return { handelse: 'MAL_HAMTADE', kedja: actor.uppdrag?.kommunKod ?? 'SYSTEM', uppgifter }
    return [...perKommun].map(([kedja, rader]) => ({
      handelse: 'MAL_LISTA_LAST',
      kedja,
      deltagare: rader.map((r) => r.deltagareId),
      utredningar: rader.map((r) => r.utredningId),
      uppgifter,
    }))
  },
  present: ({ resource: r, today }): MalBakom => ({
    per: r.per,
    idag: today,
    perFel: r.fel,
    spar: r.spar,
    indikator: { kod: r.definition.kod, etikett: r.definition.etikett, definition: r.definition.definition },
    omfang: { typ: r.omfang.typ, kod: r.omfang.kod, namn: r.omfang.namn },
    matt: r.matt,
    antal: r.antal,
    sida: r.sida,
    antalSidor: r.antalSidor,
    rader: r.rader.map(({ fornamn, efternamn, ...rad }) => ({
      ...rad,
      namn: rad.skyddad ? null : `${fornamn} ${efternamn}`,
    })),
    dolda: r.matt.utfall === null ? null : (r.dolda ?? r.matt.utfall - r.antal),
  }),
})
