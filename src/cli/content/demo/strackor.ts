import { anteckna, bedom, borja, kartlagg, motetFore, paMotet, skicka } from './delar'
import type { DemoUtredning } from './demo-utredning'
import type { Kontext } from './kontext'

/** Antagen at a meeting so many days before the start; gives how long ago the kartläggning began. */
export function tillKartlaggning(
  d: DemoUtredning,
  k: Kontext,
  startDagar: number,
  samtycke: Record<string, unknown> = {},
): void {
  const mote = motetFore(k, startDagar + 4)
  const skickad = mote.dagar + k.slump.heltal(5, 20)
  borja(d, k, skickad + k.slump.heltal(8, 35))
  skicka(d, k, skickad, samtycke)
  d.antagen(mote.datum, paMotet(mote))
  d.kartlaggs(k.tid.sedan(startDagar))
}

/** Through the kartläggning, closed so many days ago. */
export function tillRekommendation(d: DemoUtredning, k: Kontext, kartlagdDagar: number): number {
  const start = kartlagdDagar + k.slump.heltal(50, 110)
  tillKartlaggning(d, k, start)
  kartlagg(d, k, start, kartlagdDagar + 2, k.omraden.length)
  bedom(d, k, start - 6, kartlagdDagar + 4, k.slump.chans(50) ? 2 : 1)
  anteckna(d, k, start, kartlagdDagar, 4)
  if (k.slump.chans(25)) fraga(d, k, start - 10, start - 22)
  d.kartlagd(k.tid.sedan(kartlagdDagar))
  return start
}

/** Asks the doctor so many days ago; answered where a second day is given. */
export function fraga(d: DemoUtredning, k: Kontext, dagar: number, svarDagar?: number): void {
  const { fraga: text, svar } = k.profil.lakare
  d.fragaLakare({
    datum: k.tid.sedan(dagar),
    lakareId: k.lakareId,
    fraga: text,
    delar: ['BAKGRUND', 'TIDIGARE_PROVAT', 'OMRADE_HALSA', 'OMRADE_VARDAG'],
    onskat: svarDagar === undefined ? k.tid.om(2) : k.tid.sedan(Math.max(1, svarDagar - 2)),
    minuter: k.slump.valj([20, 30, 30, 45]),
    ...(svarDagar === undefined
      ? {}
      : { svar: { datum: k.tid.sedan(svarDagar), text: svar, minuter: k.slump.valj([20, 25, 30, 40]) } }),
  })
}

/** To a rekommendation signed so many days ago. */
export function tillSignering(d: DemoUtredning, k: Kontext, signeradDagar: number): void {
  tillRekommendation(d, k, signeradDagar + k.slump.heltal(6, 20))
  d.skrivRekommendation(k.profil.rekommendation, k.tid.sedan(signeradDagar), true)
}

/** Plans the next contact in so many days; it is late where negative. */
export const kontaktOm = (d: DemoUtredning, k: Kontext, dagar: number, vad: string): void => {
  d.nastaKontakt(dagar < 0 ? k.tid.sedan(-dagar) : k.tid.om(dagar), vad)
}
