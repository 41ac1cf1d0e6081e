import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { konsultationQuery } from '@/modules/lakarstod/queries/konsultation'
import { lakareFlikQuery } from '@/modules/lakarstod/queries/lakare-flik'
import { lakarstodQuery } from '@/modules/lakarstod/queries/lakarstod'
import { atertaFraga } from '@/modules/lakarstod/use-cases/aterta-fraga'
import { besvaraFraga } from '@/modules/lakarstod/use-cases/besvara-fraga'
import { fragaLakare } from '@/modules/lakarstod/use-cases/fraga-lakare'
import { asRuntime, logRows, ownerRows } from '../anvandare/rows'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let serie = 0
const idag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

/** A case in kartläggning that the team sees, with a samtycke that also opens to the läkare unless told otherwise. */
async function ettArende(
  efternamn: string,
  oppnarLakare = true,
  mer: (u: UtredningBuilder) => UtredningBuilder = (u) => u,
) {
  serie += 1
  const fodelsedatum = `1984-03-${String(serie).padStart(2, '0')}`
  const u = anUtredning(scene.sammanhang('nybro'), {
    fornamn: 'Prov',
    efternamn,
    nummer: testNummer(fodelsedatum, 3),
    fodelsedatum,
    kon: 'KVINNA',
  })
    .identifierad('2026-01-10')
    .falt({ bakgrund: `Bakgrund ${efternamn}`, provatTidigare: `Prövat ${efternamn}` })
    .samtycke('2026-01-12', { oppnarLakare })
    .aktualiserad('2026-01-15')
    .antagen('2026-01-20')
    .kartlaggs('2026-02-01')
    .bidrag('HALSA', 'DELTAGARE', `Egna ord ${efternamn}`)
    .bidrag('HALSA', 'ARBETSTERAPEUT', `Terapeutens syn ${efternamn}`, { hinder: 'Sömn' })
  await scene.lay(mer(u))
  return u
}

const fraga = (u: UtredningBuilder, mer: Record<string, unknown> = {}) => ({
  utredningId: u.utredningId,
  fraga: 'Vad är rimligt att lyfta?',
  delar: ['OMRADE_HALSA'],
  form: 'LASNING',
  minuter: '40',
  onskatSvar: idag,
  lakareId: scene.id('lakare'),
  ...mer,
})

async function fragad(u: UtredningBuilder, mer: Record<string, unknown> = {}): Promise<string> {
  const made = await fragaLakare(await scene.door('arbetsterapeut.sodra'), fraga(u, mer))
  if (!made.ok) throw new Error(made.kod)
  return made.value.id
}

const ligger = async (u: UtredningBuilder): Promise<string> =>
  (
    await ownerRows<{ ligger_hos: string }>('select ligger_hos from public.utredning where id = $1', [
      u.utredningId,
    ])
  )[0]?.ligger_hos ?? ''

