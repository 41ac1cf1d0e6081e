import { utkastOm, utkastResurs } from '@/schema/utkast'

/** The form that a draft of a voice in the kartläggning belongs to. */
export const BIDRAG_FORM = 'kartlaggning'

/** Takes the case, the area and the voice; gives what a draft of it is about. */
export const bidragResurs = (utredningId: string, omrade: string, yrke: string): string =>
  utkastResurs(utredningId, omrade, yrke)

/** Takes a case and what a draft is about; gives the area, or null for another case's draft. */
export function omradeAvResurs(utredningId: string, resurs: string): string | null {
  const om = utkastOm(resurs)
  return om.utredningId === utredningId ? (om.del[0] ?? null) : null
}
