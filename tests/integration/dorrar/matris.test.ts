import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { ingenUtanRad } from '../../prov/behorighet/http'
import { allaDorrar } from './alla-dorrar'
import { cell, knacka, type Protokoll, radernaTill } from '../../prov/behorighet/celler'
import { gissning, indataFor } from '../../prov/behorighet/indata'
import { sqlkolumn } from '../../prov/behorighet/sql'
import { raderOm } from '../../prov/behorighet/tillstand'
import { tabell, vantat } from '../../prov/behorighet/tabell'
import { laggInVarld, type Provperson, type Varld } from '../../prov/behorighet/varld'
import { satserUnder } from '../frageantal/satser'
import { aScene, type Scene } from '../setup/scene'

/** A seeded sample of npm run prov:behorighet: every door, by a few of those who try, about one person each. */
const FRO = 20261126
const PER_DORR = 5

let scene: Scene
let varld: Varld
beforeAll(async () => {
  scene = await aScene()
  varld = await laggInVarld(scene)
})
afterAll(() => scene.close())

describe('the matrix of who may do what', () => {
  it('has a row for every door, page and route handler', async () => {
    expect(() => radernaTill([])).toThrow('har ingen dörr')
    expect(radernaTill(await allaDorrar()).length).toBeGreaterThan(110)
    expect(ingenUtanRad()).toEqual([])
  })

  it('holds in a sample of its cells', async () => {
    const logg: Protokoll = { celler: 0, fel: [] }
    const { aktorer, personer } = varld
    const fore = await Promise.all(personer.map(raderOm))
    // Steps that share no factor with the lists, so that the sample walks through all of them.
    let i = FRO
    for (const rad of radernaTill(await allaDorrar()))
      for (let n = 0; n < PER_DORR; n += 1, i += 13)
        await cell(varld, rad, aktorer[i % aktorer.length]!, personer[(i >> 2) % personer.length]!, logg)
    expect(logg.fel).toEqual([])
    expect(logg.celler).toBeGreaterThan(600)
    expect(await Promise.all(personer.map(raderOm))).toEqual(fore)
  }, 240_000)

  it('asks the database the same about a foreign person as about nobody', async () => {
    const framlingar = [
      ['PROJEKTMEDARBETARE', 'annat team', 'ordinar'],
      ['PROJEKTMEDARBETARE', 'egen kommun', 'skyddad'],
      ['ARBETSTERAPEUT', 'annat team', 'ordinar'],
      ['LOGGRANSKARE', 'annat team', 'ordinar'],
    ]
    let provade = 0
    for (const [roll, situation, lage] of framlingar) {
      const aktor = varld.aktorer.find((a) => a.roll === roll && a.situation === situation)!
      const person = varld.personer.find((p) => p.lage === lage)!
      for (const { rad, dorr } of radernaTill(await allaDorrar())) {
        const { [rad]: i } = tabell
        const doljs = rad === 'sok-person' || ['FINNS_INTE', 'NEJ'].includes(vantat(i!, aktor, person.lage))
        if (i!.utanPerson || !doljs) continue
        const satser = async (p: Provperson) => {
          const { satser } = await satserUnder(() => knacka(dorr, aktor, indataFor(rad, p, varld)))
          return satser.map((s) => s.text)
        }
        provade += 1
        const ingen = await satser(gissning(person))
        expect(ingen.length, rad).toBeGreaterThan(1)
        expect(await satser(person), `${rad} | ${aktor.namn} | ${lage}`).toEqual(ingen)
      }
    }
    expect(provade).toBeGreaterThan(250)
  }, 120_000)

  it('waits out a refusal, of a foreign person and of nobody', async () => {
    const aktor = varld.aktorer.find((a) => a.situation === 'annat team')!
    for (const person of [varld.personer[0]!, gissning(varld.personer[0]!)]) {
      let kortast = Infinity
      for (let n = 0; n < 20; n += 1) {
        const fore = performance.now()
        expect(await arendeOversikt(aktor.door, person)).toMatchObject({ kod: 'HITTADES_INTE' })
        kortast = Math.min(kortast, performance.now() - fore)
      }
      expect(kortast).toBeGreaterThan(9)
    }
  })

  it('holds in straight SQL as the runtime', async () => {
    const logg: Protokoll = { celler: 0, fel: [] }
    await sqlkolumn(
      varld,
      varld.aktorer.filter((_, i) => i % 4 === FRO % 4),
      logg,
    )
    expect(logg.fel).toEqual([])
    expect(logg.celler).toBeGreaterThan(1_000)
  }, 120_000)
})
