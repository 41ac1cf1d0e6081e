'use server'
import { defineAction } from '@/server/define-action'
import { finnPerson } from './use-cases/finn-person'

export const finnPersonAction = defineAction(finnPerson, {
  redirectTo: (v) => `/logg/person/${v.deltagareId}`,
})
