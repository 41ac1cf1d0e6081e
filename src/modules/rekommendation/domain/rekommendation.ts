import { rejected, type Rejected } from '@/domain/outcome'
import type { Datum } from '@/domain/datum'

/** One recommended next step. The order of the list is the order they are meant to be taken in. */
export interface NastaSteg {
  insatstyp: string
  beskrivning: string
}

/** What a rekommendation says; empty is null while it is a draft. */
export interface Innehall {
  sammanfattning: string | null
  steg: NastaSteg[]
  /** The dated assessment of the same utredning that it rests on. */
  aktivitetsformagaId: string | null
  motivering: string | null
  personensSyn: string | null
  genomgangen: Datum | null
  ejGenomgangenSkal: string | null
}

/** One version of it. */
export interface Version extends Innehall {
  id: string
  nr: number
  status: 'UTKAST' | 'SIGNERAD'
  signerad: Datum | null
  signeradAv: string | null
  rattarId: string | null
  rattelseSkal: string | null
  makulerad: boolean
  kalla: string
  version: number
  /** ISO instant. */
  andradAt: string
  andradAv: string | null
}

/** The draft that is being written, if any. */
export const utkastet = (versioner: readonly Version[]): Version | null =>
  versioner.find((v) => v.status === 'UTKAST' && !v.makulerad) ?? null

/** The version that holds: the latest signed one that is not annulled. */
export const gallande = (versioner: readonly Version[]): Version | null =>
  versioner.findLast((v) => v.status === 'SIGNERAD' && !v.makulerad) ?? null

/** Takes all versions, annulled too; gives the next one's number. */
export const nastaNr = (versioner: readonly Version[]): number =>
  Math.max(0, ...versioner.map((v) => v.nr)) + 1

export type SkrivFel = 'STEG_INTE_AKTUELLT' | 'REKOMMENDATION_UNDERTECKNAD' | 'RATTELSE_BEHOVS'

/**
 * Takes the versions, where the case stands and the version one began from (0: none); gives the refusal of saving the
 * draft, or null. What is signed is corrected by a version of its own, begun with a reason, never by writing on.
 * Source: Projektplan, "Utredningens fem steg" (4. Utredningens rekommendation).
 */
export function provaSpara(
  versioner: readonly Version[],
  { arISteget, version }: { arISteget: boolean; version: number },
): Rejected<SkrivFel> | null {
  const utkast = utkastet(versioner)
  if (!utkast && gallande(versioner)) {
    return rejected(version > 0 ? 'REKOMMENDATION_UNDERTECKNAD' : 'RATTELSE_BEHOVS')
  }
  return arISteget || utkast?.rattarId ? null : rejected('STEG_INTE_AKTUELLT')
}

/** Takes the versions; gives the refusal of beginning a correction, or null. */
export function provaRatta(
  versioner: readonly Version[],
): Rejected<'INGET_ATT_RATTA' | 'RATTELSE_PAGAR'> | null {
  if (!gallande(versioner)) return rejected('INGET_ATT_RATTA')
  return utkastet(versioner) ? rejected('RATTELSE_PAGAR') : null
}
