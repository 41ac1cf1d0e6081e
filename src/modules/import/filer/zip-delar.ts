import { constants, crc32, inflateRawSync } from 'node:zlib'
import { FilAvvisad } from './fil-fel'
import { GRANSER } from './granser'

/** What the archive's directory says about one part. The sizes are claims until the part is unpacked. */
type Post = {
  readonly namn: string
  readonly flaggor: number
  readonly metod: number
  readonly crc: number
  readonly packad: number
  readonly uppackad: number
  readonly plats: number
}

const SLUTPOST = 0x06054b50
const KATALOGPOST = 0x02014b50
const LOKALPOST = 0x04034b50
const KRYPTERAD = 1
const DEFLATE = 8

/**
 * An archive opened for reading a few of its parts, never more than the limits allow.
 * Every claim in the archive is checked: a part that unpacks to more than it said is refused as it grows,
 * so a bomb costs no more memory than an honest file.
 */
export class ZipDelar {
  private readonly poster: ReadonlyMap<string, Post>
  private kvar: number = GRANSER.uppackatTotalt

  constructor(private readonly bytes: Buffer) {
    this.poster = lasKatalog(bytes)
  }

  namn(): string[] {
    return [...this.poster.keys()]
  }

  har(namn: string): boolean {
    return this.poster.has(namn)
  }

  /** Unpacks one part as UTF-8 text. Throws `FilAvvisad` where it is missing, damaged or too large. */
  text(namn: string): string {
    const post = this.poster.get(namn)
    if (!post) throw new FilAvvisad('FIL_OLASLIG')
    const innehall = this.packaUpp(post)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(innehall)
    } catch {
      throw new FilAvvisad('FIL_OLASLIG')
    }
  }

  private packaUpp(post: Post): Buffer {
    if (post.flaggor & KRYPTERAD) throw new FilAvvisad('FIL_LAST_ELLER_GAMMAL')
    const tak = Math.min(GRANSER.uppackadDel, this.kvar)
    if (post.uppackad > tak || arMisstanktPackad(post)) throw new FilAvvisad('FIL_ZIPBOMB')
    const packat = packadDel(this.bytes, post)
    const innehall = post.metod === DEFLATE ? expandera(packat, post.uppackad) : packat
    if (innehall.length !== post.uppackad || crc32(innehall) !== post.crc) throw new FilAvvisad('FIL_OLASLIG')
    this.kvar -= innehall.length
    return innehall
  }
}

function arMisstanktPackad({ packad, uppackad }: Post): boolean {
  return uppackad > GRANSER.kvotFran && uppackad > packad * GRANSER.kvot
}

function packadDel(bytes: Buffer, post: Post): Buffer {
  const start = post.plats
  if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== LOKALPOST)
    throw new FilAvvisad('FIL_OLASLIG')
  const fran = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  if (fran + post.packad > bytes.length) throw new FilAvvisad('FIL_OLASLIG')
  if (post.metod !== 0 && post.metod !== DEFLATE) throw new FilAvvisad('FIL_OLASLIG')
  return bytes.subarray(fran, fran + post.packad)
}

function expandera(packat: Buffer, lovat: number): Buffer {
  try {
    // One byte above the promise is enough to know that the promise was false.
    return inflateRawSync(packat, { maxOutputLength: lovat + 1, finishFlush: constants.Z_FINISH })
  } catch (fel) {
    const forStor = (fel as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new FilAvvisad(forStor ? 'FIL_ZIPBOMB' : 'FIL_OLASLIG')
  }
}

function lasKatalog(bytes: Buffer): Map<string, Post> {
  const slut = hittaSlutpost(bytes)
  const antal = bytes.readUInt16LE(slut + 10)
  const start = bytes.readUInt32LE(slut + 16)
  // 0xffff and 0xffffffff mean "look in the 64-bit record": only files far above our limit need one.
  if (antal > GRANSER.delar || start >= slut) throw new FilAvvisad('FIL_OLASLIG')
  const poster = new Map<string, Post>()
  let plats = start
  for (let i = 0; i < antal; i++) {
    if (plats + 46 > slut || bytes.readUInt32LE(plats) !== KATALOGPOST) throw new FilAvvisad('FIL_OLASLIG')
    const namnlangd = bytes.readUInt16LE(plats + 28)
    const namn = bytes.toString('utf8', plats + 46, plats + 46 + namnlangd).replaceAll('\\', '/')
    // Two parts of one name: readers disagree on which counts, so neither does.
    if (poster.has(namn)) throw new FilAvvisad('FIL_OLASLIG')
    poster.set(namn, {
      namn,
      flaggor: bytes.readUInt16LE(plats + 8),
      metod: bytes.readUInt16LE(plats + 10),
      crc: bytes.readUInt32LE(plats + 16),
      packad: bytes.readUInt32LE(plats + 20),
      uppackad: bytes.readUInt32LE(plats + 24),
      plats: bytes.readUInt32LE(plats + 42),
    })
    plats += 46 + namnlangd + bytes.readUInt16LE(plats + 30) + bytes.readUInt16LE(plats + 32)
  }
  return poster
}

function hittaSlutpost(bytes: Buffer): number {
  const tidigast = Math.max(0, bytes.length - 22 - 0xffff)
  for (let plats = bytes.length - 22; plats >= tidigast; plats--) {
    if (bytes.readUInt32LE(plats) === SLUTPOST) return plats
  }
  throw new FilAvvisad('FIL_OLASLIG')
}
