import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { borjaRattelse } from '@/modules/rekommendation/use-cases/borja-rattelse'
import { kastaRattelse } from '@/modules/rekommendation/use-cases/kasta-rattelse'
import { makuleraRekommendation } from '@/modules/rekommendation/use-cases/makulera-rekommendation'
import { signeraRekommendation } from '@/modules/rekommendation/use-cases/signera-rekommendation'
import { sparaRekommendation } from '@/modules/rekommendation/use-cases/spara-rekommendation'
import { sqlState } from '@/server/db/errors'
import type { Door, Tx } from '@/server/db/tenant-transaction'
import { asRuntime, facts, logged, value } from '../setup/facts'
import { type Scene, aScene } from '../setup/scene'
import { caseRow, dagar, helt, kartlagd, sida, signerad } from './scen'

let scene: Scene
let nybro: Door
let sodra: Door

beforeAll(async () => {
  scene = await aScene()
  nybro = await scene.door('projektmedarbetare.nybro')
  sodra = await scene.door('arbetsterapeut.sodra')
})
afterAll(() => scene.close())

/** What the database answers to a statement at somebody's door: how many rows it changed, or its error code. */
const svar = (door: Door, work: (tx: Tx) => Promise<number>): Promise<number | string | null> =>
  asRuntime(door, work).catch((error: unknown) => sqlState(error))

describe('signing', () => {
  it('ends the step, makes the utredning slutförd on that day, and changes no assessment', async () => {
    const { u, formagaId } = await kartlagd(scene)
    await signerad(sodra, u, formagaId)
    expect(await caseRow(u)).toMatchObject({
      steg: 'STOD_VIDARE',
      steg_sedan: '2026-03-20',
      ligger_hos: 'KOMMUN',
    })
    expect(await dagar(u, 'M2')).toEqual([['2026-03-20', null]])
    const { gallande, formagor, formular, can } = await sida(nybro, u)
    expect(gallande).toMatchObject({ nr: 1, signerad: '2026-03-20', formaga: { id: formagaId } })
    expect(formagor.map((f) => [f.datum, f.procent])).toEqual([['2026-03-01', 25]])
    expect(formular).toBeNull()
    expect(can).toMatchObject({ ratta: false, makulera: false })
    expect((await sida(sodra, u)).can).toMatchObject({ ratta: true, makulera: true })
    expect(await logged(u.utredningId)).toContain('REKOMMENDATION_SIGNERAD')
  })

  it('is the arbetsterapeut’s: refused to the kommun by the policy and by the database', async () => {
    const { u, formagaId } = await kartlagd(scene)
    value(await sparaRekommendation(nybro, helt(u, formagaId)))
    expect(
      await signeraRekommendation(nybro, { utredningId: u.utredningId, version: 1, datum: '2026-03-20' }),
    ).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
    const sign = (tx: Tx, av: string) => tx.$executeRaw`
      update rekommendation set status = 'SIGNERAD', signerad = '2026-03-20', signerad_at = now(), signerad_av = ${av}::uuid
      where utredning_id = ${u.utredningId}::uuid`
    expect(await svar(nybro, (tx) => sign(tx, scene.id('projektmedarbetare.nybro')))).toBe('42501')
    expect(await svar(nybro, (tx) => sign(tx, scene.id('arbetsterapeut.sodra')))).toBe('KR003')
    // Nor may the team's own sign in a colleague's name.
    expect(await svar(sodra, (tx) => sign(tx, scene.id('arbetsterapeut.norra')))).toBe('KR003')
    expect(await dagar(u, 'M2')).toEqual([])
  })

  it('says what is missing, and takes no day before the step or before the going through', async () => {
    const { u, formagaId } = await kartlagd(scene)
    const tomt = { personensSyn: '', typ1: '', beskrivning1: '', typ2: '', beskrivning2: '' }
    value(await sparaRekommendation(sodra, helt(u, formagaId, tomt)))
    const signering = { utredningId: u.utredningId, version: 1, datum: '2026-03-20' }
    expect(await signeraRekommendation(sodra, signering)).toMatchObject({
      kod: 'STEG_OFULLSTANDIGT',
      data: { saknas: ['NASTA_STEG', 'PERSONENS_SYN'] },
    })
    value(await sparaRekommendation(sodra, helt(u, formagaId, { version: 1 })))
    const nu = { ...signering, version: 2 }
    expect(await signeraRekommendation(sodra, { ...nu, datum: '2026-03-15' })).toMatchObject({
      kod: 'DATUM_ORDNING',
    })
    expect(await signeraRekommendation(sodra, { ...nu, datum: '2026-03-17' })).toMatchObject({
      kod: 'GENOMGANG_EFTER_SIGNERING',
    })
    expect(await signeraRekommendation(sodra, signering)).toMatchObject({ kod: 'KONFLIKT' })
    value(await signeraRekommendation(sodra, nu))
    expect(await signeraRekommendation(sodra, nu)).toMatchObject({ kod: 'INGET_ATT_UNDERTECKNA' })
  })
})

