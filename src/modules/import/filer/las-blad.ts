import { arTom, textCell, TOM_CELL, type Cell, type FilRad, type InlastFil } from '../domain/cell'
import { FilAvvisad } from './fil-fel'
import { utanFormelskydd } from '@/filer/formelskydd'
import { GRANSER } from './granser'
import { lasXml } from './las-xml'
import { excelDatum, type Talformat } from './xlsx-format'

type Bok = {
  readonly format: readonly Talformat[]
  readonly texter: readonly string[]
  readonly raknarFran1904: boolean
}

const SISTA_RAD = 1_048_576

/**
 * Takes a sheet's XML and gives its first row and every row below that holds anything, numbered as Excel shows them.
 * Stops as soon as there are more rows or columns than a list may have. Throws `FilAvvisad`.
 */
export function lasBlad(xml: string, bok: Bok): Omit<InlastFil, 'typ'> {
  const lasare = new Bladlasare(bok)
  lasXml(xml, {
    open: (namn, a) => lasare.open(namn, a),
    text: (text) => lasare.addText(text),
    close: (namn) => lasare.close(namn),
  })
  return { rubriker: lasare.rubriker, rader: lasare.rader }
}

/** The state while walking through a sheet: where we are, and what has been collected of the cell we are in. */
class Bladlasare {
  rubriker: readonly Cell[] = []
  readonly rader: FilRad[] = []
  private rad = 0
  private kolumn = -1
  private celler: Cell[] = []
  private typ = 'n'
  private stil = 0
  private harFormel = false
  private varde: string | null = null
  private samlar = false
  private iUttal = false

  constructor(private readonly bok: Bok) {}

  open(namn: string, a: Readonly<Record<string, string>>): void {
    if (namn === 'row') this.startRad(a.r)
    else if (namn === 'c') this.startCell(a)
    else if (namn === 'f') this.harFormel = true
    else if (namn === 'rPh') this.iUttal = true
    else if ((namn === 'v' || namn === 't') && !this.iUttal) {
      this.samlar = true
      this.varde ??= ''
    }
  }

  addText(text: string): void {
    if (this.samlar) this.varde += text
  }

  close(namn: string): void {
    if (namn === 'v' || namn === 't') this.samlar = false
    else if (namn === 'rPh') this.iUttal = false
    else if (namn === 'c') this.slutCell()
    else if (namn === 'row') this.slutRad()
  }

  private startRad(r: string | undefined): void {
    const rad = r === undefined ? this.rad + 1 : Number(r)
    // Rows stand in order; anything else is a file that was put together to confuse.
    if (!Number.isInteger(rad) || rad <= this.rad || rad > SISTA_RAD) throw new FilAvvisad('FIL_OLASLIG')
    this.rad = rad
    this.kolumn = -1
    this.celler = []
  }

  private startCell(a: Readonly<Record<string, string>>): void {
    this.kolumn = a.r === undefined ? this.kolumn + 1 : kolumnIndex(a.r)
    this.typ = a.t ?? 'n'
    this.stil = Number(a.s ?? 0)
    this.harFormel = false
    this.varde = null
  }

  private slutCell(): void {
    const cell = this.tolkaCell()
    if (arTom(cell)) return
    if (this.kolumn >= GRANSER.kolumner) throw new FilAvvisad('FOR_MANGA_KOLUMNER')
    while (this.celler.length < this.kolumn) this.celler.push(TOM_CELL)
    this.celler[this.kolumn] = cell
  }

  private slutRad(): void {
    if (this.celler.length === 0) return
    if (this.rad === 1) this.rubriker = this.celler
    else if (this.rader.push({ rad: this.rad, celler: this.celler }) > GRANSER.rader) {
      throw new FilAvvisad('FOR_MANGA_RADER')
    }
  }

  private tolkaCell(): Cell {
    const varde = this.varde
    // A formula that nobody has calculated has no value; taking it for blank would lose a fact.
    if (varde === null) return this.harFormel ? { slag: 'FEL', text: '(formel utan värde)' } : TOM_CELL
    switch (this.typ) {
      case 's': {
        const text = this.bok.texter[Number(varde)]
        if (text === undefined) throw new FilAvvisad('FIL_OLASLIG')
        return textCell(utanFormelskydd(avkodaXstring(text)))
      }
      case 'inlineStr':
      case 'str':
        return textCell(utanFormelskydd(avkodaXstring(varde)))
      case 'b':
        return textCell(varde === '1' ? 'SANT' : 'FALSKT')
      case 'd':
        return { slag: 'DATUM', text: varde.slice(0, 10) }
      case 'e':
        return { slag: 'FEL', text: varde }
      default:
        return this.tolkaTal(varde.trim())
    }
  }

  private tolkaTal(varde: string): Cell {
    if (varde === '') return TOM_CELL
    const tal = Number(varde)
    if (!Number.isFinite(tal)) return { slag: 'FEL', text: varde }
    const format = this.bok.format[this.stil] ?? 'VANLIG'
    if (format === 'PROCENT') return { slag: 'TAL', text: `${visaTal(tal * 100)}%` }
    if (format === 'VANLIG') return { slag: 'TAL', text: visaTal(tal) }
    const datum = excelDatum(tal, this.bok.raknarFran1904)
    return datum ? { slag: 'DATUM', text: datum } : { slag: 'FEL', text: visaTal(tal) }
  }
}

/** Excel keeps fifteen digits; more are noise from the binary form (0.07 × 100 = 7.000000000000001). */
const visaTal = (tal: number): string => {
  const rundat = Number(tal.toPrecision(15))
  return Number.isInteger(rundat) && Math.abs(rundat) < 1e15 ? rundat.toFixed(0) : String(rundat)
}

/** Takes a reference such as `AB12` and gives the column, counted from 0. */
function kolumnIndex(referens: string): number {
  let index = 0
  for (const tecken of referens) {
    const kod = tecken.charCodeAt(0) - 64
    if (kod < 1 || kod > 26) break
    index = index * 26 + kod
  }
  if (index < 1 || index > 16_384) throw new FilAvvisad('FIL_OLASLIG')
  return index - 1
}

/** Characters that XML cannot carry are written _x000D_ in a workbook (ECMA-376 part 1, 22.9.2.19). */
const avkodaXstring = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, kod: string) => String.fromCharCode(parseInt(kod, 16)))
