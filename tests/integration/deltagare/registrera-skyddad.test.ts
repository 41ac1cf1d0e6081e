import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testNummer } from '@/cli/content/an-utredning'
import { granskning } from '@/modules/deltagare/queries/granskning'
import { sokPerson } from '@/modules/deltagare/queries/sok-person'
import { registreraDeltagare } from '@/modules/deltagare/use-cases/registrera-deltagare'
import { type Scene, aScene } from '../setup/scene'
import { ansokan } from './ansokan'
import { rows } from './rows'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

const iNybro = (andrat: Record<string, unknown> = {}) => ansokan(scene.id('projektmedarbetare.nybro'), andrat)

describe('registering a protected person', () => {
  const nummer = testNummer('1977-07-07', 7)

  it('is seen by the named handlers alone, and asks for a second where there are two who can be', async () => {
    const door = await scene.door('projektmedarbetare.nybro')
    const result = await registreraDeltagare(
      door,
      iNybro({ nummer, skydd: 'SEKRETESSMARKERING', efternamn: 'Hemlig' }),
    )
    expect(result).toMatchObject({ ok: true, value: { slag: 'REGISTRERAD' } })
    const [u] = await rows<{ id: string; skyddad: boolean }>(
      `select u.id, u.skyddad from utredning u join deltagare d on d.id = u.deltagare_id where d.nummer = $1`,
      [nummer],
    )
    expect(u?.skyddad).toBe(true)
    const handlaggare = await rows<{ anvandare_id: string }>(
      'select anvandare_id from atkomst where utredning_id = $1',
      [u?.id],
    )
    expect(handlaggare.map((h) => h.anvandare_id)).toEqual([scene.id('projektmedarbetare.nybro')])
    expect(
      await rows(`select 1 from uppgift where utredning_id = $1 and slag = 'ANDRA_HANDLAGGARE'`, [u?.id]),
    ).toHaveLength(1)
    expect(await sokPerson(door, { sok: nummer })).toMatchObject({
      value: { traffar: [{ namn: null, nummer: null }] },
    })
    const kollega = await sokPerson(await scene.door('projektmedarbetare2.nybro'), { sok: nummer })
    expect(kollega).toMatchObject({ ok: true, value: { traffar: [], liknande: [] } })
  })

  it('answers a colleague who registers the same person neutrally, and keeps what was typed for the handlers', async () => {
    const kollega = await scene.door('projektmedarbetare2.nybro')
    const result = await registreraDeltagare(
      kollega,
      iNybro({
        nummer,
        efternamn: 'Hemlig',
        bakgrund: 'Skrivet av kollegan',
        kontaktpersonId: scene.id('projektmedarbetare2.nybro'),
      }),
    )
    expect(result).toEqual({ ok: true, value: { slag: 'GRANSKNING' } })
    expect(await rows('select id from deltagare where nummer = $1', [nummer])).toHaveLength(1)
    const [kvar] = await rows<{ id: string; innehall: Record<string, string> }>(
      'select id, innehall from granskning',
    )
    expect(kvar?.innehall).toMatchObject({ bakgrund: 'Skrivet av kollegan' })
    const handlaggare = await granskning(await scene.door('projektmedarbetare.nybro'), {
      granskningId: kvar?.id,
    })
    expect(handlaggare).toMatchObject({ ok: true, value: { inlamnadAv: expect.any(String) } })
    const avkollegan = await granskning(kollega, { granskningId: kvar?.id })
    expect(avkollegan).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    const uppgifter = await rows(`select 1 from uppgift where slag = 'GRANSKA_INKOMMET'`)
    expect(uppgifter).toHaveLength(1)
  })

  it('does the same where the name and day tell, and one of them has no number', async () => {
    const door = await scene.door('projektmedarbetare2.nybro')
    const utan = {
      nummer: '',
      saknarNummer: 'ja',
      nummerSaknasSkal: 'Uppger inget',
      fodelsedatum: '1977-07-07',
    }
    const egen = { kontaktpersonId: scene.id('projektmedarbetare2.nybro') }
    expect(
      await registreraDeltagare(door, iNybro({ ...utan, ...egen, fornamn: 'prov', efternamn: 'HEMLIG' })),
    ).toEqual({
      ok: true,
      value: { slag: 'GRANSKNING' },
    })
    expect(await rows('select 1 from granskning')).toHaveLength(2)
  })

  it('knows the name however it is written, and å, ä and ö as letters of their own', async () => {
    const utan = { nummer: '', saknarNummer: 'ja', nummerSaknasSkal: 'Uppger inget' }
    const gomd = { fornamn: 'Anna-Lena', efternamn: 'Öbergé', fodelsedatum: '1976-06-06' }
    await registreraDeltagare(
      await scene.door('projektmedarbetare.nybro'),
      iNybro({ ...utan, ...gomd, skydd: 'SEKRETESSMARKERING' }),
    )
    const door = await scene.door('projektmedarbetare2.nybro')
    const kontaktpersonId = scene.id('projektmedarbetare2.nybro')
    const annan = await registreraDeltagare(
      door,
      iNybro({
        nummer: testNummer('1976-06-06', 3),
        kontaktpersonId,
        fornamn: 'Anna Lena',
        efternamn: 'Oberge',
      }),
    )
    expect(annan).toMatchObject({ ok: true, value: { slag: 'REGISTRERAD' } })
    const samma = await registreraDeltagare(
      door,
      iNybro({
        nummer: testNummer('1976-06-06', 5),
        kontaktpersonId,
        fornamn: 'anna  lena',
        efternamn: 'O\u0308berge',
      }),
    )
    expect(samma).toEqual({ ok: true, value: { slag: 'GRANSKNING' } })
  })

  it('names no second handler task in a kommun with one projektmedarbetare', async () => {
    const door = await scene.door('projektmedarbetare.torsas')
    const id = scene.id('projektmedarbetare.torsas')
    await registreraDeltagare(
      door,
      ansokan(id, { kommunKod: '0834', nummer: testNummer('1969-01-02', 1), skydd: 'FINGERADE' }),
    )
    expect(await rows(`select 1 from uppgift where kommun_kod = '0834'`)).toEqual([])
  })
})
