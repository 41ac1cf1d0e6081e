import { type AnyProgramme, programmeOf } from '@/programme/register'
import { faltEtikett, inkommetEtikett } from '@/text/sv/deltagare'
import { maskeraPersonnummer } from './domain/personnummer'

export interface TypadUppgift {
  etikett: string
  text: string
}

type Koder = AnyProgramme['koder']
const kodFalt: Record<string, keyof Koder> = {
  kon: 'kon',
  skydd: 'skyddslagen',
  spar: 'spar',
  kontaktsatt: 'kontaktsatt',
  forsorjning: 'forsorjningskallor',
  foretradareSlag: 'foretradartyper',
  samtyckeSatt: 'samtyckesatt',
  teambeslut: 'teambeslut',
  insatstyp: 'insatstyper',
  avslutsorsak: 'avslutsorsaker',
}

/** Takes a filled in form and gives what was answered of what has a name on screen; what was left empty is left out. */
export function typedAnswers(input: Record<string, unknown>): Record<string, unknown> {
  const tomt = (v: unknown): boolean => v === null || v === undefined || v === false || v === ''
  return Object.fromEntries(Object.entries(input).filter(([falt, v]) => falt in faltEtikett && !tomt(v)))
}

/** Takes what was typed in a form (field → value) and gives it as facts in words, the number masked. */
export function typedFacts(innehall: Record<string, unknown>, programKod: string): TypadUppgift[] {
  const { koder } = programmeOf(programKod)
  // The order of the form, not of the storage.
  return Object.entries(inkommetEtikett).flatMap(([falt, etikett]) =>
    falt in innehall ? [{ etikett, text: asText(falt, innehall[falt], koder) }] : [],
  )
}

function asText(falt: string, varde: unknown, koder: Koder): string {
  const lista = kodFalt[falt]
  if (lista) return koder[lista].find((k) => k.kod === varde)?.etikett ?? String(varde)
  if (falt === 'nummer') {
    const siffror = String(varde).replace(/\D/g, '')
    return siffror.length === 12 ? maskeraPersonnummer(siffror) : `${siffror.slice(0, 6)}-••••`
  }
  return varde === true ? 'Ja' : String(varde)
}
