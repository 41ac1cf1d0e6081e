import { type Outcome, rejected } from '@/domain/outcome'
import type { BedomningFel, InsatsFel } from '@/modules/insats/domain/public'
import type { AvslutFel } from '../avsluta'
import type { RattbarSak } from '../handelser'
import type { Handelserader } from '../handelserader'
import type { Datumgransfel, Rattelseplan, Rattningslage } from './plan'
import { rattaAktualisering, rattaTeambeslut } from './ratta-gang'
import {
  type NyttAvslut,
  type NyUppfoljning,
  rattaAvslut,
  rattaSamtycke,
  rattaUppfoljning,
} from './ratta-slut'
import { type NyaInsatsdagar, type NyBedomning, rattaBedomning, rattaInsats } from './ratta-underlag'

/** A thing and what it should say instead. */
export type Nytt = { sakId: string } & (
  | ({ sak: 'aktivitetsformaga' } & NyBedomning)
  | ({ sak: 'insats' } & NyaInsatsdagar)
  | ({ sak: 'uppfoljning' } & NyUppfoljning)
  | { sak: 'aktualisering' | 'teambeslut'; datum: string }
  | { sak: 'samtycke'; datum: string; till: string | null }
  | ({ sak: 'avslut' } & NyttAvslut)
)

export type RattaFel =
  | BedomningFel
  | InsatsFel
  | AvslutFel
  | Datumgransfel
  | 'BEDOMNING_UNDERTECKNAD'
  | 'INSATS_INTE_STARTAD'
  | 'INSATS_SLUT_SAKNAS'
  | 'INSATS_PAGAR'
  | 'SLUT_FORE_DATUM'
  | 'SLUT_PASSERAT'
  | 'INTE_AVSLUTAD'
  | 'HANDELSE_SAKNAS'
  | 'SAMTYCKE_STOD_INTE'
  | 'ALDER_UTANFOR'

/** Where each thing stands among what is recorded. */
const lista = {
  aktivitetsformaga: 'formagor',
  insats: 'insatser',
  uppfoljning: 'uppfoljningar',
  aktualisering: 'aktualiseringar',
  teambeslut: 'beslut',
  samtycke: 'samtycken',
} as const satisfies Record<Exclude<RattbarSak, 'avslut'>, keyof Handelserader>

type Sak = keyof typeof lista

/** Takes what is recorded, a kind and an id; gives the thing that stands, or null (unknown, or annulled). */
export function finnSak<S extends Sak>(
  r: Handelserader,
  sak: S,
  id: string,
): Handelserader[(typeof lista)[S]][number] | null {
  const rader = r[lista[sak]] as Handelserader[(typeof lista)[S]][number][]
  return rader.find((x) => x.id === id && !x.makulerad) ?? null
}

/** Takes what a thing should say instead and the case around it; gives what the correction does, by that thing's rule. */
export function ratta(nytt: Nytt, s: Rattningslage): Outcome<Rattelseplan, RattaFel> {
  if (nytt.sak === 'avslut') return rattaAvslut(utan(nytt), s)
  return rattaRad(nytt, s)
}

function rattaRad(nytt: Exclude<Nytt, { sak: 'avslut' }>, s: Rattningslage): Outcome<Rattelseplan, RattaFel> {
  const saknas = rejected('HANDELSE_SAKNAS')
  const finn = <S extends Sak>(sak: S) => finnSak(s.r, sak, nytt.sakId)
  switch (nytt.sak) {
    case 'aktivitetsformaga': {
      const rad = finn(nytt.sak)
      return rad ? rattaBedomning(rad, utan(nytt), s) : saknas
    }
    case 'insats': {
      const rad = finn(nytt.sak)
      return rad ? rattaInsats(rad, utan(nytt), s) : saknas
    }
    case 'uppfoljning': {
      const rad = finn(nytt.sak)
      return rad ? rattaUppfoljning(rad, utan(nytt), s) : saknas
    }
    case 'samtycke': {
      const rad = finn(nytt.sak)
      return rad ? rattaSamtycke(rad, utan(nytt), s) : saknas
    }
    case 'aktualisering': {
      const rad = finn('aktualisering')
      return rad ? rattaAktualisering(rad, nytt, s) : saknas
    }
    case 'teambeslut': {
      const rad = finn('teambeslut')
      return rad ? rattaTeambeslut(rad, nytt, s) : saknas
    }
  }
}

/** The fields alone, since they become columns. */
function utan<N extends { sak: string; sakId: string }>(nytt: N): Omit<N, 'sak' | 'sakId'> {
  const { sak: _sak, sakId: _sakId, ...falt } = nytt
  return falt
}
