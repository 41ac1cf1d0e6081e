'use server'
import { defineAction } from '@/server/define-action'
import { granskaKlar } from './use-cases/granska-klar'
import { registreraDeltagare } from './use-cases/registrera-deltagare'
import { sokPerson } from './queries/sok-person'

export const sokPersonAction = defineAction(sokPerson, { revalidate: [], data: (view) => view })

export const registreraDeltagareAction = defineAction(registreraDeltagare, {
  redirectTo: (v) => (v.slag === 'REGISTRERAD' ? `/deltagare/${v.deltagareId}` : ''),
  kvitto: () =>
    'Mottagen för granskning. Det du skrev är sparat, och den som ska gå igenom det har fått veta.',
  data: (v) => v,
})

export const granskaKlarAction = defineAction(granskaKlar, { redirectTo: () => '/granskning' })
