import { gunzipSync, gzipSync } from 'node:zlib'

/** A backup as something has harmed it: cut short, a bit turned, bytes lost, or repacked with a line changed or gone. */
export function skada(hel: Buffer, slump: () => number): { namn: string; bytes: Buffer } {
  const vid = Math.floor(slump() * hel.length)
  const slag = Math.floor(slump() * 5)
  if (slag === 0) return { namn: `avhuggen vid ${vid}`, bytes: hel.subarray(0, vid) }
  if (slag === 1) {
    const bytes = Buffer.from(hel)
    // The gzip head's time, flags and system (4 to 9) say nothing of the content.
    const plats = Math.max(vid, 10)
    bytes[plats] = (bytes[plats] ?? 0) ^ (1 << Math.floor(slump() * 8))
    return { namn: `en bit vänd vid ${plats}`, bytes }
  }
  if (slag === 2)
    return {
      namn: `byte borta vid ${vid}`,
      bytes: Buffer.concat([hel.subarray(0, vid), hel.subarray(vid + 1)]),
    }
  const rader = gunzipSync(hel).toString().split('\n')
  const rad = Math.floor(slump() * (rader.length - 1))
  const nya =
    slag === 3
      ? rader.toSpliced(rad, 1)
      : rader.with(
          rad,
          (rader[rad] ?? '').replace(/[0-9a-y]/, (c) => String.fromCharCode(c.charCodeAt(0) + 1)),
        )
  return { namn: `rad ${rad} ${slag === 3 ? 'borta' : 'ändrad'}`, bytes: gzipSync(nya.join('\n')) }
}
