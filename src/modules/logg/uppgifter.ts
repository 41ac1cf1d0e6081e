import type { AnyProgramme } from '@/programme/register'
import { handelseOrd, uppgiftEtikett, vagranText } from '@/text/sv/logg'
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
 * Ids and what nobody has named are left out.
 */
export function uppgiftText(programme: AnyProgramme, uppgifter: Record<string, unknown>): string {
  return Object.entries(uppgifter)
    .flatMap(([nyckel, varde]) => {
      const etikett = uppgiftEtikett[nyckel]
      if (!etikett || varde === null || varde === undefined || varde === false) return []
      if (varde === true) return [etikett]
      if (Array.isArray(varde)) {
        return [
          `${etikett}: ${varde.length > 6 ? `${varde.length} st` : varde.map((v) => ord(programme, nyckel, v)).join(', ')}`,
        ]
      }
      return typeof varde === 'object' ? [] : [`${etikett}: ${ord(programme, nyckel, varde)}`]
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

function ord(programme: AnyProgramme, nyckel: string, varde: unknown): string {
  const kod = String(varde)
  if (nyckel === 'dorr') return kod.replaceAll('-', ' ')
  if (nyckel === 'kod') return vagranText[kod] ?? kod
  if (nyckel === 'vad') return handelseOrd(kod)
  if (nyckel === 'roll') return rollText[kod as keyof typeof rollText] ?? kod
  if (nyckel === 'steg') return programme.steg.find((s) => s.kod === kod)?.etikett ?? kod
  const listor = kodlistor[nyckel] ?? []
  return listor.flatMap((l) => [...programme.koder[l]]).find((k) => k.kod === kod)?.etikett ?? kod
}
