import { FilAvvisad } from './fil-fel'
import { lasBlad } from './las-blad'
import { lasXml } from './las-xml'
import type { InlastFil } from '../domain/cell'
import { lasTalformat } from './xlsx-format'
import { ZipDelar } from './zip-delar'

const HUVUDDEL = /spreadsheetml\.(?:sheet|template)\.main\+xml$/
const MAKRO = /macroEnabled|vnd\.ms-office\.vbaProject|vnd\.ms-excel\.(?:intl)?macrosheet/i

/**
 * Reads the first visible sheet of a workbook. Hidden sheets are left alone, hidden rows are data like others.
 * A workbook that carries macros is refused whole, whatever its name. Throws `FilAvvisad`.
 */
export function lasXlsx(bytes: Buffer): InlastFil {
  const zip = new ZipDelar(bytes)
  const bok = hittaArbetsbok(zip)
  const relationer = lasRelationer(zip, bok)
  const { blad, raknarFran1904 } = lasArbetsbok(zip.text(bok))
  const forsta = blad.find((b) => b.synligt)
  const del = forsta && relationer.get(forsta.relation)
  if (!del) throw new FilAvvisad('FIL_TOM')
  const stilar = hittaDel(relationer, 'styles')
  const texter = hittaDel(relationer, 'sharedStrings')
  return {
    typ: 'XLSX',
    ...lasBlad(zip.text(del.mal), {
      format: stilar && zip.har(stilar) ? lasTalformat(zip.text(stilar)) : [],
      texter: texter && zip.har(texter) ? lasDeladeTexter(zip.text(texter)) : [],
      raknarFran1904,
    }),
  }
}

/** The part that the archive names as the workbook; an archive without one is something else than a workbook. */
function hittaArbetsbok(zip: ZipDelar): string {
  if (!zip.har('[Content_Types].xml')) throw new FilAvvisad('FIL_OKAND_TYP')
  let bok: string | null = null
  let harMakro = zip.namn().some((namn) => /vbaProject|\/macrosheets\//i.test(namn))
  lasXml(zip.text('[Content_Types].xml'), {
    open: (_, { ContentType: typ = '', PartName: del = '' }) => {
      if (MAKRO.test(typ)) harMakro = true
      else if (HUVUDDEL.test(typ)) bok = del.replace(/^\//, '')
    },
  })
  if (harMakro) throw new FilAvvisad('FIL_MAKRO')
  if (!bok || !zip.har(bok)) throw new FilAvvisad('FIL_OKAND_TYP')
  return bok
}

type Relation = { readonly typ: string; readonly mal: string }

function lasRelationer(zip: ZipDelar, bok: string): ReadonlyMap<string, Relation> {
  const snitt = bok.lastIndexOf('/') + 1
  const mapp = bok.slice(0, snitt)
  const relationer = new Map<string, Relation>()
  lasXml(zip.text(`${mapp}_rels/${bok.slice(snitt)}.rels`), {
    open: (namn, { Id: id, Type: typ = '', Target: mal = '', TargetMode: lage }) => {
      if (namn !== 'Relationship' || !id || lage === 'External') return
      relationer.set(id, { typ, mal: mal.startsWith('/') ? mal.slice(1) : enkelSokvag(mapp + mal) })
    },
  })
  return relationer
}

function enkelSokvag(sokvag: string): string {
  const delar: string[] = []
  for (const del of sokvag.split('/')) {
    if (del === '..') delar.pop()
    else if (del !== '.') delar.push(del)
  }
  return delar.join('/')
}

function hittaDel(relationer: ReadonlyMap<string, Relation>, slag: string): string | undefined {
  return [...relationer.values()].find((r) => r.typ.endsWith(`/${slag}`))?.mal
}

function lasArbetsbok(xml: string) {
  const blad: { relation: string; synligt: boolean }[] = []
  let raknarFran1904 = false
  lasXml(xml, {
    open: (namn, a) => {
      if (namn === 'workbookPr') raknarFran1904 = a.date1904 === '1' || a.date1904 === 'true'
      if (namn !== 'sheet') return
      const relation = Object.keys(a).find((n) => n === 'id' || n.endsWith(':id'))
      blad.push({ relation: (relation && a[relation]) || '', synligt: !a.state || a.state === 'visible' })
    },
  })
  return { blad, raknarFran1904 }
}

/** The workbook's shared texts; pronunciation guides (rPh) are left out. */
function lasDeladeTexter(xml: string): string[] {
  const texter: string[] = []
  let text = ''
  let iText = false
  let iUttal = false
  lasXml(xml, {
    open: (namn) => {
      if (namn === 'si') text = ''
      else if (namn === 'rPh') iUttal = true
      else if (namn === 't') iText = !iUttal
    },
    text: (del) => {
      if (iText) text += del
    },
    close: (namn) => {
      if (namn === 'si') texter.push(text)
      else if (namn === 'rPh') iUttal = false
      else if (namn === 't') iText = false
    },
  })
  return texter
}
