import type { AnyProgramme } from '@/programme/register'
import { EGEN_ROST } from '@/programme/kraft'
import { dorrText } from '@/text/sv/dorrar'
import { delText, egenRost, handelseOrd, uppgiftEtikett, vagranText } from '@/text/sv/logg'
import { rollText } from '@/text/sv/roller'

type Koder = AnyProgramme['koder']

// Which of the programme's code lists a fact is a code of.
const kodlistor: Record<string, (keyof Koder)[]> = {
  delar: ['lakarDelar'],
  del: ['lakarDelar', 'livsomraden'],
  omrade: ['livsomraden'],
  yrke: ['yrken'],
  beslut: ['teambeslut'],
  skydd: ['skyddslagen'],
  status: ['statusar', 'insatsStatusar'],
  typ: ['insatstyper', 'anteckningstyper'],
}

/**
 * Takes what a log row holds beside who and whom, codes and dates, and gives what a reader may want of it in words.
 * Ids, and names and codes that have no words, are left out.
 */
export function uppgiftText(programme: AnyProgramme, uppgifter: Record<string, unknown>): string {
  return Object.entries(uppgifter)
    .flatMap(([nyckel, varde]) => {
      const etikett = uppgiftEtikett[nyckel]
      if (!etikett || varde === null || varde === undefined || varde === false) return []
      if (varde === true) return [etikett]
      const varden = [varde].flat()
      if (varden.length > 6) return [`${etikett}: ${varden.length} st`]
      const iOrd = varden.flatMap((v) => (typeof v === 'object' ? [] : (ord(programme, nyckel, v) ?? [])))
      return iOrd.length > 0 ? [`${etikett}: ${iOrd.join(', ')}`] : []
    })
    .join('. ')
}

/** A row with its facts in words, in place of codes. */
export type MedOrd<R> = Omit<R, 'uppgifter'> & { mer: string }

/** Gives what turns a row's facts into words. */
export const medOrd =
  (programme: AnyProgramme) =>
  <R extends { uppgifter: Record<string, unknown> }>({ uppgifter, ...rad }: R): MedOrd<R> => ({
    ...rad,
    mer: uppgiftText(programme, uppgifter),
  })

/** A date, a number or a text as it is; a code in its words, or null where it has none. */
function ord(programme: AnyProgramme, nyckel: string, varde: unknown): string | null {
  const kod = String(varde)
  const listor = kodlistor[nyckel] ?? []
  const funnen =
    egnaOrd[nyckel]?.(kod, programme) ??
    listor.flatMap((l) => [...programme.koder[l]]).find((k) => k.kod === kod)?.etikett
  return funnen ?? (sagerInget(kod) ? null : kod)
}

// A code without words, or an id.
const sagerInget = (kod: string): boolean =>
  /^[A-Z_]{2,}$/.test(kod) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(kod)

const stegOrd = (kod: string, programme: AnyProgramme): string | undefined =>
  programme.steg.find((s) => s.kod === kod)?.etikett

const egnaOrd: Record<string, (kod: string, programme: AnyProgramme) => string | undefined> = {
  dorr: (kod) => dorrText[kod],
  kod: (kod) => vagranText[kod],
  vad: handelseOrd,
  roll: (kod) => rollText[kod as keyof typeof rollText],
  steg: stegOrd,
  fran: stegOrd,
  till: stegOrd,
  del: (kod) => delText[kod],
  yrke: (kod) => (kod === EGEN_ROST ? egenRost : undefined),
}
