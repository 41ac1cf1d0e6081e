import { kraft } from '@/programme/kraft'
import type { Arende } from '../arende'
import { ettArende } from '../arende.fixtures'
import type { Handelserader, StatusRad, StegRad } from '../handelserader'
import { beslut, inget, samtycke, sandning } from '../handelserader.fixtures'
import type { Rattningslage } from './plan'
import { type Nytt, ratta } from './ratta'

/** A case on its way, for the tests of what is corrected in it. */
export const IDAG = '2026-11-20'
const period = (id: string, fran: string, till: string | null) => ({
  id,
  fran,
  till,
  skal: null,
  av: 'sofia',
})
export const steg = (
  steg: string,
  fran: string,
  till: string | null,
  mer: Partial<StegRad> = {},
): StegRad => ({
  ...period(steg, fran, till),
  steg,
  kalla: 'APP',
  ...mer,
})
export const status = (
  status: string,
  fran: string,
  till: string | null,
  mer: Partial<StatusRad> = {},
): StatusRad => ({
  ...period(status, fran, till),
  status,
  ater: null,
  ...mer,
})
/** Found 7 January, sent 2 February, admitted the 10th, mapped from the 20th. */
const kartlaggs: Arende = ettArende({
  identifierad: '2026-01-07',
  aktualiserad: '2026-02-02',
  steg: 'KARTLAGGNING',
  stegSedan: '2026-02-20',
  teambeslut: 'ANTAGEN',
  liggerHos: 'TEAM',
  liggerHosSedan: '2026-02-10',
})
/** What is recorded of it. */
export const vagen: Handelserader = {
  ...inget,
  samtycken: [samtycke()],
  aktualiseringar: [sandning()],
  beslut: [beslut()],
  steg: [
    steg('IDENTIFIERING', '2026-01-07', '2026-02-02'),
    steg('AKTUALISERING', '2026-02-02', '2026-02-20'),
    steg('KARTLAGGNING', '2026-02-20', null),
  ],
  statusar: [status('PAGAENDE', '2026-01-07', null)],
}
/** The case with what the test changes, in it and around it. */
export const i = (
  u: Partial<Arende> = {},
  r: Partial<Handelserader> = {},
  person: Partial<Rattningslage['person']> = {},
): Rattningslage => ({
  u: { ...kartlaggs, ...u },
  r: { ...vagen, ...r },
  person: { fodelsedatum: '1985-04-12', nastaUtredning: null, ...person },
  program: kraft,
  idag: IDAG,
})
/** What the correction does; it must be let through. */
export const planen = (nytt: Nytt, s: Rattningslage) => {
  const svar = ratta(nytt, s)
  if (!svar.accepted) throw new Error(svar.code)
  return svar.value
}
/** The refusal, or null. */
export const kod = (nytt: Nytt, s: Rattningslage) => {
  const svar = ratta(nytt, s)
  return svar.accepted ? null : svar.code
}
