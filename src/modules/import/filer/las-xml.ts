import { Parser } from 'saxen'
import { FilAvvisad } from './fil-fel'

type Handlers = {
  readonly open?: (namn: string, attribut: Readonly<Record<string, string>>) => void
  readonly close?: (namn: string) => void
  readonly text?: (text: string) => void
}

const utanPrefix = (namn: string): string => namn.slice(namn.indexOf(':') + 1)

const ENTITETER: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function avkoda(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi,
    (hel, dec?: string, hex?: string, namn?: string) => {
      if (namn !== undefined) return ENTITETER[namn] ?? hel
      const kod = dec !== undefined ? Number(dec) : parseInt(hex ?? '', 16)
      return kod <= 0x10ffff ? String.fromCodePoint(kod) : hel
    },
  )
}

/**
 * Walks through one XML part, element names without prefix and text decoded. A document type is refused, so that no
 * entity can be declared, and so is anything that is not well formed. Throws `FilAvvisad`.
 */
export function lasXml(xml: string, { open, close, text }: Handlers): void {
  const parser = new Parser()
  parser.on('openTag', (namn, attribut) => open?.(utanPrefix(namn), avkodade(attribut())))
  parser.on('closeTag', (namn) => close?.(utanPrefix(namn)))
  parser.on('text', (rad) => text?.(avkoda(rad)))
  parser.on('cdata', (rad) => text?.(rad))
  parser.on('attention', () => {
    throw new FilAvvisad('FIL_OLASLIG')
  })
  parser.on('error', () => {
    throw new FilAvvisad('FIL_OLASLIG')
  })
  parser.parse(xml)
}

function avkodade(attribut: Record<string, string>): Record<string, string> {
  for (const namn in attribut) attribut[namn] = avkoda(attribut[namn] ?? '')
  return attribut
}
