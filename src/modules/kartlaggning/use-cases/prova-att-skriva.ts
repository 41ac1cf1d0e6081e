import { stegNummer, stegSomBorjarMed } from '@/modules/utredning/domain/public'
import { type Arende, provaPagaende } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { provaSkriva } from '../domain/skrivregler'

/** Takes a case; gives the refusal of writing in its kartläggning just now, or null. */
export function provaAttSkriva(u: Arende): ReturnType<typeof provaPagaende> | ReturnType<typeof provaSkriva> {
  const programme = programmeOf(u.programKod)
  const kartlaggning = stegNummer(programme, stegSomBorjarMed(programme, 'START'))
  return provaPagaende(u) ?? provaSkriva({ steg: stegNummer(programme, u.steg), kartlaggning })
}
