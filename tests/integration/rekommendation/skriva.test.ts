import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rekommendationSida } from '@/modules/rekommendation/queries/rekommendation-sida'
import { rekommendationUtskrift } from '@/modules/rekommendation/queries/rekommendation-utskrift'
import { signeraRekommendation } from '@/modules/rekommendation/use-cases/signera-rekommendation'
import { sparaRekommendation } from '@/modules/rekommendation/use-cases/spara-rekommendation'
import { sparaUtkast } from '@/modules/utkast/public'
import type { Door } from '@/server/db/tenant-transaction'
import { kartlaggs } from '../kartlaggning/scen'
import { asRuntime, facts, logged, value } from '../setup/facts'
import { type Scene, aScene } from '../setup/scene'
import { dagar, helt, kartlagd, sida } from './scen'

let scene: Scene
let nybro: Door
let sodra: Door

beforeAll(async () => {
  scene = await aScene()
  nybro = await scene.door('projektmedarbetare.nybro')
  sodra = await scene.door('arbetsterapeut.sodra')
})
afterAll(() => scene.close())

describe('writing the draft', () => {
  it('begins from the kartläggning and keeps the next steps in the order they were numbered', async () => {
    const { u, formagaId } = await kartlagd(scene)
    const tom = await sida(nybro, u)
    expect(tom).toMatchObject({
      arFore: false,
      utkast: null,
      gallande: null,
      can: { skriva: true, signera: false },
    })
    expect(tom.formular?.kartlaggning).toHaveLength(11)
    expect(tom.formular?.kartlaggning[0]).toMatchObject({
      etikett: 'Arbete och erfarenheter',
      egnaOrd: 'Egna ord om ARBETE.',
      styrkor: ['Styrka i ARBETE.'],
    })
    value(await sparaRekommendation(nybro, helt(u, formagaId)))
    const { utkast, can, checklista } = await sida(sodra, u)
    expect(utkast).toMatchObject({
      nr: 1,
      version: 1,
      status: 'UTKAST',
      personensSyn: 'Det låter rimligt.',
      genomgangen: '2026-03-18',
      formaga: { id: formagaId, procent: 25, datum: '2026-03-01' },
      steg: [
        { insatstyp: 'HALSOFRAMJANDE', beskrivning: 'Gå till fysioterapeuten först.' },
        { insatstyp: 'PRAKTIK_ARBETSTRANING', beskrivning: 'Börja i sorteringen.' },
      ],
    })
    expect(can).toMatchObject({ skriva: true, signera: true })
    expect(checklista.filter((p) => !p.klar)).toEqual([])
    expect(await logged(u.utredningId)).toEqual(
      expect.arrayContaining(['REKOMMENDATION_SPARAD', 'REKOMMENDATION_LAST']),
    )
    const log = await facts("select h::text as t from logg.handelse h where handelse like 'REKOMMENDATION%'")
    expect(JSON.stringify(log)).not.toMatch(/rimligt|sorteringen|Provlund/)
  })

  it('asks, field by field, for what a row or an assessment lacks', async () => {
    const { u } = await kartlagd(scene)
    const halv = helt(u, 'NY', { typ1: '', beskrivning2: '', motivering: '', genomgangen: '', plats3: '9' })
    expect(await sparaRekommendation(nybro, halv)).toMatchObject({
      kod: 'OGILTIG_INDATA',
      falt: { plats3: expect.any(String) },
    })
    const utanPlats = await sparaRekommendation(nybro, { ...halv, plats3: '' })
    expect(Object.keys((utanPlats as { falt: object }).falt).sort()).toEqual([
      'bedomningBedomare',
      'bedomningDatum',
      'bedomningProcent',
      'beskrivning2',
      'genomgangen',
      'motivering',
      'typ1',
    ])
    const framtid = helt(u, '', { genomgangen: '2199-01-01' })
    expect(await sparaRekommendation(nybro, framtid)).toMatchObject({
      kod: 'DATUM_I_FRAMTIDEN',
      data: { falt: { genomgangen: 'DATUM_I_FRAMTIDEN' } },
    })
  })

  it('records a new assessment once, and counts it; one of another case is not to be had', async () => {
    const { u } = await kartlagd(scene)
    const annan = await kartlagd(scene)
    expect(await sparaRekommendation(sodra, helt(u, annan.formagaId))).toMatchObject({
      kod: 'FORMAGA_FINNS_INTE',
    })
    const ny = {
      bedomningDatum: '2026-03-17',
      bedomningProcent: '40',
      bedomningBedomare: 'Eva Prov',
      bedomningGrund: 'Arbetsprov',
    }
    expect(
      await sparaRekommendation(sodra, helt(u, 'NY', { ...ny, bedomningDatum: '2199-01-01' })),
    ).toMatchObject({
      kod: 'DATUM_I_FRAMTIDEN',
    })
    value(await sparaRekommendation(sodra, helt(u, 'NY', ny)))
    const { utkast, formagor } = await sida(sodra, u)
    expect(formagor.map((f) => [f.datum, f.procent])).toEqual([
      ['2026-03-01', 25],
      ['2026-03-17', 40],
    ])
    expect(utkast?.formaga).toMatchObject({
      datum: '2026-03-17',
      procent: 40,
      motivering: 'Orkar två timmar i sträck.',
    })
    const igen = helt(u, utkast?.aktivitetsformagaId ?? '', { version: 1 })
    value(await sparaRekommendation(sodra, igen))
    value(await signeraRekommendation(sodra, { utredningId: u.utredningId, version: 2, datum: '2026-03-20' }))
    expect((await sida(sodra, u)).formagor).toHaveLength(2)
    expect(await logged(u.utredningId)).toContain('FORMAGA_BEDOMD')
  })

  it('is refused before the step, and while the case rests', async () => {
    const fore = kartlaggs(scene)
    const vilar = kartlaggs(scene).kartlagd('2026-03-16').pausad('2026-03-18', 'SJUKDOM', '2027-01-01')
    await scene.lay(fore, vilar)
    expect(await sparaRekommendation(nybro, helt(fore, ''))).toMatchObject({ kod: 'STEG_INTE_AKTUELLT' })
    expect(await sparaRekommendation(nybro, helt(vilar, ''))).toMatchObject({ kod: 'UTREDNING_PAUSAD' })
    expect(await sida(nybro, vilar)).toMatchObject({ arFore: false, formular: null })
    expect(await sida(nybro, fore)).toMatchObject({ arFore: true, formular: null })
  })
})