describe('what is signed is locked', () => {
  it('by the database: neither words, next steps nor annulment can be undone', async () => {
    const { u, formagaId } = await kartlagd(scene)
    const id = await signerad(sodra, u, formagaId)
    expect(
      await svar(
        sodra,
        (tx) => tx.$executeRaw`update rekommendation set motivering = 'X' where id = ${id}::uuid`,
      ),
    ).toBe('KR001')
    expect(
      await svar(
        sodra,
        (tx) => tx.$executeRaw`update rekommendation set status = 'UTKAST' where id = ${id}::uuid`,
      ),
    ).toBe('KR001')
    expect(
      await svar(
        sodra,
        (tx) => tx.$executeRaw`delete from rekommendation_steg where rekommendation_id = ${id}::uuid`,
      ),
    ).toBe(0)
    expect(await svar(sodra, (tx) => tx.$executeRaw`update rekommendation_steg set beskrivning = 'X'`)).toBe(
      '42501',
    )
    const ettTill = [
      {
        kommunKod: '0881',
        id: randomUUID(),
        utredningId: u.utredningId,
        rekommendationId: id,
        ordning: 3,
        insatstyp: 'ARBETE',
        beskrivning: 'X',
      },
    ]
    expect(
      await svar(sodra, async (tx) => (await tx.rekommendationSteg.createMany({ data: ettTill })).count),
    ).toBe('42501')
    expect(await svar(sodra, (tx) => tx.$executeRaw`delete from rekommendation where id = ${id}::uuid`)).toBe(
      '42501',
    )
    value(await makuleraRekommendation(sodra, { rekommendationId: id, version: 2, skal: 'Fel person.' }))
    expect(
      await svar(
        sodra,
        (tx) => tx.$executeRaw`update rekommendation set makulerad = false where id = ${id}::uuid`,
      ),
    ).toBe('KR001')
  })

  it('refuses an assessment of another utredning, in SQL too', async () => {
    const { u, formagaId } = await kartlagd(scene)
    const annan = await kartlagd(scene)
    value(await sparaRekommendation(sodra, helt(u, formagaId)))
    expect(
      await svar(
        sodra,
        (tx) => tx.$executeRaw`update rekommendation set aktivitetsformaga_id = ${annan.formagaId}::uuid
        where utredning_id = ${u.utredningId}::uuid`,
      ),
    ).toBe('42501')
  })
})

/** A signed case with a correction begun. */
async function medRattelse(): Promise<{
  u: UtredningBuilder
  formagaId: string
  forsta: string
  andra: string
}> {
  const { u, formagaId } = await kartlagd(scene)
  const forsta = await signerad(sodra, u, formagaId)
  const { rekommendationId } = value(
    await borjaRattelse(sodra, { utredningId: u.utredningId, skal: 'Fel ordning på stegen.' }),
  )
  return { u, formagaId, forsta, andra: rekommendationId }
}

