import { crc32, deflateSync, inflateSync } from 'node:zlib'

const HUVUD = 8
const FARGER = 256
/** Colours closer than this are one to the eye, so that a rare one of its own kind gets room too. */
const LIKA = 10

/**
 * Takes a picture of a page as the browser writes it (PNG, eight bits of red, green and blue); gives the same picture with
 * a palette of its most common colours, a third as heavy. The rest, the edges of letters, take the nearest of them.
 */
export function lattPng(png: Buffer): Buffer {
  const delar = chunks(png)
  const ihdr = delar.find((d) => d.typ === 'IHDR')!.data
  const [bredd, hojd] = [ihdr.readUInt32BE(0), ihdr.readUInt32BE(4)]
  if (ihdr[8] !== 8 || ihdr[9] !== 2 || ihdr[12] !== 0) throw new Error('Bilden är inte i 24 bitars färg.')
  const packat = Buffer.concat(delar.filter((d) => d.typ === 'IDAT').map((d) => d.data))
  const punkter = unfilter(inflateSync(packat), bredd * 3, hojd)

  const antal = new Map<number, number>()
  for (let i = 0; i < punkter.length; i += 3) {
    const farg = punkter.readUIntBE(i, 3)
    antal.set(farg, (antal.get(farg) ?? 0) + 1)
  }
  const palett: number[] = []
  for (const [farg] of [...antal].sort((a, b) => b[1] - a[1]))
    if (palett.length < FARGER && narmast(palett, farg).avstand >= LIKA) palett.push(farg)
  const plats = new Map([...antal.keys()].map((farg) => [farg, narmast(palett, farg).plats]))
  const rader = Buffer.alloc((bredd + 1) * hojd)
  for (let y = 0; y < hojd; y++)
    for (let x = 0; x < bredd; x++)
      rader[y * (bredd + 1) + 1 + x] = plats.get(punkter.readUIntBE((y * bredd + x) * 3, 3))!

  const plte = Buffer.from(palett.flatMap(rgb))
  const nytt = Buffer.from(ihdr)
  nytt[9] = 3
  return Buffer.concat([
    png.subarray(0, HUVUD),
    chunk('IHDR', nytt),
    chunk('PLTE', plte),
    chunk('IDAT', deflateSync(rader, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunks(png: Buffer): { typ: string; data: Buffer }[] {
  const ut = []
  for (let at = HUVUD; at < png.length;) {
    const langd = png.readUInt32BE(at)
    ut.push({ typ: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + langd) })
    at += langd + 12
  }
  return ut
}

function chunk(typ: string, data: Buffer): Buffer {
  const ut = Buffer.alloc(data.length + 12)
  ut.writeUInt32BE(data.length, 0)
  ut.write(typ, 4, 'latin1')
  data.copy(ut, 8)
  ut.writeUInt32BE(crc32(ut.subarray(4, 8 + data.length)), 8 + data.length)
  return ut
}

/** Undoes what each row was filtered with (PNG, section 9). */
function unfilter(rader: Buffer, bredd: number, hojd: number): Buffer {
  const ut = Buffer.alloc(bredd * hojd)
  for (let y = 0; y < hojd; y++) {
    const filter = rader[y * (bredd + 1)]
    for (let x = 0; x < bredd; x++) {
      const at = y * bredd + x
      const vanster = x < 3 ? 0 : ut[at - 3]!
      const over = y === 0 ? 0 : ut[at - bredd]!
      const hornet = x < 3 || y === 0 ? 0 : ut[at - bredd - 3]!
      const gissning = [0, vanster, over, (vanster + over) >> 1, paeth(vanster, over, hornet)][filter!]!
      ut[at] = rader[y * (bredd + 1) + 1 + x]! + gissning
    }
  }
  return ut
}

function paeth(a: number, b: number, c: number): number {
  const [da, db, dc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  return da <= db && da <= dc ? a : db <= dc ? b : c
}

function narmast(palett: number[], farg: number): { plats: number; avstand: number } {
  const [r, g, b] = rgb(farg)
  let bast = { plats: -1, avstand: Infinity }
  for (const [plats, i] of palett.entries()) {
    const [pr, pg, pb] = rgb(i)
    const avstand = Math.hypot(pr - r, pg - g, pb - b)
    if (avstand < bast.avstand) bast = { plats, avstand }
  }
  return bast
}

const rgb = (farg: number): [number, number, number] => [farg >> 16, (farg >> 8) & 255, farg & 255]
