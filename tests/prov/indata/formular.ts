import { kakaFor, type Provapp } from '../stod/byggd-app'
import { sidor } from '../behorighet/adresser'
import type { Aktor } from '../behorighet/aktorer'
import { tabell, vantat } from '../behorighet/tabell'
import type { Varld } from '../behorighet/varld'
import { levande } from './otack'

interface Falt {
  namn: string
  varde: string
  arText: boolean
}
export interface Formular {
  sida: string
  adress: string
  aktor: Aktor
  falt: Falt[]
}

const attribut = (tagg: string, namn: string): string | null => {
  const m = new RegExp(`\\s${namn}="([^"]*)"`).exec(tagg)
  return m?.[1] === undefined ? null : avkodad(m[1])
}
const avkodad = (t: string): string =>
  t
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const ORORDA = new Set(['hidden', 'radio', 'checkbox', 'submit', 'button', 'file', 'image', 'reset'])

/** The fields of a form as a browser without JavaScript would post them, and which of them are typed in. */
function faltI(html: string): Falt[] {
  const falt: Falt[] = []
  for (const [tagg] of html.matchAll(/<input\b[^>]*>/g)) {
    const namn = attribut(tagg, 'name')
    const slag = attribut(tagg, 'type') ?? 'text'
    if (!namn || slag === 'file') continue
    if ((slag === 'radio' || slag === 'checkbox') && !/\schecked/.test(tagg)) continue
    falt.push({ namn, varde: attribut(tagg, 'value') ?? '', arText: !ORORDA.has(slag) })
  }
  for (const [, tagg, varde] of html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const namn = attribut(tagg ?? '', 'name')
    if (namn) falt.push({ namn, varde: avkodad(varde ?? ''), arText: true })
  }
  for (const [, tagg, val] of html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const namn = attribut(tagg ?? '', 'name')
    const valt = /<option\b[^>]*\sselected[^>]*>/.exec(val ?? '')?.[0] ?? ''
    if (namn) falt.push({ namn, varde: attribut(valt, 'value') ?? '', arText: false })
  }
  return falt
}

/** Every form with a server action on every page, found by somebody who may open the page. */
export async function allaFormular(app: Provapp, v: Varld): Promise<Formular[]> {
  const funna: Formular[] = []
  for (const [sida, { rad, adress }] of Object.entries(sidor)) {
    const aktorer = v.aktorer.filter(
      (a) => a.situation === 'programmet' || a.situation.startsWith('egen kommun'),
    )
    for (const aktor of aktorer) {
      const p = v.personer.find((x) => vantat(tabell[rad]!, aktor, x.lage) === 'JA')
      if (!p) continue
      const svar = await fetch(app.bas + adress(p, v), {
        headers: await kakaFor(aktor.door.session),
        redirect: 'manual',
      })
      const html = await svar.text()
      for (const [, inne] of html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)) {
        const falt = faltI(inne ?? '')
        const handling = falt.find((f) => f.namn.startsWith('$ACTION'))
        const nyckel = `${falt.map((f) => f.namn.replace(/\d+/g, '')).join()}`
        if (!handling || funna.some((f) => f.falt.map((x) => x.namn.replace(/\d+/g, '')).join() === nyckel))
          continue
        funna.push({ sida, adress: adress(p, v), aktor, falt })
      }
    }
  }
  return funna
}

/** Posts a form without JavaScript, one field (or all that are typed in) holding an unkind text. */
export async function posta(
  app: Provapp,
  f: Formular,
  falt: string | null,
  text: string,
): Promise<string | null> {
  const form = new FormData()
  for (const x of f.falt) form.append(x.namn, x.namn === falt || (falt === null && x.arText) ? text : x.varde)
  const svar = await fetch(app.bas + f.adress, {
    method: 'POST',
    headers: { ...(await kakaFor(f.aktor.door.session)), origin: app.bas, 'x-forwarded-for': 'prov' },
    body: form,
    redirect: 'manual',
  })
  const html = await svar.text()
  const plats = `${f.sida}, fältet ${falt ?? '(alla)'}, ${JSON.stringify(text.slice(0, 60))}`
  if (svar.status >= 500) return `${plats}: ${svar.status}`
  const kvar = levande.find((l) => html.includes(l))
  return kvar ? `${plats}: sidan innehåller ${kvar} som det skrevs` : null
}
