import 'server-only'
import { z } from 'zod'
import { groupBy } from '@/domain/group-by'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { Refused, refusal } from '@/server/result'
import { malScope } from '../policy'
import { MalInput } from '../schema'
import { malStore, type SynligRad } from '../store'
import { basIndikator, loadMalbild, type Matt } from './malbild'

const Input = MalInput.extend({
  indikator: z.string().regex(/^[A-Z0-9_]{1,60}$/),
  typ: z.enum(['PROGRAM', 'TEAM', 'KOMMUN']),
  kod: z.string().max(20),
})

export interface MalBakom {
  per: string
  spar: string | null
  indikator: { kod: string; etikett: string; definition: string }
  omfang: { typ: string; kod: string; namn: string }
  matt: Matt
  /** Rows the actor may see, one a person. A protected person has no name here. */
  rader: (Omit<SynligRad, 'fornamn' | 'efternamn'> & { namn: string | null })[]
  /** N personer visas inte för dig. Null where the number itself is withheld. */
  dolda: number | null
}

/**
 * What stands behind a number: its definition for everyone, the persons for those who may see them, and how many are
 * not shown. Number = rows shown + "N personer visas inte för dig", always: both come from the rows that are counted.
 */
export const malBakom = defineQuery({
  name: 'mal-bakom',
  input: Input,
  scope: malScope,
  load: async ({ tx, scope, input, today }) => {
    const per = input.per ?? today
    const spar = input.spar ?? null
    if (per > today) throw new Refused(refusal('DATUM_I_FRAMTIDEN'))
    const programme = programmeOf(scope.programKod)
    const konIndikator = programme.konIndikatorer.find((i) => i.kod === input.indikator)
    const definition = konIndikator ?? programme.indikatorer.find((i) => i.kod === input.indikator)
    const bild = await loadMalbild(tx, scope.programKod, per, spar)
    const omfang = bild.find((o) => o.typ === input.typ && o.kod === input.kod)
    const matt = omfang?.indikatorer[input.indikator]
    if (!definition || !omfang || !matt) return null
    const { synliga, dolda } = await malStore.bakom(tx, {
      programKod: scope.programKod,
      bas: basIndikator(programme),
      per,
      indikator: konIndikator?.av ?? input.indikator,
      kon: konIndikator?.kon ?? null,
      typ: input.typ,
      kod: input.kod,
      spar,
    })
    return { per, spar, definition, omfang, matt, dolda, rader: await malStore.rader(tx, synliga) }
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
  present: ({ resource: r }): MalBakom => ({
    per: r.per,
    spar: r.spar,
    indikator: { kod: r.definition.kod, etikett: r.definition.etikett, definition: r.definition.definition },
    omfang: { typ: r.omfang.typ, kod: r.omfang.kod, namn: r.omfang.namn },
    matt: r.matt,
    rader: r.rader.map(({ fornamn, efternamn, ...rad }) => ({
      ...rad,
      namn: rad.skyddad ? null : `${fornamn} ${efternamn}`,
    })),
    dolda: r.matt.utfall === null ? null : (r.dolda ?? r.matt.utfall - r.rader.length),
  }),
})
