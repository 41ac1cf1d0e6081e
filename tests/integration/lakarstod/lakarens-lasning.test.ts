import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { konsultationQuery } from '@/modules/lakarstod/queries/konsultation'
import { lakareFlikQuery } from '@/modules/lakarstod/queries/lakare-flik'
import { lakarstodQuery } from '@/modules/lakarstod/queries/lakarstod'
import { atertaFraga } from '@/modules/lakarstod/use-cases/aterta-fraga'
import { besvaraFraga } from '@/modules/lakarstod/use-cases/besvara-fraga'
import { asRuntime, logRows, ownerRows } from '../anvandare/rows'
import { aScene, type Scene } from '../setup/scene'
import { ettArende, fragad, ligger } from './scen'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

describe('the doctor', () => {
  it('answers with minutes; the case goes back to the team, which reads the answer', async () => {
    const u = await ettArende(scene, 'Svarsson')
    const id = await fragad(scene, u)
    const lakare = await scene.door('lakare')
    const svar = { id, svar: 'Upp till fem kilo är rimligt.', minuter: '25' }
    expect(await besvaraFraga(lakare, { ...svar, version: 7 })).toMatchObject({ ok: false, kod: 'KONFLIKT' })
    expect((await besvaraFraga(lakare, { ...svar, version: 1 })).ok).toBe(true)
    expect(await ligger(u)).toBe('TEAM')
    expect(await besvaraFraga(lakare, { ...svar, version: 2 })).toMatchObject({
      ok: false,
      kod: 'REDAN_BESVARAD',
    })
    for (const konto of ['arbetsterapeut.sodra', 'projektmedarbetare.nybro']) {
      const flik = await lakareFlikQuery(await scene.door(konto), { deltagareId: u.deltagareId })
      expect(JSON.stringify(flik)).toContain('Upp till fem kilo är rimligt.')
    }
    expect((await logRows('LAKARE_SVARADE')).at(-1)).toMatchObject({
      kedja: '0881',
      aktor: scene.id('lakare'),
      uppgifter: { minuter: 25 },
    })
    expect((await logRows('LAKARSTOD_LAST')).at(-1)).toMatchObject({ deltagare: [u.deltagareId] })
  })

  it('has the case until its last question is answered', async () => {
    const u = await ettArende(scene, 'Dubbel')
    const [a, b] = [await fragad(scene, u), await fragad(scene, u, { delar: ['BAKGRUND'] })]
    const lakare = await scene.door('lakare')
    await besvaraFraga(lakare, { id: a, svar: 'Ja.', minuter: '5', version: 1 })
    expect(await ligger(u)).toBe('LAKARE')
    await besvaraFraga(lakare, { id: b, svar: 'Nej.', minuter: '5', version: 1 })
    expect(await ligger(u)).toBe('TEAM')
  })

  it('reads fourteen days after the answer, not fifteen', async () => {
    const u = await ettArende(scene, 'Fjorton')
    const id = await fragad(scene, u)
    const lakare = await scene.door('lakare')
    await besvaraFraga(lakare, { id, svar: 'Ja.', minuter: '5', version: 1 })
    await ownerRows('update public.lakarkonsultation set svarad = vagg.idag() - 14 where id = $1', [id])
    expect((await konsultationQuery(lakare, { id })).ok).toBe(true)
    await ownerRows('update public.lakarkonsultation set svarad = vagg.idag() - 15 where id = $1', [id])
    expect(await konsultationQuery(lakare, { id })).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
  })

  it('reads nothing more when the samtycke is withdrawn, or the question taken back', async () => {
    const u = await ettArende(scene, 'Återkallad')
    const id = await fragad(scene, u)
    const lakare = await scene.door('lakare')
    await ownerRows('update public.samtycke set aterkallat = vagg.idag() where utredning_id = $1', [
      u.utredningId,
    ])
    expect(await konsultationQuery(lakare, { id })).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    const v = await ettArende(scene, 'Ångersson')
    const tillbaka = await fragad(scene, v)
    const at = { id: tillbaka, utredningId: v.utredningId, skal: 'Vården svarade själv' }
    expect(await atertaFraga(await scene.door('projektmedarbetare.nybro'), at)).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    expect((await atertaFraga(await scene.door('arbetsterapeut.sodra'), at)).ok).toBe(true)
    expect(await ligger(v)).toBe('TEAM')
    expect(await konsultationQuery(lakare, { id: tillbaka })).toMatchObject({
      ok: false,
      kod: 'HITTADES_INTE',
    })
    expect(await atertaFraga(await scene.door('arbetsterapeut.sodra'), at)).toMatchObject({
      ok: false,
      kod: 'REDAN_ATERTAGEN',
    })
    expect((await logRows('LAKARFRAGA_ATERTAGEN')).at(-1)).toMatchObject({ deltagare: [v.deltagareId] })
  })

  it('finds no consultation of another doctor, and loses all when the membership ends', async () => {
    const u = await ettArende(scene, 'Annans')
    const id = await fragad(scene, u)
    await ownerRows('update public.lakarkonsultation set lakare_id = $2 where id = $1', [
      id,
      scene.id('projektledare'),
    ])
    expect(await konsultationQuery(await scene.door('lakare'), { id })).toMatchObject({
      ok: false,
      kod: 'HITTADES_INTE',
    })
    expect(await konsultationQuery(await scene.door('projektledare'), { id })).toMatchObject({
      ok: false,
      kod: 'HITTADES_INTE',
    })
    const egen = await fragad(scene, u)
    const door = await scene.door('lakare')
    await ownerRows(`update public.medlemskap set till = vagg.idag() - 1 where roll = 'FORTROENDELAKARE'`)
    expect(await konsultationQuery(door, { id: egen })).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    await ownerRows(`update public.medlemskap set till = null where roll = 'FORTROENDELAKARE'`)
  })

  it('has a start page of what waits, by ärendenummer, logged', async () => {
    const u = await ettArende(scene, 'Startsson')
    await fragad(scene, u)
    const vy = await lakarstodQuery(await scene.door('lakare'))
    if (!vy.ok) throw new Error(vy.kod)
    expect(vy.value.slag).toBe('LAKARE')
    expect(vy.value.tid).toBeNull()
    expect(vy.value.vantar.length).toBeGreaterThan(0)
    expect(JSON.stringify(vy.value)).not.toContain('Startsson')
    expect((await logRows('LAKARSTOD_LISTAT')).at(-1)?.utredningar).toContain(u.utredningId)
  })
})

