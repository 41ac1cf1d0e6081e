import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { granskaImport } from '@/modules/import/queries/granska-import'
import { importera } from '@/modules/import/use-cases/importera'
import { malTal } from '@/modules/mal/queries/mal-tal'
import { withOwner } from '@/server/db/owner'
import { type Scene, aScene } from '../setup/scene'

/**
 * The eleven example lists through the real database, each as the account named: what is read in, what is refused and
 * why, and every goal at three dates, as computed by somebody else.
 */
type Fel = { rad: number; fel: readonly { kolumn: string; kod: string }[] }
type Omfang = { typ: string; namn: string; kod: string | null; indikatorer: Record<string, object> }
interface Forvantat {
  filer: { fil: string; som: string; kommun: string; rader: number; accepterade: number; avvisade: Fel[] }[]
  mal: { per: string; omfang: Omfang[] }[]
}

const MAPP = new URL('../../exempel-import/', import.meta.url)
const forvantat = JSON.parse(readFileSync(new URL('forvantat.json', MAPP), 'utf8')) as Forvantat
const innehall = (fil: string): Uint8Array => new Uint8Array(readFileSync(new URL(fil, MAPP)))
const konto = (som: string): string => som.replace('@demo.example', '')
const sorterat = (avvisade: readonly Fel[]): unknown =>
  avvisade.map(({ rad, fel }) => [rad, fel.map((f) => `${f.kolumn}: ${f.kod}`).sort()])

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

const antal = (tabell: string): Promise<number> =>
  withOwner(async (client) =>
    Number((await client.query(`select count(*) from public.${tabell}`)).rows[0].count),
  )

const lasIn = async (f: Forvantat['filer'][number]) => {
  const utfall = await importera(await scene.door(konto(f.som)), {
    filnamn: f.fil,
    innehall: innehall(f.fil),
  })
  if (!utfall.ok) throw new Error(`${f.fil}: ${utfall.kod}`)
  return utfall.value.bild.svar
}

describe('the example lists', () => {
  it.each(forvantat.filer)('$fil is tried, read in and refused as expected', async (f) => {
    const prov = await granskaImport(await scene.door(konto(f.som)), {
      filnamn: f.fil,
      innehall: innehall(f.fil),
    })
    expect(prov.ok && prov.value.slag).toBe('PLAN')
    const torrt = prov.ok && prov.value.slag === 'PLAN' ? prov.value.bild.svar : null
    const svar = await lasIn(f)
    expect(svar).toEqual(torrt)
    expect({ ...svar, avvisade: sorterat(svar.avvisade) }).toEqual({
      rader: f.rader,
      accepterade: f.accepterade,
      oforandrade: 0,
      avvisade: sorterat(f.avvisade),
    })
  })

  it.each(forvantat.mal)('give every goal on $per', async ({ per, omfang }) => {
    const utfall = await malTal(await scene.door('projektledare'), { per })
    if (!utfall.ok) throw new Error(utfall.kod)
    const ordnat = (lista: readonly Omfang[]): Omfang[] =>
      [...lista].sort((a, b) => (a.typ + a.namn < b.typ + b.namn ? -1 : 1))
    expect(ordnat(utfall.value.omfang)).toEqual(ordnat(omfang))
  })

  it('change nothing the second time', async () => {
    const fore = await Promise.all(
      ['deltagare', 'utredning', 'malintervall', 'import_rad', 'uppgift'].map(antal),
    )
    for (const f of forvantat.filer) {
      const svar = await lasIn(f)
      expect(svar, f.fil).toMatchObject({ accepterade: 0, oforandrade: f.accepterade })
      expect(sorterat(svar.avvisade)).toEqual(sorterat(f.avvisade))
    }
    expect(
      await Promise.all(['deltagare', 'utredning', 'malintervall', 'import_rad', 'uppgift'].map(antal)),
    ).toEqual(fore)
  })
})
