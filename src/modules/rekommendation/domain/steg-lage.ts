import { type Arende, stegNummer, stegSomBorjarMed } from '@/modules/utredning/domain/public'
import { programmeOf } from '@/programme/register'

/** Takes a case; gives the rekommendation's step, and whether the case stands in it or has passed it. */
export function stegLage(u: Pick<Arende, 'programKod' | 'steg'>): {
  steg: string
  arISteget: boolean
  arForbi: boolean
} {
  const programme = programmeOf(u.programKod)
  const steg = stegSomBorjarMed(programme, 'STANGD_KARTLAGGNING')
  const nu = stegNummer(programme, u.steg)
  return { steg, arISteget: u.steg === steg, arForbi: nu > stegNummer(programme, steg) }
}
