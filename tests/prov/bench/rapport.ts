import type { Fragor } from './databaslogg'
import { avAnnan, type Fart } from './fart'
import { LIKA_MANGA_RADER, TOM } from './sidor'
import type { Storlek } from './varld'
import type { Webbmatning } from './webblasare'

export interface Rad extends Omit<Fart, 'varld'> {
  storlek: Storlek
  fragor: Fragor
}

const PROJEKT = 308
const MINST_KVOT = 0.5
/** Of what it is at the size of the project. */
const MINST_AV_LITEN = 0.8
const MEST_JS = 180
/** In Lighthouse; on a machine where the empty page has less than a hundred, so much of a hundred of what that has. */
const MINST_PRESTANDA = 95
/** In milliseconds; on a machine where the browser's own folds take half of it or more, twice what they take. */
const UNDER_INP = 100

/** What a larger world's page has of the ratio that it has at the size of the project, with as many rows shown. */
export function avLiten(rad: Rad, rader: Rad[]): number | undefined {
  const liten = rader.find(
    (r) =>
      r.sida === rad.sida &&
      r.storlek.deltagare === PROJEKT &&
      (!LIKA_MANGA_RADER.has(r.sida) || r.storlek.kommuner === rad.storlek.kommuner),
  )
  return liten && liten !== rad ? avAnnan(rad, liten) : undefined
}

/** What falls short, in words. Nothing: all bars are met. */
export function domFor(rader: Rad[], webb: Webbmatning[], land?: number): string[] {
  const tom = webb.find((w) => w.sida === TOM.sida)?.prestanda ?? 100
  const minst = (MINST_PRESTANDA * tom) / 100
  return [
    ...rader
      .filter((r) => r.storlek.deltagare === PROJEKT && r.storlek.kommuner === 11 && r.kvot < MINST_KVOT)
      .map((r) => `${r.sida}: kvoten är ${r.kvot.toFixed(2)}, ska vara minst ${MINST_KVOT}`),
    ...rader
      .filter((r) => r.storlek.deltagare === land)
      .flatMap((r) => {
        const av = avLiten(r, rader)
        return av !== undefined && av < MINST_AV_LITEN
          ? [
              `${r.sida}: i ett land ${av.toFixed(2)} av vad den är med ${PROJEKT}, ska vara minst ${MINST_AV_LITEN}`,
            ]
          : []
      }),
    ...rader
      .filter((r) => r.storlek.deltagare === land)
      .flatMap((r) =>
        r.fragor.planer
          .filter((p) => p.helgenomlasta.length > 0)
          .map((p) => `${r.sida}: läser hela ${p.helgenomlasta.join(', ')}: ${p.fraga.slice(0, 120)}`),
      ),
    ...webb
      .filter((w) => w.prestanda < minst)
      .map((w) => `${w.sida}: Lighthouse ${w.prestanda}, ska här vara minst ${minst.toFixed(0)}`),
    ...webb
      .filter((w) => w.js_kB > MEST_JS)
      .map((w) => `${w.sida}: ${w.js_kB} kB JavaScript, ska vara högst ${MEST_JS}`),
    ...webb.flatMap(({ sida, inp }) => {
      const under = Math.max(UNDER_INP, 2 * (inp?.veck ?? 0))
      return inp && inp.ms >= under
        ? [`${sida}: INP ${inp.ms} ms (${inp.vid}), ska här vara under ${under}`]
        : []
    }),
  ]
}

/** The table; with `planerFor`, the plans of every query at that size after it. */
export function skrivRapport(
  rader: Rad[],
  webb: Webbmatning[],
  brister: string[],
  planerFor?: number,
): string {
  const rad = (...celler: (string | number)[]): string =>
    celler.map((c, i) => (i === 0 ? String(c).padEnd(32) : String(c).padStart(11))).join('')
  return [
    rad(
      'sida',
      'deltagare',
      'kommuner',
      'kvot',
      'av 308',
      'anrop/s',
      'p50 ms',
      'p95 ms',
      'SQL',
      'SQL ms',
      'byte',
    ),
    ...rader.map((r) =>
      rad(
        r.sida,
        r.storlek.deltagare,
        r.storlek.kommuner,
        r.kvot.toFixed(2),
        avLiten(r, rader)?.toFixed(2) ?? '',
        r.perSekund.toFixed(1),
        r.p50.toFixed(0),
        r.p95.toFixed(0),
        r.fragor.antal,
        r.fragor.ms.toFixed(1),
        r.bytes,
      ),
    ),
    '',
    rad('i webbläsaren', 'prestanda', 'JS kB', 'INP ms'),
    ...webb.map((w) => rad(w.sida, w.prestanda, w.js_kB, w.inp?.ms ?? '')),
    '',
    ...(brister.length > 0 ? ['Når inte upp:', ...brister.map((b) => `  ${b}`)] : ['Allt når upp.']),
    ...(planerFor === undefined ? [] : planer(rader.filter((r) => r.storlek.deltagare === planerFor))),
    '',
  ].join('\n')
}

function planer(rader: Rad[]): string[] {
  return rader.flatMap((r) => [
    '',
    `== ${r.sida}, ${r.storlek.deltagare} deltagare`,
    ...r.fragor.planer.flatMap((p) => ['', p.fraga, ...p.rader.map((x) => `    ${x}`)]),
  ])
}
