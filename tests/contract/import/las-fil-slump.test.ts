import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { granskaFil } from '@/modules/import/domain/granska-fil'
import { FIL_FEL } from '@/modules/import/filer/fil-fel'
import { lasFil } from '@/modules/import/filer/las-fil'
import { packa } from '../../factories/arbetsbok'

/** Whatever is sent in, the answer is a read file or a code: never an exception, never a hang. */
const MAPP = new URL('../../exempel-import/', import.meta.url)
const bok = new Uint8Array(readFileSync(new URL('borgholm.xlsx', MAPP)))
const lista = new Uint8Array(readFileSync(new URL('vastervik.csv', MAPP)))
const delar = unzipSync(bok)
const villkor = { idag: '2026-11-23', egenKommun: '0885', kommuner: [{ kod: '0885', namn: 'Borgholm' }] }
const namn = fc.constantFrom('a.xlsx', 'a.csv', 'a')

function svarar(bytes: Uint8Array, filnamn: string): void {
  const utfall = lasFil(bytes, filnamn)
  if (!utfall.accepted) expect(FIL_FEL).toContain(utfall.code)
  else expect(typeof granskaFil(utfall.value, villkor).accepted).toBe('boolean')
}

const andringar = (langd: number) =>
  fc.array(fc.tuple(fc.nat({ max: langd - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })

function andrad(bytes: Uint8Array, andras: readonly (readonly [number, number])[]): Uint8Array {
  const kopia = bytes.slice()
  for (const [plats, varde] of andras) kopia[plats] = varde
  return kopia
}

it('answers on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), namn, (bytes, somZip, filnamn) => {
      svarar(somZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes, filnamn)
    }),
    { numRuns: 400, seed: 20261123 },
  )
})

it('answers on a workbook and a list with changed or missing bytes', () => {
  fc.assert(
    fc.property(andringar(bok.length), fc.nat({ max: 400 }), namn, (andras, kapat, filnamn) => {
      svarar(andrad(bok, andras).slice(0, bok.length - kapat), filnamn)
    }),
    { numRuns: 300, seed: 20261123 },
  )
  fc.assert(
    fc.property(andringar(lista.length), (andras) => svarar(andrad(lista, andras), 'a.csv')),
    { numRuns: 300, seed: 20261123 },
  )
})

it('answers on a whole archive whose parts are damaged inside', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(delar)),
      fc.infiniteStream(fc.nat()),
      fc.nat({ max: 255 }),
      (del, platser, varde) => {
        const innehall = delar[del] ?? new Uint8Array()
        const andras = [...platser.take(5)].map((plats) => [plats % innehall.length, varde] as const)
        svarar(packa({ ...delar, [del]: andrad(innehall, andras) }), 'a.xlsx')
      },
    ),
    { numRuns: 300, seed: 20261123 },
  )
})
