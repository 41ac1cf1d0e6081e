import { readdirSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { inRoot } from '../../../src/cli/start/paths.mjs'
import { kakaFor, type Provapp } from '../stod/byggd-app'
import { hamtningar, oppnaSidor, ovrigaVagar, sidor } from './adresser'
import type { Aktor } from './aktorer'
import type { Dorr } from '../../integration/dorrar/alla-dorrar'
import { lacker, type Protokoll } from './celler'
import { gissning, indataFor } from './indata'
import { type Svar, tabell, vantat } from './tabell'
import { type Provperson, UTAN_SPAR, type Varld } from './varld'

/** A page, a download or an action of the built app, tried over HTTP. */
export interface Ratt {
  app: Provapp
  v: Varld
  logg: Protokoll
}

interface Hamtat {
  status: number
  text: string
  huvud: Headers
}

/** What came, as text, whatever it was packed in. */
export async function hamta(
  app: Provapp,
  aktor: Aktor,
  adress: string,
  init: RequestInit = {},
): Promise<Hamtat> {
  const svar = await fetch(app.bas + adress, {
    redirect: 'manual',
    ...init,
    headers: { ...(await kakaFor(aktor.door.session)), 'x-forwarded-for': 'prov', ...init.headers },
  })
  const bytes = new Uint8Array(await svar.arrayBuffer())
  const packad = bytes[0] === 0x50 && bytes[1] === 0x4b
  const text = packad
    ? Object.values(unzipSync(bytes))
        .map((d) => strFromU8(d))
        .join('\n')
    : new TextDecoder().decode(bytes)
  return { status: svar.status, text, huvud: svar.headers }
}

const rum = (fil: string): string[] =>
  readdirSync(inRoot('src', 'app'), { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => f === fil || f.endsWith(`/${fil}`))
    .map((f) => f.replace(`/${fil}`, '').replace(fil, ''))

/** Every page and route handler in the tree has a row, and every row is in the tree. */
export function ingenUtanRad(): string[] {
  const skillnad = (slag: string, finns: string[], rader: string[]): string[] => [
    ...finns.filter((f) => !rader.includes(f)).map((f) => `${slag} ${f} har ingen rad`),
    ...rader.filter((r) => !finns.includes(r)).map((r) => `${slag} ${r} finns inte`),
  ]
  return [
    ...skillnad('sidan', rum('page.tsx'), [...Object.keys(sidor), ...Object.keys(oppnaSidor)]),
    ...skillnad('vägen', rum('route.ts'), [...Object.keys(hamtningar), ...ovrigaVagar]),
    ...Object.values({ ...sidor, ...hamtningar })
      .filter(({ rad }) => !tabell[rad])
      .map(({ rad }) => `${rad} finns inte i tabellen`),
  ]
}

const SIDSVAR: Record<Svar, number[]> = {
  JA: [200, 303, 307],
  EJ_BEHORIG: [403],
  FINNS_INTE: [404, 403],
  NEJ: [403, 404],
  LOGGA_IN: [307, 303, 401],
}

/** Whether the answer leads to sign-in, or anywhere else. */
const tillInloggning = (h: Hamtat): boolean =>
  h.status === 401 || (h.huvud.get('location') ?? '').includes('/logga-in')

function granska(r: Ratt, plats: string, aktor: Aktor, h: Hamtat, vantade: Svar, sant: string): void {
  r.logg.celler += 1
  const ratt = SIDSVAR[vantade].includes(h.status) && tillInloggning(h) === (vantade === 'LOGGA_IN')
  if (!ratt)
    r.logg.fel.push(`${plats}: väntade ${vantade}, fick ${h.status} ${h.huvud.get('location') ?? ''}`)
  const lackt = lacker(r.v, aktor, h.text, sant)
  if (lackt.length > 0) r.logg.fel.push(`${plats}: svaret innehåller ${lackt.join(', ')}`)
  if (!(h.huvud.get('cache-control') ?? '').includes('no-store'))
    r.logg.fel.push(`${plats}: svaret får sparas av webbläsaren (${h.huvud.get('cache-control')})`)
}

/** What a reader sees of an answer: the words, without scripts and marks. */
const orden = (h: Hamtat): string =>
  h.text
    .replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

const RSC = { RSC: '1' }

/** A page as the browser loads it, and as the router fetches it ahead. */
export async function sidcell(r: Ratt, sida: string, aktor: Aktor, p: Provperson): Promise<void> {
  const { rad, adress } = sidor[sida]!
  const vantade = vantat(tabell[rad]!, aktor, p.lage)
  const plats = `sidan ${sida} | ${aktor.namn} | ${p.lage}`
  const url = adress(p, r.v)
  const hel = await hamta(r.app, aktor, url)
  granska(r, plats, aktor, hel, vantade, url)
  const rsc = await hamta(r.app, aktor, `${url}${url.includes('?') ? '&' : '?'}_rsc=prov`, { headers: RSC })
  // A payload may answer 200 with the refusal in it; what counts is that the person is not.
  const lackt = lacker(r.v, aktor, rsc.text, url)
  r.logg.celler += 1
  if (lackt.length > 0) r.logg.fel.push(`${plats} (RSC): svaret innehåller ${lackt.join(', ')}`)
  if (rsc.status >= 500) r.logg.fel.push(`${plats} (RSC): ${rsc.status}`)
  if (vantade !== 'FINNS_INTE' || !url.includes(p.deltagareId)) return
  const ingen = gissning(p)
  const mot = await hamta(r.app, aktor, adress(ingen, r.v))
  if (mot.status !== hel.status || orden(mot) !== orden(hel))
    r.logg.fel.push(
      `${plats}: svaret skiljer sig från svaret om någon som inte finns (${hel.status}/${mot.status})`,
    )
}

/** A file that is fetched. */
export async function hamtcell(r: Ratt, vag: string, aktor: Aktor, p: Provperson): Promise<void> {
  const { rad, adresser, tyst } = hamtningar[vag]!
  for (const adress of adresser) {
    const url = adress(p, r.v)
    const svar = await hamta(r.app, aktor, url)
    const h = tyst && svar.status === 204 ? { ...svar, status: 404 } : svar
    granska(r, `hämtningen ${url} | ${aktor.namn}`, aktor, h, vantat(tabell[rad]!, aktor, p.lage), url)
  }
}

interface Manifest {
  node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>
}
export interface Handling {
  id: string
  namn: string
  /** The rows of the table that it opens by; none for sign-in and choices that touch no person. */
  rader: string[]
  /** A page that carries it. */
  sida: string
}

/** Every server action in the build, with the use case or query that stands behind it. */
export function allaHandlingar(dorrar: Dorr[]): Handling[] {
  const manifest = JSON.parse(
    readFileSync(inRoot('.next', 'server', 'server-reference-manifest.json'), 'utf8'),
  ) as Manifest
  return Object.entries(manifest.node).map(([id, { exportedName, filename, workers }]) => {
    const kalla = readFileSync(inRoot(filename), 'utf8')
    const bakom = new RegExp(`export const ${exportedName} = defineAction\\((\\w+)`).exec(kalla)?.[1]
    const dorr = dorrar.find((d) => d.export === bakom)
    // A file's bytes go by the upload, not by a form: an action names a file handed in before.
    const rader = Object.keys(tabell).filter(
      (rad) => dorr && rad.split('#')[0] === dorr.namn && rad !== 'importera#egen',
    )
    const sida = Object.keys(workers).map((w) => w.replace(/^app\//, '').replace(/\/?page$/, ''))
    return { id, namn: exportedName, rader, sida: sida.find((s) => sidor[s]) ?? '' }
  })
}
/** Actions that no row stands for, since they touch nothing of a case. */
export const friaHandlingar = ['bytUppdrag', 'loggaIn', 'valjLosenord', 'chooseTheme']

/** The fields as React sends them to an action: the state before, and the form. */
function formular(falt: Record<string, unknown>): FormData {
  const form = new FormData()
  for (const [namn, varde] of Object.entries(falt)) {
    const alla = Array.isArray(varde) ? varde : [varde]
    for (const v of alla) if (typeof v === 'string') form.append(`_1_${namn}`, v)
  }
  form.append('0', '[{"status":"tom"},"$K1"]')
  return form
}

const koden = (text: string): string | null => /"kod":"([A-Z_]+)"/.exec(text)?.[1] ?? null
const UTANFOR: Record<string, Svar> = {
  LOGGA_IN: 'LOGGA_IN',
  EJ_BEHORIG: 'EJ_BEHORIG',
  HITTADES_INTE: 'FINNS_INTE',
}

/** Posts an action by its id, as anyone can who has seen one: another's, from another page, long after. */
export function posta(r: Ratt, h: Handling, rad: string, aktor: Aktor, p: Provperson): Promise<Hamtat> {
  return hamta(r.app, aktor, sidor[h.sida]?.adress(p, r.v) ?? '/konto', {
    method: 'POST',
    headers: { 'next-action': h.id, origin: r.app.bas, 'x-forwarded-for': UTAN_SPAR },
    body: formular(indataFor(rad, p, r.v)),
  })
}

/** An action's answer against the table's. */
export async function handlingcell(
  r: Ratt,
  h: Handling,
  rad: string,
  aktor: Aktor,
  p: Provperson,
): Promise<void> {
  const falt = indataFor(rad, p, r.v)
  const vantade = vantat(tabell[rad]!, aktor, p.lage)
  const plats = `handlingen ${h.namn} (${rad}) | ${aktor.namn} | ${p.lage}`
  const svar = await posta(r, h, rad, aktor, p)
  r.logg.celler += 1
  // Let in: it runs to its last statement, which the database refuses, and nothing of it is kept.
  const kod = svar.status >= 500 ? 'OK' : (koden(svar.text) ?? 'OK')
  const fick = UTANFOR[kod] ?? 'JA'
  const ratt = vantade === 'NEJ' ? fick === 'EJ_BEHORIG' || fick === 'FINNS_INTE' : fick === vantade
  if (!ratt)
    r.logg.fel.push(
      `${plats}: väntade ${vantade}, fick ${svar.status} ${kod} ${kod === 'OGILTIG_INDATA' ? svar.text.slice(0, 500) : ''}`,
    )
  const lackt = lacker(r.v, aktor, svar.text, JSON.stringify(falt) + (sidor[h.sida]?.adress(p, r.v) ?? ''))
  if (lackt.length > 0) r.logg.fel.push(`${plats}: svaret innehåller ${lackt.join(', ')}`)
}
