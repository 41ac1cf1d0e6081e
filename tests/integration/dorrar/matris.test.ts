import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingenUtanRad } from '../../prov/behorighet/http'
import { allaDorrar } from './alla-dorrar'
import { cell, type Protokoll, radernaTill } from '../../prov/behorighet/celler'
import { sqlkolumn } from '../../prov/behorighet/sql'
import { raderOm } from '../../prov/behorighet/tillstand'
import { laggInVarld, type Varld } from '../../prov/behorighet/varld'
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
