import 'server-only'
import { z } from 'zod'
import { filformat, type Filformat } from '@/filer/format'
import { organisationStore } from '@/modules/organisation/public'
import { arendeScope } from '@/modules/utredning/public'
import { namesOf } from '@/modules/anvandare/public'
import { defineQuery } from '@/server/define-query'
import { ListaInput } from '../schema'
import { type ListRad, listaStore } from '../store'
import { listLogg, valda } from './deltagarlista'

const Input = ListaInput.extend({ format: z.enum(filformat) })

export interface Listexport {
  format: Filformat
  idag: string
  rader: (Omit<ListRad, 'kontaktpersonId' | 'arbetsterapeutId'> & {
    kontaktperson: string | null
    kommun: string
  })[]
}

/** What the list shows, all pages of it, as a file. Protected persons are left out. Logged with whose rows it holds. */
export const exporteraLista = defineQuery({
  name: 'exportera-lista',
  input: Input,
  scope: arendeScope,
  timeout: 60_000,
  load: async ({ tx, actor, scope, input, today }) => {
    const { rader } = await listaStore.lista(tx, scope, input, actor.anvandareId, today)
    const oskyddade = rader.filter((r) => !r.skyddad)
    return {
      rader: oskyddade,
      namn: await namesOf(
        tx,
        oskyddade.map((r) => r.kontaktpersonId),
      ),
      kommuner: await organisationStore.kommunNamn(tx),
    }
  },
  audit: ({ resource, input }) => listLogg('LISTA_EXPORTERAD', resource.rader, valda(input)),
  present: ({ resource: r, input, today }): Listexport => ({
    format: input.format,
    idag: today,
    rader: r.rader.map(({ kontaktpersonId, arbetsterapeutId: _, ...rad }) => ({
      ...rad,
      kontaktperson: r.namn.get(kontaktpersonId ?? '') ?? null,
      kommun: r.kommuner.get(rad.kommunKod) ?? '',
    })),
  }),
})
