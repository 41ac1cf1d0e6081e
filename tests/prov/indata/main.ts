import type { Scene } from '../../integration/setup/scene-on'
import type { Aktor } from '../behorighet/aktorer'
import { laggInVarld, type Varld } from '../behorighet/varld'
import { type Provapp, rost, startaApp } from '../stod/byggd-app'
import { prov, tal } from '../stod/prov'
import { iEgenScen } from '../stod/scen'
import { provaAnvandningsfall } from './anvandningsfall'
import { filer, lamnaIn } from './filer'
import { allaFormular, posta } from './formular'
import { otacka } from './otack'
import { allaScheman, provaSchema } from './scheman'
import { provaExport } from './utlamning'

/**
 * npm run prov:indata: anything at all through every schema, every use case, every form without JavaScript and every way
 * to hand in a file. Refused in words, or stored and shown safely. --fro=N: another seed; --gles=N: every Nth.
 */
const PORT = Number(process.env.KRAFT_PROV_PORT ?? 3441)
const [fro, gles] = [tal('fro', 20261126), tal('gles', 1)]
const summa = { forsok: 0, fel: [] as string[] }

async function steg(namn: string, work: () => Promise<{ forsok: number; fel: string[] }>): Promise<void> {
  const { forsok, fel } = await rost.step(namn, work)
  summa.forsok += forsok
  summa.fel.push(...fel)
  for (const f of fel.slice(0, 30)) rost.line(`    ${f.slice(0, 700)}`)
}

async function scheman(): Promise<{ forsok: number; fel: string[] }> {
  const alla = (await allaScheman()).map((s) => provaSchema(s, Math.ceil(2_000 / gles), fro))
  return { forsok: alla.reduce((n, s) => n + s.forsok, 0), fel: alla.flatMap((s) => s.fel) }
}

/** Every form: each unkind text in all its fields at once, and each typed field alone in turn. */
async function formularen(app: Provapp, v: Varld): Promise<{ forsok: number; fel: string[] }> {
  const fel: string[] = []
  let forsok = 0
  for (const f of await allaFormular(app, v)) {
    const texter = f.falt.filter((x) => x.arText).map((x) => x.namn)
    const prov: [string | null, string][] = [
      ...otacka.map((o): [null, string] => [null, o]),
      ...texter.flatMap((falt, i) =>
        otacka.filter((_, n) => n % 5 === i % 5).map((o): [string, string] => [falt, o]),
      ),
      ...f.falt
        .filter((x) => !x.arText && !x.namn.startsWith('$ACTION'))
        .flatMap((x) => ['', '\u0000', '<svg/onload=otack(1)>'].map((o): [string, string] => [x.namn, o])),
    ]
    for (const [falt, text] of prov.filter((_, i) => i % gles === 0)) {
      forsok += 1
      const svar = await posta(app, f, falt, text)
      if (svar) fel.push(svar)
    }
  }
  return { forsok, fel }
}

async function allt(scene: Scene): Promise<void> {
  const v = await rost.step('Lägger in personerna och alla som prövar', () => laggInVarld(scene))
  const aktor = v.aktorer.find((a) => a.grupp === 'KOMMUN')!
  await steg('Scheman', scheman)
  await steg('Användningsfall och läsningar', () => provaAnvandningsfall(v, Math.ceil(60 / gles), fro))
  const app = await rost.step('Startar appen', () => startaApp(PORT))
  try {
    await steg('Filer', () => filerna(app, aktor))
    await steg('Formulär utan JavaScript', () => formularen(app, v))
    await steg('Det som lämnas ut', () => provaExport(app, aktor))
  } finally {
    await app.stop()
  }
}

async function filerna(app: Provapp, aktor: Aktor): Promise<{ forsok: number; fel: string[] }> {
  const fel: string[] = []
  for (const vad of Object.keys(filer)) {
    const svar = await lamnaIn(app, aktor, vad)
    if (svar) fel.push(svar)
  }
  return { forsok: Object.keys(filer).length, fel }
}

await prov(
  async () => {
    await iEgenScen('prov-indata', allt)
    return { forsok: summa.forsok, fel: summa.fel.length }
  },
  (f) => f.fel === 0,
)