describe('two people at once', () => {
  it('shows the second what the first saved, field by field', async () => {
    const { u, formagaId } = await kartlagd(scene)
    value(await sparaRekommendation(nybro, helt(u, formagaId)))
    value(
      await sparaRekommendation(
        sodra,
        helt(u, formagaId, { version: 1, sammanfattning: 'Teamets ord.', plats1: '1', plats2: '2' }),
      ),
    )
    const sen = await sparaRekommendation(
      nybro,
      helt(u, formagaId, { version: 1, sammanfattning: 'Kommunens ord.' }),
    )
    expect(sen).toMatchObject({
      kod: 'KONFLIKT',
      data: {
        version: 2,
        vem: expect.any(String),
        deras: {
          sammanfattning: 'Teamets ord.',
          typ1: 'PRAKTIK_ARBETSTRANING',
          typ2: 'HALSOFRAMJANDE',
          typ3: '',
        },
      },
    })
    expect((await sida(nybro, u)).utkast?.sammanfattning).toBe('Teamets ord.')
    value(await sparaRekommendation(nybro, helt(u, formagaId, { version: 2, sammanfattning: 'Bådas ord.' })))
  })

  it('lets one of two first writers through, and gives the other a conflict', async () => {
    const { u, formagaId } = await kartlagd(scene)
    const skrivna = await Promise.all(
      [nybro, sodra].map((door, i) =>
        sparaRekommendation(door, helt(u, formagaId, { sammanfattning: `Text ${i}.` })),
      ),
    )
    expect(skrivna.map((r) => (r.ok ? 'OK' : r.kod)).sort()).toEqual(['KONFLIKT', 'OK'])
    const vann = skrivna.findIndex((r) => r.ok)
    expect(skrivna.find((r) => !r.ok)).toMatchObject({
      data: { version: 1, deras: { sammanfattning: `Text ${vann}.` } },
    })
    const rows = await facts('select 1 from rekommendation where utredning_id = $1', [u.utredningId])
    expect(rows).toHaveLength(1)
  })

  it('tells the one who writes on that it was signed meanwhile, and keeps the draft', async () => {
    const { u, formagaId } = await kartlagd(scene)
    value(await sparaRekommendation(sodra, helt(u, formagaId)))
    const utkast = { form: 'rekommendation', resurs: u.utredningId, kommunKod: '0881', basVersion: 1, nr: 1 }
    value(await sparaUtkast(nybro, { ...utkast, innehall: { sammanfattning: 'Mina halvfärdiga ord' } }))
    value(await signeraRekommendation(sodra, { utredningId: u.utredningId, version: 1, datum: '2026-03-20' }))
    expect(await sparaRekommendation(nybro, helt(u, formagaId, { version: 1 }))).toMatchObject({
      kod: 'REKOMMENDATION_UNDERTECKNAD',
    })
    const kvar = await facts<{ innehall: { sammanfattning: string } }>(
      "select innehall from utkast where form = 'rekommendation' and resurs = $1",
      [u.utredningId],
    )
    expect(kvar.map((k) => k.innehall.sammanfattning)).toEqual(['Mina halvfärdiga ord'])
  })
})

