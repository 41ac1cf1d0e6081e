import { setTimeout as sleep } from 'node:timers/promises'
import { defaultProgramme } from '@/programme/register'
import { medAppIgang, type Igang } from '../stod/app'
import { Minnesvakt } from '../stod/minne'
import { sag, slump } from '../stod/prov'
import { Besokare } from '../stod/webb'
import { Matning } from './matning'

export interface Uthallighet {
  anrop: number
  fel: number
  minne: string
  /** Connections beyond the pools, and transactions left open: both nought. */
  anslutningar: number
}

/** So many people work at once for so many seconds, each going where their own pages lead and writing now and then. */
export async function provaUthallighet(
  anvandare: number,
  sekunder: number,
  fro: number,
  port: number,
): Promise<Uthallighet> {
  const vakt = new Minnesvakt()
  const arbetsdag = (app: Igang) => arbetaTillsammans(app, vakt, anvandare, sekunder, fro)
  try {
    return await medAppIgang('prov-uthallighet', port, arbetsdag, vakt.miljo)
  } finally {
    vakt.slut()
  }
}

async function arbetaTillsammans(
  app: Igang,
  vakt: Minnesvakt,
  anvandare: number,
  sekunder: number,
  fro: number,
): Promise<Uthallighet> {
  const chans = slump(fro)
  const konton = rollernas()
  const folk: Besokare[] = []
  for (let i = 0; i < anvandare; i++) {
    const besokare = new Besokare(app.adress, 30_000)
    await besokare.loggaIn(`${konton[i % konton.length]}@demo.example`, 'kraft-demo-2026')
    folk.push(besokare)
  }
  sag(`${anvandare} är inloggade`)
  const raknat = { anrop: 0, fel: 0 }
  const slut = performance.now() + sekunder * 1_000
  const matning = await Matning.borja(app, vakt)
  const arbete = folk.map((besokare) => arbeta(besokare, slut, chans, raknat))
  while (performance.now() < slut) {
    const mb = await matning.titta()
    sag(`${raknat.anrop} anrop, ${raknat.fel} fel, ${mb.toFixed(0)} MB`)
    await sleep(Math.min(10_000, sekunder * 100))
  }
  await Promise.all(arbete)
  await matning.slut()
  if (raknat.fel > 0) sag(app.logg())
  return { ...raknat, minne: matning.minnet(), anslutningar: matning.overPoolen + matning.bortglomda }
}

/** Every kind of account there is to try, the daily workers first. */
function rollernas(): string[] {
  const kommuner = defaultProgramme.kommuner.map((k) => k.ascii)
  const team = defaultProgramme.team.map((t) => t.ascii)
  return [
    ...kommuner.map((k) => `projektmedarbetare.${k}`),
    ...team.map((t) => `arbetsterapeut.${t}`),
    'lakare',
    'projektledare',
    'projektadministrator',
    'styrgrupp',
    'systemadministrator',
    ...kommuner.map((k) => `remittent.${k}`),
    ...kommuner.map((k) => `loggranskare.${k}`),
  ]
}

async function arbeta(
  besokare: Besokare,
  slut: number,
  chans: () => number,
  raknat: { anrop: number; fel: number },
): Promise<void> {
  let lankar = ['/']
  while (performance.now() < slut) {
    const vart = lankar[Math.floor(chans() * lankar.length)] ?? '/'
    raknat.anrop += 1
    try {
      const antecknar = /^\/anteckna\/[0-9a-f-]{36}$/.test(vart)
      const svar = antecknar
        ? await besokare.skicka(vart, 'text', { typ: 'TELEFON', text: 'Talade om nästa steg.' })
        : await besokare.hamta(vart)
      if (svar.status >= 400) fel(raknat, vart, String(svar.status))
      const nya = lankarna(svar.text)
      lankar = nya.length > 0 ? nya : ['/']
    } catch (error) {
      fel(raknat, vart, String(error))
      lankar = ['/']
    }
    await sleep(200 + chans() * 1_300)
  }
}

function fel(raknat: { fel: number }, vart: string, vad: string): void {
  raknat.fel += 1
  if (raknat.fel <= 20) sag(`${vart.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')}: ${vad}`)
}

/** Where a page leads inside the app, but not out of it. */
export function lankarna(html: string): string[] {
  const funna = [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map((m) =>
    (m[1] ?? '/').replaceAll('&amp;', '&'),
  )
  return [...new Set(funna)].filter((l) => !l.startsWith('/api/') && !l.startsWith('/logga-in'))
}
