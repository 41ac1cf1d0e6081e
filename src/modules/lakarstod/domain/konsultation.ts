import { addDays, type Datum } from '@/domain/datum'
import { accepted, type Outcome, rejected } from '@/domain/outcome'

/** One heading with what stood under it when the question was asked. */
export interface Textstycke {
  rubrik: string
  text: string
}

/** A part of a case that a doctor may be given, with what it holds now; empty where nothing is written. */
export interface Del {
  kod: string
  etikett: string
  stycken: Textstycke[]
}

export interface Konsultation {
  kommunKod: string
  id: string
  utredningId: string
  teamKod: string
  /** Safe to show the doctor: it says nothing of who the person is. */
  arendenummer: string
  lakareId: string
  fraga: string
  form: string
  delar: string[]
  onskatSvar: Datum | null
  minuterBokade: number
  overAndel: boolean
  svar: string | null
  minuterAnvanda: number | null
  svarad: Datum | null
  aterkallad: Datum | null
  aterkalladSkal: string | null
  version: number
  /** ISO instant. */
  stalldAt: string
  stalldAv: string
}

export type KonsultationLage = 'VANTAR' | 'BESVARAD' | 'ATERTAGEN'

/** Takes a consultation and tells how it stands. */
export const konsultationLage = (k: Pick<Konsultation, 'svarad' | 'aterkallad'>): KonsultationLage =>
  k.aterkallad !== null ? 'ATERTAGEN' : k.svarad !== null ? 'BESVARAD' : 'VANTAR'

/** Takes the day of the answer and the days that reading lasts after it; gives the last day the doctor may read. */
export const lasbarTill = (svarad: Datum, dagar: number): Datum => addDays(svarad, dagar)

/**
 * Takes a case and says whether a question to the doctor gives the doctor the turn. While the team waits for the kommun to
 * complete the aktualisering it stays the kommun's: the question is beside what was asked of them.
 * Source: Projektplan, "Utredningens fem steg" (2. Aktualisering).
 */
export const tarTuren = (u: {
  teambeslut: string | null
  liggerHos: 'KOMMUN' | 'TEAM' | 'LAKARE'
}): boolean => !(u.teambeslut === 'KOMPLETTERAS' && u.liggerHos === 'KOMMUN')

export interface NyFraga {
  lakareId: string
  delar: readonly string[]
  onskatSvar: Datum | null
}
export type NyFragaFel =
  'ARENDET_AVSLUTAT' | 'SAMTYCKE_LAKARE_SAKNAS' | 'LAKARE_OKAND' | 'DEL_TOM' | 'SVAR_I_DATID'

/**
 * Takes a question to the doctor and what it rests on; gives the chosen parts, in the order of the case. Asked in an
 * open case only, on a samtycke that opens to the läkare, to somebody who is one, with parts that hold something.
 * Source: Projektplan, "Förtroendeläkare" (advises, never treats); OSL 26 kap. 1 § and 10 kap. 1 §.
 */
export function provaFraga(
  ny: NyFraga,
  lage: { avslutad: boolean; oppnarForLakaren: boolean; lakare: readonly string[]; delar: readonly Del[] },
  idag: Datum,
): Outcome<Del[], NyFragaFel> {
  if (lage.avslutad) return rejected('ARENDET_AVSLUTAT')
  if (!lage.oppnarForLakaren) return rejected('SAMTYCKE_LAKARE_SAKNAS')
  if (!lage.lakare.includes(ny.lakareId)) return rejected('LAKARE_OKAND')
  if (ny.onskatSvar !== null && ny.onskatSvar < idag) return rejected('SVAR_I_DATID')
  const valda = lage.delar.filter((d) => ny.delar.includes(d.kod))
  const tomma = valda.filter((d) => d.stycken.length === 0)
  if (valda.length === 0 || tomma.length > 0)
    return rejected('DEL_TOM', { delar: tomma.map((d) => d.etikett).join(', ') })
  return accepted(valda)
}

/** Takes a consultation and says whether it can still be answered or taken back: once, and not after the other. */
export function provaOppen(
  k: Pick<Konsultation, 'svarad' | 'aterkallad'>,
): Outcome<null, 'REDAN_BESVARAD' | 'REDAN_ATERTAGEN'> {
  if (k.svarad !== null) return rejected('REDAN_BESVARAD')
  return k.aterkallad !== null ? rejected('REDAN_ATERTAGEN') : accepted(null)
}