describe('a correction', () => {
  it('keeps both versions readable, moves no step, and leaves the goal on its first day', async () => {
    const { u, formagaId, forsta, andra } = await medRattelse()
    expect(await sida(sodra, u)).toMatchObject({
      gallande: { id: forsta },
      utkast: {
        id: andra,
        nr: 2,
        rattarNr: 1,
        rattelseSkal: 'Fel ordning på stegen.',
        sammanfattning: 'Åsa klarar korta pass.',
      },
    })
    value(
      await sparaRekommendation(sodra, helt(u, formagaId, { version: 1, sammanfattning: 'Rättad text.' })),
    )
    value(await signeraRekommendation(sodra, { utredningId: u.utredningId, version: 2, datum: '2026-04-10' }))
    const efter = await sida(nybro, u)
    expect(efter.gallande).toMatchObject({
      id: andra,
      sammanfattning: 'Rättad text.',
      signerad: '2026-04-10',
    })
    expect(efter.tidigare).toMatchObject([
      { id: forsta, sammanfattning: 'Åsa klarar korta pass.', signerad: '2026-03-20' },
    ])
    expect(await dagar(u, 'M2')).toEqual([['2026-03-20', null]])
    expect(await caseRow(u)).toMatchObject({ steg: 'STOD_VIDARE', steg_sedan: '2026-03-20' })
    expect(await logged(u.utredningId)).toContain('REKOMMENDATION_RATTELSE_PABORJAD')
  })

  it('is begun once, by the team, on what is signed', async () => {
    const { u } = await medRattelse()
    const igen = { utredningId: u.utredningId, skal: 'En till.' }
    expect(await borjaRattelse(sodra, igen)).toMatchObject({ kod: 'RATTELSE_PAGAR' })
    expect(await borjaRattelse(nybro, igen)).toMatchObject({ kod: 'EJ_BEHORIG' })
    const annan = await kartlagd(scene)
    expect(await borjaRattelse(sodra, { ...igen, utredningId: annan.u.utredningId })).toMatchObject({
      kod: 'INGET_ATT_RATTA',
    })
    expect(await borjaRattelse(sodra, { ...igen, skal: ' ' })).toMatchObject({ kod: 'OGILTIG_INDATA' })
    const direkt = await kartlagd(scene)
    await signerad(sodra, direkt.u, direkt.formagaId)
    expect(await sparaRekommendation(sodra, helt(direkt.u, direkt.formagaId))).toMatchObject({
      kod: 'RATTELSE_BEHOVS',
    })
    const tva = await Promise.all(
      [1, 2].map((n) => borjaRattelse(sodra, { utredningId: direkt.u.utredningId, skal: `Skäl ${n}.` })),
    )
    expect(tva.filter((r) => r.ok)).toHaveLength(1)
    expect(tva.find((r) => !r.ok)).toMatchObject({
      kod: expect.stringMatching(/^(KONFLIKT|RATTELSE_PAGAR)$/),
    })
  })

  it('can be left: the signed version holds as before, and a new correction can be begun', async () => {
    const { u, forsta, andra } = await medRattelse()
    expect(await kastaRattelse(nybro, { rekommendationId: andra, version: 1 })).toMatchObject({
      kod: 'EJ_BEHORIG',
    })
    expect(await kastaRattelse(sodra, { rekommendationId: forsta, version: 2 })).toMatchObject({
      kod: 'INGEN_RATTELSE',
    })
    value(await kastaRattelse(sodra, { rekommendationId: andra, version: 1 }))
    expect(await sida(sodra, u)).toMatchObject({
      utkast: null,
      gallande: { id: forsta },
      can: { ratta: true },
    })
    expect(value(await borjaRattelse(sodra, { utredningId: u.utredningId, skal: 'Ett nytt skäl.' })).nr).toBe(
      3,
    )
    expect(await logged(u.utredningId)).toContain('REKOMMENDATION_RATTELSE_KASTAD')
  })
})

