import type { MalIntervall, UtredningHistoria } from './definition'
import { kraft } from './kraft'

/** The programmes that the engine carries. A sister project is one more definition, named here. */
export const programmes = [kraft]
export type AnyProgramme = (typeof programmes)[number]

/** Takes a programme's code and gives its definition; throws where the database names one that the code does not know. */
export function programmeOf(kod: string): AnyProgramme {
  const found = programmes.find((p) => p.kod === kod)
  if (!found) throw new Error(`Okänt program: ${kod}`)
  return found
}

/** The programme that a fresh installation is made for. */
export const defaultProgramme: AnyProgramme = kraft

/** What the database keeps of a programme: the numbers that rules turn on, and the indicator that is split by kön. */
export const databaseSettings = (p: AnyProgramme): Record<string, unknown> => ({
  ...p.installningar,
  konAv: p.konIndikatorer[0].av,
})

/** Takes one utredning's whole history and gives every stretch of days on which it counts, by its programme's rules. */
export function intervalsOf(programKod: string, historia: UtredningHistoria): MalIntervall[] {
  return programmeOf(programKod).indikatorer.flatMap((indikator) => indikator.intervall(historia))
}
