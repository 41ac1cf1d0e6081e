import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { konsultationQuery } from '@/modules/lakarstod/queries/konsultation'
import { lakareFlikQuery } from '@/modules/lakarstod/queries/lakare-flik'
import { atertaFraga } from '@/modules/lakarstod/use-cases/aterta-fraga'
import { fragaLakare } from '@/modules/lakarstod/use-cases/fraga-lakare'
import { logRows, ownerRows } from '../anvandare/rows'
import { aScene, type Scene } from '../setup/scene'
import { ettArende, fraga, fragad, ligger } from './scen'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

describe('asking the doctor', () => {
  it('copies the chosen parts as they stand and lays the case with the doctor', async () => {
    const u = await ettArende(scene, 'Kopiesson')
    const id = await fragad(scene, u)
    expect(await ligger(u)).toBe('LAKARE')
    await ownerRows(`update public.kartlaggning_bidrag set text = 'Ändrad efteråt' where utredning_id = $1`, [
      u.utredningId,
    ])
    const [person] = await ownerRows<{ nummer: string }>(
      'select nummer from public.deltagare where id = $1',
      [u.deltagareId],
    )
    const vy = await konsultationQuery(await scene.door('lakare'), { id })
    if (!vy.ok) throw new Error(vy.kod)
    expect(vy.value.delar).toEqual([
      {
        rubrik: 'Kartläggning: Hälsa',
        stycken: [
          { rubrik: 'Med personens egna ord', text: 'Egna ord Kopiesson' },
          { rubrik: 'Arbetsterapeut', text: 'Terapeutens syn Kopiesson' },
          { rubrik: 'Hinder', text: 'Sömn' },
        ],
      },
    ])
    const hela = JSON.stringify(vy.value)
    expect(hela).toMatch(/NYB-2025-\d+/)
    for (const dolt of [
      'Ändrad efteråt',
      'Bakgrund Kopiesson',
      'Prövat Kopiesson',
      'Prov Kopiesson',
      String(person?.nummer).slice(0, 8),
      u.deltagareId,
    ])
      expect(hela).not.toContain(dolt)
    expect((await logRows('LAKARE_TILLFRAGAD')).at(-1)).toMatchObject({
      kedja: '0881',
      aktor: scene.id('arbetsterapeut.sodra'),
      deltagare: [u.deltagareId],
      uppgifter: { delar: ['OMRADE_HALSA'], overAndel: false },
    })
    expect((await logRows('KONSULTATION_LAST')).at(-1)).toMatchObject({
      kedja: '0881',
      aktor: scene.id('lakare'),
      utredningar: [u.utredningId],
    })
  })

  it('leaves the turn with the kommun while the team waits for it to complete', async () => {
    const u = await ettArende(scene, 'Kompletterasson')
    await ownerRows(
      `update public.utredning set teambeslut = 'KOMPLETTERAS', ligger_hos = 'KOMMUN' where id = $1`,
      [u.utredningId],
    )
    const id = await fragad(scene, u)
    expect(await ligger(u)).toBe('KOMMUN')
    expect(
      await atertaFraga(await scene.door('arbetsterapeut.sodra'), {
        utredningId: u.utredningId,
        id,
        skal: 'Behövs inte.',
      }),
    ).toMatchObject({ ok: true })
    expect(await ligger(u)).toBe('KOMMUN')
  })

  it('needs a samtycke that opens to the läkare', async () => {
    const u = await ettArende(scene, 'Utan', false)
    expect(await fragaLakare(await scene.door('arbetsterapeut.sodra'), fraga(scene, u))).toMatchObject({
      ok: false,
      kod: 'SAMTYCKE_LAKARE_SAKNAS',
    })
    const flik = await lakareFlikQuery(await scene.door('arbetsterapeut.sodra'), {
      deltagareId: u.deltagareId,
    })
    expect(flik).toMatchObject({ ok: true, value: { form: null, hinder: 'SAMTYCKE', kommunens: null } })
  })

  it('tells the kommun what it can do: the samtycke first, then a word to the team', async () => {
    const nybro = await scene.door('projektmedarbetare.nybro')
    for (const [oppnarLakare, kommunens] of [
      [false, 'SAMTYCKE'],
      [true, 'SAG_TILL_TEAMET'],
    ] as const) {
      const u = await ettArende(scene, `Kommunsson ${kommunens}`, oppnarLakare)
      const flik = await lakareFlikQuery(nybro, { deltagareId: u.deltagareId })
      expect(flik).toMatchObject({ ok: true, value: { form: null, hinder: null, kommunens } })
    }
  })

  it('is the team’s: not the kommun’s, not another team’s, not the doctor’s', async () => {
    const u = await ettArende(scene, 'Behörig')
    expect(await fragaLakare(await scene.door('projektmedarbetare.nybro'), fraga(scene, u))).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    for (const konto of ['arbetsterapeut.norra', 'projektmedarbetare.torsas', 'lakare', 'projektledare']) {
      expect(await fragaLakare(await scene.door(konto), fraga(scene, u))).toMatchObject({
        ok: false,
        kod: 'HITTADES_INTE',
      })
    }
  })

  it('refuses an unknown doctor, an empty part and a day that has been', async () => {
    const u = await ettArende(scene, 'Fel')
    const door = await scene.door('arbetsterapeut.sodra')
    expect(await fragaLakare(door, fraga(scene, u, { lakareId: scene.id('projektledare') }))).toMatchObject({
      kod: 'LAKARE_OKAND',
    })
    expect(await fragaLakare(door, fraga(scene, u, { delar: ['OMRADE_BOENDE'] }))).toMatchObject({
      kod: 'DEL_TOM',
    })
    expect(await fragaLakare(door, fraga(scene, u, { onskatSvar: '2026-01-01' }))).toMatchObject({
      kod: 'SVAR_I_DATID',
    })
    expect(await fragaLakare(door, fraga(scene, u, { delar: [] }))).toMatchObject({
      kod: 'OGILTIG_INDATA',
      falt: { delar: expect.any(String) },
    })
  })
})
