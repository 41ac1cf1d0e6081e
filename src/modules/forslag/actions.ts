'use server'
import { defineAction } from '@/server/define-action'
import { avbojForslag } from './use-cases/avboj-forslag'
import { lamnaForslag } from './use-cases/lamna-forslag'
import { taEmotForslag } from './use-cases/ta-emot-forslag'

// The row moves to another part of the list, so the receipt stands on the page one comes back to.
export const lamnaForslagAction = defineAction(lamnaForslag, { redirectTo: () => '/forslag?klart=LAMNAT' })
export const taEmotForslagAction = defineAction(taEmotForslag, {
  redirectTo: () => '/forslag?klart=MOTTAGET',
})
export const avbojForslagAction = defineAction(avbojForslag, { redirectTo: () => '/forslag?klart=AVBOJT' })