describe('asking the doctor', () => {
  it('copies the chosen parts as they stand and lays the case with the doctor', async () => {
    const u = await ettArende('Kopiesson')
    const id = await fragad(u)
    expect(await ligger(u)).toBe('LAKARE')
    await ownerRows(`update public.kartlaggning_bidrag set text = 'Ändrad efteråt' where utredning_id = $1`, [
      u.utredningId,
    ])
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
      '19840301',
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

  it('needs a samtycke that opens to the läkare', async () => {
    const u = await ettArende('Utan', false)
    expect(await fragaLakare(await scene.door('arbetsterapeut.sodra'), fraga(u))).toMatchObject({
      ok: false,
      kod: 'SAMTYCKE_LAKARE_SAKNAS',
    })
    const flik = await lakareFlikQuery(await scene.door('arbetsterapeut.sodra'), {
      deltagareId: u.deltagareId,
    })
    expect(flik).toMatchObject({ ok: true, value: { form: null, hinder: 'SAMTYCKE' } })
  })

  it('is the team’s: not the kommun’s, not another team’s, not the doctor’s', async () => {
    const u = await ettArende('Behörig')
    expect(await fragaLakare(await scene.door('projektmedarbetare.nybro'), fraga(u))).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    for (const konto of ['arbetsterapeut.norra', 'projektmedarbetare.torsas', 'lakare', 'projektledare']) {
      expect(await fragaLakare(await scene.door(konto), fraga(u))).toMatchObject({
        ok: false,
        kod: 'HITTADES_INTE',
      })
    }
  })

  it('refuses an unknown doctor, an empty part and a day that has been', async () => {
    const u = await ettArende('Fel')
    const door = await scene.door('arbetsterapeut.sodra')
    expect(await fragaLakare(door, fraga(u, { lakareId: scene.id('projektledare') }))).toMatchObject({
      kod: 'LAKARE_OKAND',
    })
    expect(await fragaLakare(door, fraga(u, { delar: ['OMRADE_BOENDE'] }))).toMatchObject({ kod: 'DEL_TOM' })
    expect(await fragaLakare(door, fraga(u, { onskatSvar: '2026-01-01' }))).toMatchObject({
      kod: 'SVAR_I_DATID',
    })
    expect(await fragaLakare(door, fraga(u, { delar: [] }))).toMatchObject({
      kod: 'OGILTIG_INDATA',
      falt: { delar: expect.any(String) },
    })
  })
})

describe('the doctor', () => {
  it('answers with minutes; the case goes back to the team, which reads the answer', async () => {
    const u = await ettArende('Svarsson')
    const id = await fragad(u)
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
    const u = await ettArende('Dubbel')
    const [a, b] = [await fragad(u), await fragad(u, { delar: ['BAKGRUND'] })]
    const lakare = await scene.door('lakare')
    await besvaraFraga(lakare, { id: a, svar: 'Ja.', minuter: '5', version: 1 })
    expect(await ligger(u)).toBe('LAKARE')
    await besvaraFraga(lakare, { id: b, svar: 'Nej.', minuter: '5', version: 1 })
    expect(await ligger(u)).toBe('TEAM')
  })

  it('reads fourteen days after the answer, not fifteen', async () => {
    const u = await ettArende('Fjorton')
    const id = await fragad(u)
    const lakare = await scene.door('lakare')
    await besvaraFraga(lakare, { id, svar: 'Ja.', minuter: '5', version: 1 })
    await ownerRows('update public.lakarkonsultation set svarad = vagg.idag() - 14 where id = $1', [id])
    expect((await konsultationQuery(lakare, { id })).ok).toBe(true)
    await ownerRows('update public.lakarkonsultation set svarad = vagg.idag() - 15 where id = $1', [id])
    expect(await konsultationQuery(lakare, { id })).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
  })

  it('reads nothing more when the samtycke is withdrawn, or the question taken back', async () => {
    const u = await ettArende('Återkallad')
    const id = await fragad(u)
    const lakare = await scene.door('lakare')
    await ownerRows('update public.samtycke set aterkallat = vagg.idag() where utredning_id = $1', [
      u.utredningId,
    ])
    expect(await konsultationQuery(lakare, { id })).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    const v = await ettArende('Ångersson')
    const tillbaka = await fragad(v)
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
    const u = await ettArende('Annans')
    const id = await fragad(u)
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
    const egen = await fragad(u)
    const door = await scene.door('lakare')
    await ownerRows(`update public.medlemskap set till = vagg.idag() - 1 where roll = 'FORTROENDELAKARE'`)
    expect(await konsultationQuery(door, { id: egen })).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    await ownerRows(`update public.medlemskap set till = null where roll = 'FORTROENDELAKARE'`)
  })

  it('has a start page of what waits, by ärendenummer, logged', async () => {
    const u = await ettArende('Startsson')
    await fragad(u)
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
    await fragad(await ettArende(`Sql${tabell}`))
    expect(await asRuntime(`select * from public.${tabell}`, (await scene.door('lakare')).session)).toEqual(
      [],
    )
  })

  it('cannot move a consultation, answer another’s, or write past the function', async () => {
    const id = await fragad(await ettArende('Smyg'))
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