describe('straight SQL as the doctor', () => {
  it.each([
    'utredning',
    'deltagare',
    'anteckning',
    'kartlaggning_bidrag',
    'rekommendation',
    'insats',
    'aktivitetsformaga',
    'samtycke',
    'aktualisering',
    'teambeslut',
    'malintervall',
    'forslag',
    'granskning',
  ])('gives nothing of %s', async (tabell) => {
    await fragad(scene, await ettArende(scene, `Sql${tabell}`))
    expect(await asRuntime(`select * from public.${tabell}`, (await scene.door('lakare')).session)).toEqual(
      [],
    )
  })

  it('cannot move a consultation, answer another’s, or write past the function', async () => {
    const id = await fragad(scene, await ettArende(scene, 'Smyg'))
    const lakare = (await scene.door('lakare')).session
    expect(await asRuntime(`update public.lakarkonsultation set svar = 'x' where id = '${id}'`, lakare)).toBe(
      '42501',
    )
    expect(
      await asRuntime(`update public.lakarkonsultation set lakare_id = stalld_av where id = '${id}'`, lakare),
    ).toBe('42501')
    expect(
      await asRuntime(
        `update public.lakarkonsultation set version = 9 where id = '${id}' returning id`,
        lakare,
      ),
    ).toEqual([])
    for (const konto of ['arbetsterapeut.sodra', 'projektmedarbetare.nybro', 'arbetsterapeut.norra']) {
      expect(
        await asRuntime(
          `select vagg.besvara_konsultation('${id}', 'x', 1, 1)`,
          (await scene.door(konto)).session,
        ),
      ).toBe('KR003')
    }
  })
})