describe('annulling a signed version', () => {
  it('takes the goal away where it was the only one, and returns the case to the step', async () => {
    const { u, formagaId } = await kartlagd(scene)
    const id = await signerad(sodra, u, formagaId)
    expect(
      await makuleraRekommendation(nybro, { rekommendationId: id, version: 2, skal: 'Nej.' }),
    ).toMatchObject({ kod: 'EJ_BEHORIG' })
    expect(
      await makuleraRekommendation(sodra, { rekommendationId: id, version: 1, skal: 'Fel.' }),
    ).toMatchObject({ kod: 'KONFLIKT' })
    value(
      await makuleraRekommendation(sodra, {
        rekommendationId: id,
        version: 2,
        skal: 'Undertecknad i fel ärende.',
      }),
    )
    expect(await dagar(u, 'M2')).toEqual([])
    expect(await caseRow(u)).toMatchObject({ steg: 'REKOMMENDATION', ligger_hos: 'TEAM' })
    expect(await sida(nybro, u)).toMatchObject({
      gallande: null,
      tidigare: [{ id, makulerad: true, makuleradVarfor: { skal: 'Undertecknad i fel ärende.' } }],
      formular: { paborjat: null },
    })
    const [retur] = await facts('select skal from steg_period where utredning_id = $1 and till is null', [
      u.utredningId,
    ])
    expect(retur).toEqual({ skal: 'Undertecknad i fel ärende.' })
    expect(
      await makuleraRekommendation(sodra, { rekommendationId: id, version: 3, skal: 'Igen.' }),
    ).toMatchObject({
      kod: 'REKOMMENDATION_REDAN_MAKULERAD',
    })
    const [{ idag }] = (await facts<{ idag: string }>('select vagg.idag()::text as idag')) as [
      { idag: string },
    ]
    value(await sparaRekommendation(sodra, helt(u, formagaId)))
    value(await signeraRekommendation(sodra, { utredningId: u.utredningId, version: 1, datum: idag }))
    expect((await sida(sodra, u)).gallande?.nr).toBe(2)
    expect(await dagar(u, 'M2')).toEqual([[idag, null]])
    expect(await logged(u.utredningId)).toContain('REKOMMENDATION_MAKULERAD')
  })

  it('lets the earlier version hold again where a correction is annulled', async () => {
    const { u, forsta, andra } = await medRattelse()
    value(await signeraRekommendation(sodra, { utredningId: u.utredningId, version: 1, datum: '2026-04-10' }))
    value(
      await makuleraRekommendation(sodra, { rekommendationId: andra, version: 2, skal: 'Onödig rättelse.' }),
    )
    expect(await sida(nybro, u)).toMatchObject({
      gallande: { id: forsta },
      tidigare: [{ id: andra, makulerad: true }],
    })
    expect(await dagar(u, 'M2')).toEqual([['2026-03-20', null]])
    expect(await caseRow(u)).toMatchObject({ steg: 'STOD_VIDARE' })
  })

  it('is nobody else’s', async () => {
    const { u, formagaId } = await kartlagd(scene)
    const id = await signerad(sodra, u, formagaId)
    for (const konto of ['projektmedarbetare.hultsfred', 'arbetsterapeut.norra']) {
      const door = await scene.door(konto)
      expect(
        await makuleraRekommendation(door, { rekommendationId: id, version: 2, skal: 'X' }),
      ).toMatchObject({ kod: 'HITTADES_INTE' })
      expect(await kastaRattelse(door, { rekommendationId: id, version: 2 })).toMatchObject({
        kod: 'HITTADES_INTE',
      })
      expect(await borjaRattelse(door, { utredningId: u.utredningId, skal: 'X' })).toMatchObject({
        kod: 'HITTADES_INTE',
      })
    }
  })
})
