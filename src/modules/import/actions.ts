'use server'
import { defineAction } from '@/server/define-action'
import { importera } from './use-cases/importera'

export const lasInAction = defineAction(importera, {
  input: (falt) => ({ filId: falt.filId }),
  redirectTo: ({ bild }) => `/import?inlasta=${bild.svar.accepterade}&nya=${bild.nya}`,
})
