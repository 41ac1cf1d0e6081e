import fc from 'fast-check'
import { allaDorrar } from '../../integration/dorrar/alla-dorrar'
import { knacka, radernaTill } from '../behorighet/celler'
import { indataFor } from '../behorighet/indata'
import { vantat, tabell } from '../behorighet/tabell'
import type { Varld } from '../behorighet/varld'
import { vadSomHelst } from './scheman'

/**
 * Every use case and query, by somebody who may, with some fields of a good input replaced by anything. It answers with a
 * value or a code; it never breaks.
 */
export async function provaAnvandningsfall(
  v: Varld,
  antal: number,
  fro: number,
): Promise<{ forsok: number; fel: string[] }> {
  const fel: string[] = []
  let forsok = 0
  for (const { rad, dorr } of radernaTill(await allaDorrar())) {
    const vem = v.aktorer.flatMap((aktor) => v.personer.map((p) => ({ aktor, p })))
    const ratt = vem.find(({ aktor, p }) => vantat(tabell[rad]!, aktor, p.lage) === 'JA')
    if (!ratt || rad === 'byt-losenord') continue
    const bra = indataFor(rad, ratt.p, v)
    const falt = Object.keys(bra).filter((f) => f !== 'innehall' || rad === 'spara-utkast')
    const andrat = fc.tuple(
      fc.uniqueArray(fc.constantFrom(...falt), { minLength: 1, maxLength: 3 }),
      fc.array(vadSomHelst, { minLength: 3, maxLength: 3 }),
    )
    const egenskap = fc.asyncProperty(andrat, async ([namn, varden]) => {
      const raw = { ...bra, ...Object.fromEntries(namn.map((n, i) => [n, varden[i]])) }
      const svar = await knacka(dorr, ratt.aktor, raw)
      if (svar.kod === 'KRASCH') throw new Error(svar.text)
    })
    const utfall = await fc.check(egenskap, { numRuns: antal, seed: fro, endOnFailure: true })
    forsok += utfall.numRuns
    if (utfall.failed)
      fel.push(
        `${rad}: ${JSON.stringify(utfall.counterexample).slice(0, 300)} ${String(utfall.errorInstance).slice(0, 400)}`,
      )
  }
  return { forsok, fel }
}
