import type { Scene } from '../../integration/setup/scene-on'
import { rost, startaApp } from '../stod/byggd-app'
import { prov, sag, tal } from '../stod/prov'
import { iEgenScen } from '../stod/scen'
import type { Aktor } from './aktorer'
import { allaDorrar, type Dorr } from '../../integration/dorrar/alla-dorrar'
import { cell, type Protokoll, radernaTill } from './celler'
import { cellerCli } from './cli'
import {
  allaHandlingar,
  friaHandlingar,
  hamtcell,
  handlingcell,
  ingenUtanRad,
  type Ratt,
  sidcell,
} from './http'
import { hamtningar, sidor } from './adresser'
import { sarskildaProv } from './sarskilt'
import { sqlkolumn } from './sql'
import { tabell } from './tabell'
import { provaTider } from './tider'
import { laggInVarld, type Varld } from './varld'

/**
 * npm run prov:behorighet: every door there is, tried by every role in every situation about a person in every state.
 * The expected answer stands in vem-far.ts and tabell.ts. --gles=N tries every Nth cell of each column.
 */
const PORT = Number(process.env.KRAFT_PROV_PORT ?? 3440)
const gles = tal('gles', 1)
const logg: Protokoll = { celler: 0, fel: [] }
let dorrarna = 0

/** Runs a column's cells, a few at a time. */
async function kolumn(namn: string, celler: (() => Promise<void>)[]): Promise<void> {
  const urval = celler.filter((_, i) => i % gles === 0)
  const fore = logg.fel.length
  let nasta = 0
  const arbetare = async (): Promise<void> => {
    for (let i = nasta++; i < urval.length; i = nasta++) await urval[i]!()
  }
  await rost.step(`${namn}, ${urval.length} prövningar`, () =>
    Promise.all(Array.from({ length: 4 }, arbetare)),
  )
  if (logg.fel.length > fore)
    rost.line(
      logg.fel
        .slice(fore, fore + 30)
        .map((f) => `    ${f}`)
        .join('\n'),
    )
}

const perPerson = (v: Varld, rad: string) => (tabell[rad]?.utanPerson ? v.personer.slice(0, 1) : v.personer)

async function matrisen(v: Varld, dorrar: Dorr[]): Promise<void> {
  const rader = radernaTill(dorrar)
  dorrarna += rader.length
  await kolumn(
    'Användningsfall och läsningar',
    rader.flatMap((r) =>
      v.aktorer.flatMap((a) => perPerson(v, r.rad).map((p) => () => cell(v, r, a, p, logg))),
    ),
  )
  await rost.step('SQL som appens roll', () =>
    sqlkolumn(
      v,
      v.aktorer.filter((_, i) => i % gles === 0),
      logg,
    ),
  )
}

async function overHttp(r: Ratt, dorrar: Dorr[]): Promise<void> {
  const { v } = r
  logg.fel.push(...ingenUtanRad())
  const over = (rad: string, prova: (a: Aktor, p: Varld['personer'][number]) => Promise<void>) =>
    v.aktorer.flatMap((a) => perPerson(v, rad).map((p) => () => prova(a, p)))
  await kolumn(
    'Sidor',
    Object.entries(sidor).flatMap(([sida, { rad }]) => over(rad, (a, p) => sidcell(r, sida, a, p))),
  )
  await kolumn(
    'Hämtningar',
    Object.entries(hamtningar).flatMap(([vag, { rad }]) => over(rad, (a, p) => hamtcell(r, vag, a, p))),
  )
  const handlingar = allaHandlingar(dorrar)
  logg.fel.push(
    ...handlingar
      .filter((h) => h.rader.length === 0 && !friaHandlingar.includes(h.namn))
      .map((h) => `handlingen ${h.namn} har ingen rad i tabellen`),
  )
  await kolumn(
    'Handlingar',
    handlingar.flatMap((h) => h.rader.flatMap((rad) => over(rad, (a, p) => handlingcell(r, h, rad, a, p)))),
  )
  dorrarna += Object.keys(sidor).length + Object.keys(hamtningar).length + handlingar.length
}

async function allt(scene: Scene): Promise<void> {
  const v = await rost.step('Lägger in personerna och alla som prövar', () => laggInVarld(scene))
  const dorrar = await allaDorrar()
  await matrisen(v, dorrar)
  dorrarna += await cellerCli(v, logg)
  const app = await rost.step('Startar appen', () => startaApp(PORT))
  try {
    await overHttp({ app, v, logg }, dorrar)
    await rost.step('Det som prövas för sig', () => sarskildaProv({ app, v, logg }, gles))
    // Last: they take half an hour with two of those who try, and meanwhile the others are signed out for being idle.
    await rost.step('Svarstider', () => provaTider({ app, v, logg }, dorrar, gles))
  } finally {
    await app.stop()
  }
}

await prov(
  async () => {
    await iEgenScen('prov-behorighet', allt)
    for (const f of logg.fel) sag(f)
    return { dorrar: dorrarna, celler: logg.celler, fel: logg.fel.length }
  },
  (f) => f.fel === 0,
)