describe('drafts while typing', () => {
  it('are offered to their author alone, keep the signer from signing past them, and go when saved', async () => {
    const { u, formagaId } = await kartlagd(scene)
    value(await sparaRekommendation(sodra, helt(u, formagaId)))
    const utkast = { form: 'rekommendation', resurs: u.utredningId, kommunKod: '0881', basVersion: 1, nr: 1 }
    value(await sparaUtkast(sodra, { ...utkast, innehall: { sammanfattning: 'Osparat' } }))
    expect((await sida(sodra, u)).formular?.paborjat?.innehall).toEqual({ sammanfattning: 'Osparat' })
    expect((await sida(nybro, u)).formular?.paborjat).toBeNull()
    const signering = { utredningId: u.utredningId, version: 1, datum: '2026-03-20' }
    expect(await signeraRekommendation(sodra, signering)).toMatchObject({ kod: 'OSPARAT_UTKAST' })
    value(await sparaRekommendation(sodra, helt(u, formagaId, { version: 1 })))
    expect((await sida(sodra, u)).formular?.paborjat).toBeNull()
    value(await signeraRekommendation(sodra, { ...signering, version: 2 }))
    expect(await dagar(u, 'M2')).toEqual([['2026-03-20', null]])
  })
})

describe('the wall', () => {
  it('hides it from another kommun and another team, page, print and SQL', async () => {
    const { u, formagaId } = await kartlagd(scene)
    value(await sparaRekommendation(sodra, helt(u, formagaId)))
    for (const konto of ['projektmedarbetare.hultsfred', 'arbetsterapeut.norra', 'projektledare', 'lakare']) {
      const door = await scene.door(konto)
      for (const read of [
        await rekommendationSida(door, { deltagareId: u.deltagareId }),
        await rekommendationUtskrift(door, { deltagareId: u.deltagareId }),
      ]) {
        expect(read).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
        expect(JSON.stringify(read)).not.toMatch(/rimligt|Åsa|Provlund/)
      }
      expect(await sparaRekommendation(door, helt(u, formagaId, { version: 1 }))).toMatchObject({
        kod: 'HITTADES_INTE',
      })
      expect(
        await signeraRekommendation(door, { utredningId: u.utredningId, version: 1, datum: '2026-03-20' }),
      ).toMatchObject({ kod: 'HITTADES_INTE' })
      const rows = await asRuntime(door, async (tx) => [
        await tx.rekommendation.findMany({ where: { utredningId: u.utredningId } }),
        await tx.rekommendationSteg.findMany({ where: { utredningId: u.utredningId } }),
      ])
      expect(rows).toEqual([[], []])
    }
  })

  it('prints the draft for going through together, then the signed one, and logs it', async () => {
    const { u, formagaId } = await kartlagd(scene)
    expect(await rekommendationUtskrift(nybro, { deltagareId: u.deltagareId })).toMatchObject({
      kod: 'HITTADES_INTE',
    })
    value(await sparaRekommendation(sodra, helt(u, formagaId)))
    const utkast = value(await rekommendationUtskrift(nybro, { deltagareId: u.deltagareId }))
    expect(utkast.version).toMatchObject({ status: 'UTKAST', nr: 1 })
    value(await signeraRekommendation(sodra, { utredningId: u.utredningId, version: 1, datum: '2026-03-20' }))
    const klar = value(await rekommendationUtskrift(nybro, { deltagareId: u.deltagareId }))
    expect(klar.version).toMatchObject({ status: 'SIGNERAD', signerad: '2026-03-20' })
    expect((await logged(u.utredningId)).filter((h) => h === 'REKOMMENDATION_UTSKRIVEN')).toHaveLength(2)
  })
})
