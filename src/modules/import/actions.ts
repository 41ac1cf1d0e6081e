'use server'
import { defineAction } from '@/server/define-action'
import { beratta } from './framsteg'
import { importera } from './use-cases/importera'

export const lasInAction = defineAction(importera, {
  input: ({ filId }) => ({ filId, framsteg: typeof filId === 'string' ? beratta(filId) : undefined }),
  redirectTo: ({ bild }) => `/import?inlasta=${bild.svar.accepterade}&nya=${bild.nya}`,
})
