'use server'
import { defineAction } from '@/server/define-action'
import { kastaUtkast } from './use-cases/kasta-utkast'

/** From the start page, where the line goes with the draft: the receipt stands on the page itself. */
export const kastaFranStartAction = defineAction(kastaUtkast, {
  redirectTo: (_, { visa }) => `/?${visa === 'alla' ? 'visa=alla&' : ''}kastat=1`,
})
