import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fonster } from '@/domain/sidor'
import { deltagarlista } from '@/modules/lista/queries/deltagarlista'
import { ListaInput, sorteringar } from '@/modules/lista/schema'
import { type ListRad, listaStore } from '@/modules/lista/store'
import { arendeScope } from '@/modules/utredning/public'
import { kon, liggerHos, spar, statusar, steg } from '@/programme/kraft'
import { withOwner } from '@/server/db/owner'
import { type Door, tenantTransaction } from '@/server/db/tenant-transaction'
import { value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'
import { enLevnad, levd } from './levnad'

let scene: Scene
let dorrar: Door[]
let fodda: Map<string, string>
const PER_SIDA = 7

beforeAll(async () => {
  scene = await aScene()
  const levnader = fc.sample(enLevnad, { numRuns: 40, seed: 20261127 })
  await scene.lay(...levnader.map((l, i) => levd(scene, l, i)))
  fodda = await withOwner(async (client) => {
    const { rows } = await client.query<{ id: string; fodd: string }>(
      `update public.deltagare d set efternamn = (array['Ödman', 'Åberg', 'Zorn', 'Ärlig', 'andersson', 'Ek', 'Eklund', 'Wik'])[1 + x.nr % 8],
         fornamn = 'Prov', fodelsedatum = date '1962-03-01' + 400 * x.nr
       from (select id, row_number() over (order by id)::int as nr from public.deltagare) x
       where d.id = x.id returning d.id, d.fodelsedatum::text as fodd`,
    )
    return new Map(rows.map((r) => [r.id, r.fodd]))
  })
  dorrar = [await scene.door('arbetsterapeut.sodra'), await scene.door('projektmedarbetare.nybro')]
})
afterAll(() => scene.close())

/** The list as asked for, on one page, and as the pages that it is leafed through in. */
function lasta(door: Door, input: ListaInput) {
  return tenantTransaction(door, async (tx, actor) => {
    const scope = arendeScope(actor)!.scope
    const las = (fonster?: Fonster) =>
      listaStore.lista(tx, scope, input, actor.anvandareId, actor.idag, fonster)
    const hela = await las()
    const sidor = []
    for (let hoppa = 0; hoppa < hela.antal; hoppa += PER_SIDA)
      sidor.push(await las({ hoppa, antal: PER_SIDA }))
    return { hela, sidor, idag: actor.idag }
  })
}

const kod = (lista: readonly { kod: string }[]) => fc.option(fc.constantFrom(...lista.map((k) => k.kod)))
const urval = fc.record({
  steg: kod(steg),
  status: fc.constantFrom('ALLA', 'ALLA', null, ...statusar.map((s) => s.kod)),
  spar: kod(spar),
  hos: kod(liggerHos),
  kon: kod(kon),
  alderFran: fc.option(fc.constantFrom(0, 30, 40)),
  alderTill: fc.option(fc.constantFrom(35, 50)),
  sort: fc.option(fc.constantFrom(...sorteringar)),
  riktning: fc.option(fc.constantFrom('stigande', 'fallande')),
})

const arTidigare = (dag: string, ar: number): string => `${Number(dag.slice(0, 4)) - ar}${dag.slice(4)}`

/** Whether a row is what is asked for. */
const passar = (r: ListRad, f: ListaInput, idag: string): boolean =>
  (!f.steg || r.steg === f.steg) &&
  (f.status === 'ALLA' || (f.status ? r.status === f.status : r.avslutad === null)) &&
  (!f.spar || r.spar === f.spar) &&
  (!f.hos || r.liggerHos === f.hos) &&
  (!f.kon || r.kon === f.kon) &&
  (!f.alderFran || (fodda.get(r.deltagareId) ?? '') <= arTidigare(idag, f.alderFran)) &&
  (!f.alderTill || (fodda.get(r.deltagareId) ?? '') > arTidigare(idag, f.alderTill + 1))

const svensk = new Intl.Collator('sv')
const nycklar = {
  namn: (r: ListRad) => r.efternamn,
  arendenummer: (r: ListRad) => r.arendenummer,
  steg: (r: ListRad) => r.stegSedan,
  vantat: (r: ListRad) => r.liggerHosSedan,
  nasta: (r: ListRad) => r.nastaKontakt,
}

/** The keys of the rows in the order asked for, those without one last. */
function iOrdning(
  rader: ListRad[],
  nyckel: (r: ListRad) => string | null,
  fallande: boolean,
): (string | null)[] {
  const med = rader.flatMap((r) => nyckel(r) ?? []).sort(svensk.compare)
  return [...(fallande ? med.reverse() : med), ...rader.filter((r) => nyckel(r) === null).map(() => null)]
}

describe('the list of participants', () => {
  it('is whatever is asked for, in the order asked for, whole and leafed through, and says how many it is', async () => {
    const alla = await Promise.all(dorrar.map((d) => lasta(d, ListaInput.parse({ status: 'ALLA' }))))
    expect(alla.map((a) => a.hela.antal > 10)).toEqual([true, true])
    await fc.assert(
      fc.asyncProperty(urval, fc.constantFrom(0, 1), async (fraga, vem) => {
        const input = ListaInput.parse(fraga)
        const { hela, sidor, idag } = await lasta(dorrar[vem]!, input)
        const ska = alla[vem]!.hela.rader.filter((r) => passar(r, input, idag))
        const id = (r: ListRad): string => r.utredningId
        expect(hela.rader.map(id).sort()).toEqual(ska.map(id).sort())
        expect(sidor.flatMap((s) => s.rader.map(id))).toEqual(hela.rader.map(id))
        expect([hela, ...sidor].map((s) => s.antal).filter((n) => n !== ska.length)).toEqual([])
        const nyckel = input.sort === 'andrad' ? null : nycklar[input.sort ?? 'namn']
        if (nyckel)
          expect(hela.rader.map(nyckel)).toEqual(iOrdning(ska, nyckel, input.riktning === 'fallande'))
      }),
      { numRuns: 60, seed: 20261127 },
    )
  })

  it('has its last page where a page after it is asked for', async () => {
    const sida = async (nr: number) => value(await deltagarlista(dorrar[0]!, { status: 'ALLA', sida: nr }))
    const bortom = await sida(99)
    expect(bortom.antal).toBe((await sida(1)).antal)
    expect(bortom.sida).toBe(bortom.antalSidor)
    expect(bortom.rader.length).toBeGreaterThan(0)
  })
})
