import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, type UtredningBuilder } from '@/cli/content/an-utredning'
import { deltagarlista } from '@/modules/lista/queries/deltagarlista'
import { teamtavla } from '@/modules/lista/queries/teamtavla'
import { startsida } from '@/modules/start/queries/startsida'
import { type Checkpunkt, loadSaknas } from '@/modules/utredning/public'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { kraft, livsomraden } from '@/programme/kraft'
import { type Door, tenantTransaction } from '@/server/db/tenant-transaction'
import { saknasRad } from '@/text/sv/saknas'
import { value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'
import { enLevnad, for_, levd, person, vantasSakna } from './levnad'

let scene: Scene
let rader: UtredningBuilder[]
let vantat: Map<string, string[]>

beforeAll(async () => {
  scene = await aScene()
  const levnader = fc.sample(enLevnad, { numRuns: 40, seed: 20261126 })
  rader = levnader.map((l, i) => levd(scene, l, i))
  vantat = new Map(rader.map((r, i) => [r.utredningId, vantasSakna(levnader[i]!)]))
  await scene.lay(...rader)
})
afterAll(() => scene.close())

/** What the participant page's checklist says is missing; null where the case is not this person's to see. */
async function paDeltagarsidan(door: Door, deltagareId: string): Promise<Checkpunkt[] | null> {
  const sida = await arendeOversikt(door, { deltagareId })
  return sida.ok ? (sida.value.checklista?.punkter.filter((p) => !p.klar) ?? null) : null
}

describe('what is missing', () => {
  it('is what the drawing says, and the same on the team’s board as on each participant’s page, in every step the team sees', async () => {
    const door = await scene.door('arbetsterapeut.sodra')
    const tavla = value(await teamtavla(door))
    const kort = tavla.kolumner.flatMap((k) => k.arenden)
    expect(tavla.kolumner.filter((k) => k.arenden.length > 1).map((k) => k.kod)).toEqual(
      kraft.steg.map((s) => s.kod).slice(1),
    )
    for (const k of kort) {
      expect(
        k.saknas.map((p) => p.kod),
        k.arendenummer,
      ).toEqual(vantat.get(k.utredningId))
      expect(k.saknas, k.arendenummer).toEqual(await paDeltagarsidan(door, k.deltagareId))
    }
    expect(kort.length).toBeGreaterThan(15)
    expect(new Set([...vantat.values()].map((koder) => koder.join())).size).toBeGreaterThan(12)
  })

  it('is the same for the kommun, in the first step too, and never of a case it may not see', async () => {
    const door = await scene.door('projektmedarbetare2.nybro')
    const saknas = await tenantTransaction(door, (tx, actor) => loadSaknas(tx, rader, actor.idag))
    const synliga: [string, Checkpunkt[] | null][] = []
    for (const r of rader) synliga.push([r.utredningId, await paDeltagarsidan(door, r.deltagareId)])
    expect(Object.fromEntries(saknas)).toEqual(
      Object.fromEntries(synliga.filter(([, punkter]) => punkter !== null)),
    )
    for (const [id, punkter] of saknas) expect(punkter.map((p) => p.kod)).toEqual(vantat.get(id))
    expect(saknas.size).toBeGreaterThan(5)
    expect(saknas.size).toBeLessThan(rader.length)
  })

  it('is told by number in the start page’s rows about a step', async () => {
    const door = await scene.door('arbetsterapeut.sodra')
    const sida = value(await startsida(door, { visa: 'alla' }))
    const om = sida.rader.filter((r) => r.slag === 'KARTLAGG' || r.slag === 'REKOMMENDERA')
    expect(om.length).toBeGreaterThan(5)
    const saknas = await tenantTransaction(door, (tx, actor) => loadSaknas(tx, rader, actor.idag))
    for (const r of om) {
      expect(r.saknas, r.arende.arendenummer).toBe(saknas.get(r.utredningId)?.length)
    }
    expect(sida.rader.filter((r) => r.slag === 'BESLUTA').every((r) => r.saknas === null)).toBe(true)
  })

  it('is told of the first cases in each step, of those that stand still and of nobody else, and every case is counted', async () => {
    const door = await scene.door('arbetsterapeut.sodra')
    const tavla = value(await teamtavla(door))
    const { rader: forsta, antal, antalSidor } = value(await deltagarlista(door, { sort: 'steg' }))
    const { rader: resten } = value(await deltagarlista(door, { sort: 'steg', sida: '2' }))
    const oppna = [...forsta, ...resten]
    expect([forsta.length, antalSidor, oppna.length]).toEqual([30, 2, antal])
    for (const k of tavla.kolumner) {
      const egna = oppna.filter((u) => u.steg === k.kod).map((u) => u.utredningId)
      expect(k.antal, k.kod).toBe(egna.length)
      expect(k.arenden.map((a) => a.utredningId)).toEqual(egna.slice(0, 6))
    }
    expect(tavla.kolumner.some((k) => k.antal > k.arenden.length)).toBe(true)
    const stilla = oppna.filter(
      (u) => u.stegSedan < for_(60) && u.status === 'PAGAENDE' && u.steg !== 'STOD_VIDARE',
    )
    expect(stilla.length).toBeGreaterThan(10)
    expect(tavla.stillastaende.antal).toBe(stilla.length)
    expect(tavla.stillastaende.arenden.map((a) => a.utredningId)).toEqual(
      stilla.slice(0, 10).map((u) => u.utredningId),
    )
    expect(tavla.antal).toBe(oppna.length)
    for (const roll of ['ARBETSTERAPEUT', 'PROJEKTMEDARBETARE'])
      expect(tavla.belastning.rader.filter((b) => b.roll === roll).reduce((n, b) => n + b.antal, 0)).toBe(
        oppna.length,
      )
  })

  it('is said in one line', async () => {
    const nastan = anUtredning(scene.sammanhang('vimmerby'), person('Nästan'))
      .identifierad(for_(90))
      .aktualiserad(for_(80))
      .antagen(for_(70))
      .kartlaggs(for_(60))
    for (const { kod } of livsomraden.slice(0, -2)) {
      nastan.bidrag(kod, 'ARBETSTERAPEUT', 'Sett.').bidrag(kod, 'SOCIALSEKRETERARE', 'Sett.')
      if (kod !== 'EKONOMI') nastan.bidrag(kod, 'DELTAGARE', 'Sagt.')
    }
    const tom = anUtredning(scene.sammanhang('vimmerby'), person('Tom'))
      .identifierad(for_(90))
      .aktualiserad(for_(80))
      .antagen(for_(70))
      .kartlaggs(for_(50))
    await scene.lay(nastan, tom)
    const tavla = value(await teamtavla(await scene.door('arbetsterapeut.norra')))
    expect(tavla.kolumner.flatMap((k) => k.arenden).map((k) => saknasRad(k.saknas))).toEqual([
      'Tre saker saknas: egna ord om ekonomi, vårdkontakter, egna mål',
      'Tolv saker saknas: elva livsområden, två yrkens bidrag',
    ])
  })
})
