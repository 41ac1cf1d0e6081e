import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sokPerson } from '@/modules/deltagare/queries/sok-person'
import { andraHandlaggare } from '@/modules/deltagare/use-cases/andra-handlaggare'
import { andraPerson } from '@/modules/deltagare/use-cases/andra-person'
import { sattSkydd } from '@/modules/deltagare/use-cases/satt-skydd'
import { gangSida } from '@/modules/utredning/queries/gang-sida'
import { bytKontaktperson } from '@/modules/utredning/use-cases/byt-kontaktperson'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import type { Door } from '@/server/db/tenant-transaction'
import { type Scene, aScene } from '../setup/scene'
import { aPerson, uppgifter } from './personer'
import { rows } from './rows'

let scene: Scene
let sofia: Door
let peter: Door
const person = (...mer: Parameters<typeof aPerson> extends [Scene, ...infer R] ? R : never) =>
  aPerson(scene, ...mer)

beforeAll(async () => {
  scene = await aScene()
  sofia = await scene.door('projektmedarbetare.nybro')
  peter = await scene.door('projektmedarbetare2.nybro')
})
afterAll(() => scene.close())

describe('protection', () => {
  it('hides the person from all but the handlers, straight SQL as the runtime role included', async () => {
    const { deltagareId, utredningId, nummer } = await person((b) =>
      b.aktualiserad('2025-11-01').anteckning('2025-11-02', 'MOTE', 'Hemlig anteckning'),
    )
    const at = await scene.door('arbetsterapeut.sodra')
    const synlig = (door: Door) =>
      tenantTransaction(door, async (tx) => ({
        d: await tx.$queryRaw<
          object[]
        >`select id from deltagare where kommun_kod = '0881' and id = ${deltagareId}::uuid`,
        u: await tx.$queryRaw<
          object[]
        >`select id from utredning where kommun_kod = '0881' and id = ${utredningId}::uuid`,
        a: await tx.$queryRaw<
          object[]
        >`select text from anteckning where kommun_kod = '0881' and utredning_id = ${utredningId}::uuid`,
        m: await tx.$queryRaw<
          object[]
        >`select person from malintervall where kommun_kod = '0881' and utredning_id = ${utredningId}::uuid`,
      }))
    expect((await synlig(peter)).d).toHaveLength(1)
    expect((await synlig(at)).u).toHaveLength(1)
    expect(await sattSkydd(sofia, { deltagareId, version: 1, skydd: 'SKYDDAD_FOLKBOKFORING' })).toMatchObject(
      {
        ok: true,
        value: { handlaggare: [scene.id('projektmedarbetare.nybro')] },
      },
    )
    for (const door of [peter, at, await scene.door('projektmedarbetare.emmaboda')]) {
      expect(await synlig(door)).toEqual({ d: [], u: [], a: [], m: [] })
      expect(await sattSkydd(door, { deltagareId, version: 2, skydd: 'INGA' })).toMatchObject({
        kod: 'HITTADES_INTE',
      })
    }
    expect((await synlig(sofia)).a).toHaveLength(1)
    expect(await sokPerson(peter, { sok: nummer })).toMatchObject({ value: { traffar: [], liknande: [] } })
    const raknad = await rows('select 1 from malintervall where utredning_id = $1 and indikator = $2', [
      utredningId,
      'M1',
    ])
    expect(raknad).toHaveLength(1)
    expect(
      await rows(
        `select 1 from uppgift where utredning_id = $1 and slag = 'ANDRA_HANDLAGGARE' and klar_at is null`,
        [utredningId],
      ),
    ).toHaveLength(1)
  })

  it('is opened to a second handler, and lets the first step down, but never the last', async () => {
    const { deltagareId, utredningId } = await person((b) => b.falt({ kontaktpersonId: null }))
    await sattSkydd(sofia, { deltagareId, version: 1, skydd: 'SEKRETESSMARKERING' })
    const [jag, hon] = [scene.id('projektmedarbetare.nybro'), scene.id('projektmedarbetare2.nybro')]
    expect(await andraHandlaggare(sofia, { deltagareId, version: 2, handlaggare: [] })).toMatchObject({
      kod: 'HANDLAGGARE_SAKNAS',
    })
    const frammande = scene.id('projektmedarbetare.emmaboda')
    expect(
      await andraHandlaggare(sofia, { deltagareId, version: 2, handlaggare: [jag, frammande] }),
    ).toMatchObject({ kod: 'HANDLAGGARE_EJ_MOJLIG' })
    expect(await andraHandlaggare(sofia, { deltagareId, version: 2, handlaggare: [jag, hon] })).toMatchObject(
      { ok: true, value: { jagArKvar: true } },
    )
    expect(
      await rows(
        `select 1 from uppgift where utredning_id = $1 and slag = 'ANDRA_HANDLAGGARE' and klar_at is null`,
        [utredningId],
      ),
    ).toEqual([])
    expect(await andraHandlaggare(sofia, { deltagareId, version: 3, handlaggare: [hon] })).toMatchObject({
      ok: true,
      value: { jagArKvar: false },
    })
    expect(await andraPerson(sofia, uppgifter(deltagareId, { version: 4 }))).toMatchObject({
      kod: 'HITTADES_INTE',
    })
    expect(await andraPerson(peter, uppgifter(deltagareId, { version: 4 }))).toMatchObject({ ok: true })
    expect(await andraHandlaggare(peter, { deltagareId, version: 4, handlaggare: [hon] })).toMatchObject({
      kod: 'KONFLIKT',
    })
  })

  it('is handed over only to one who is a handler already, and says so', async () => {
    const { deltagareId, utredningId } = await person()
    await sattSkydd(sofia, { deltagareId, version: 1, skydd: 'SEKRETESSMARKERING' })
    const [jag, hon] = [scene.id('projektmedarbetare.nybro'), scene.id('projektmedarbetare2.nybro')]
    const [{ version } = { version: 0 }] = await rows<{ version: number }>(
      'select version from utredning where id = $1',
      [utredningId],
    )
    const byt = () => bytKontaktperson(sofia, { utredningId, version, kontaktpersonId: hon })
    expect(await byt()).toMatchObject({ kod: 'INTE_HANDLAGGARE' })
    const valbara = async () => {
      const sida = await gangSida(sofia, { deltagareId })
      return sida.ok && sida.value.kollegor.map((k) => k.varde)
    }
    expect(await valbara()).toEqual([])
    await andraHandlaggare(sofia, { deltagareId, version: 2, handlaggare: [jag, hon] })
    expect(await valbara()).toEqual([hon])
    expect(await byt()).toMatchObject({ ok: true })
    expect(await rows('select kontaktperson_id from utredning where id = $1', [utredningId])).toEqual([
      { kontaktperson_id: hon },
    ])
  })

  it('keeps the contact person among the handlers, and ends when it is lifted', async () => {
    const { deltagareId } = await person()
    expect(await sattSkydd(peter, { deltagareId, version: 1, skydd: 'FINGERADE' })).toMatchObject({
      value: { handlaggare: [scene.id('projektmedarbetare2.nybro'), scene.id('projektmedarbetare.nybro')] },
    })
    expect(await sattSkydd(peter, { deltagareId, version: 2, skydd: 'FINGERADE' })).toMatchObject({
      kod: 'SKYDD_OFORANDRAT',
    })
    expect(await sattSkydd(peter, { deltagareId, version: 2, skydd: 'INGA' })).toMatchObject({
      ok: true,
      value: { handlaggare: [] },
    })
    expect(
      await rows(
        'select 1 from atkomst a join utredning u on u.id = a.utredning_id where u.deltagare_id = $1 and a.aterkallad_at is null',
        [deltagareId],
      ),
    ).toEqual([])
    expect(await andraHandlaggare(peter, { deltagareId, version: 3, handlaggare: [] })).toMatchObject({
      kod: 'SKYDD_SAKNAS',
    })
  })
})
