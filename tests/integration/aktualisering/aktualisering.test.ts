import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atertaAktualisering } from '@/modules/aktualisering/use-cases/aterta-aktualisering'
import { kompletteraAktualisering } from '@/modules/aktualisering/use-cases/komplettera-aktualisering'
import { skickaAktualisering } from '@/modules/aktualisering/use-cases/skicka-aktualisering'
import type { Door } from '@/server/db/tenant-transaction'
import { aPerson, countsIn, reachableText } from '../samtycke/scen'
import { facts, logged } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let nybro: Door
let sodra: Door
let idag: string
beforeAll(async () => {
  scene = await aScene()
  nybro = await scene.door('projektmedarbetare.nybro')
  sodra = await scene.door('arbetsterapeut.sodra')
  idag = (await facts<{ d: string }>('select vagg.idag()::text as d'))[0]!.d
})
afterAll(() => scene.close())

const sandning = (utredningId: string, mer: Record<string, unknown> = {}) => ({
  utredningId,
  version: 1,
  fraga: 'Vad orkar personen, och i vilken miljö?',
  egnaOrd: 'Jag börjar alltid bra.',
  ...mer,
})

const arendet = async (id: string) =>
  (
    await facts<Record<string, string | null>>(
      'select steg, ligger_hos, aktualiserad::text, teambeslut, oppen_team, version::text from public.utredning where id = $1',
      [id],
    )
  )[0]!

const steg = (id: string) =>
  facts(
    'select steg, fran::text, till::text from public.steg_period where utredning_id = $1 order by fran, till nulls last',
    [id],
  )

describe('sending to the team', () => {
  it('ends step 1 and begins step 2, opens the case to the team and counts', async () => {
    const u = aPerson(scene, 'nybro', 'Sandviol').identifierad('2026-01-12').samtycke('2026-01-20')
    u.anteckning('2026-01-15', 'MOTE', 'Hemligt Videkorn').anteckning('2026-01-16', 'MOTE', 'Delat Blåklint')
    await scene.lay(u)
    const notes = await facts<{ id: string }>(
      `select id from public.anteckning where utredning_id = $1 and text like 'Delat%'`,
      [u.utredningId],
    )
    expect(await reachableText(sodra, u.utredningId)).toBe('[[],[],[],[],[],[]]')
    const svar = await skickaAktualisering(
      nybro,
      sandning(u.utredningId, { anteckningar: notes.map((n) => n.id) }),
    )
    expect(svar.ok).toBe(true)
    expect(await arendet(u.utredningId)).toEqual({
      steg: 'AKTUALISERING',
      ligger_hos: 'TEAM',
      aktualiserad: idag,
      teambeslut: null,
      oppen_team: 'SODRA',
      version: '2',
    })
    expect(await steg(u.utredningId)).toEqual([
      { steg: 'IDENTIFIERING', fran: '2026-01-12', till: idag },
      { steg: 'AKTUALISERING', fran: idag, till: null },
    ])
    const seen = await reachableText(sodra, u.utredningId)
    expect(seen).toContain('Sandviol')
    expect(seen).toContain('Jag börjar alltid bra.')
    expect(seen).toContain('Delat Blåklint')
    expect(seen).not.toContain('Videkorn')
    expect(await countsIn(u.utredningId, idag)).toEqual(['M1', 'M1_VANTAR'])
    expect(await logged(u.utredningId)).toEqual(['AKTUALISERING_SKICKAD'])
  })

  it('is seen by its own team and no other', async () => {
    const u = aPerson(scene, 'nybro', 'Sandviol').identifierad('2026-01-12').samtycke('2026-01-20')
    await scene.lay(u)
    await skickaAktualisering(nybro, sandning(u.utredningId))
    for (const konto of [
      'arbetsterapeut.norra',
      'arbetsterapeut.mellersta',
      'projektmedarbetare.torsas',
      'remittent.nybro',
    ]) {
      expect(await reachableText(await scene.door(konto), u.utredningId), konto).toBe('[[],[],[],[],[],[]]')
    }
  })

  it.each([
    ['SAMTYCKE_SAKNAS', () => aPerson(scene, 'nybro', 'Tall').identifierad('2026-01-12')],
    [
      'SAMTYCKE_SAKNAS',
      () =>
        aPerson(scene, 'nybro', 'Tall')
          .identifierad('2026-01-12')
          .samtycke('2026-01-20', { till: '2026-02-01' }),
    ],
    [
      'SAMTYCKE_SAKNAS',
      () =>
        aPerson(scene, 'nybro', 'Tall')
          .identifierad('2026-01-12')
          .samtycke('2026-01-20', { oppnarTeam: false, oppnarLakare: true }),
    ],
    [
      'KONTAKTPERSON_SAKNAS',
      () =>
        aPerson(scene, 'nybro', 'Tall')
          .identifierad('2026-01-12')
          .samtycke('2026-01-20')
          .falt({ kontaktpersonId: null }),
    ],
    [
      'SKAL_SAKNAS',
      () =>
        aPerson(scene, 'nybro', 'Tall').identifierad('2026-01-12').samtycke('2026-01-20').spar('REAKTIV', 19),
    ],
    [
      'SKAL_SAKNAS',
      () =>
        aPerson(scene, 'nybro', 'Tall')
          .identifierad('2026-01-12')
          .samtycke('2026-01-20')
          .spar('FOREBYGGANDE', null),
    ],
    [
      'REDAN_SKICKAD',
      () => aPerson(scene, 'nybro', 'Tall').identifierad('2026-01-12').aktualiserad('2026-02-02'),
    ],
  ])('is refused (%s) and opens nothing', async (kod, person) => {
    const u = person()
    await scene.lay(u)
    const before = await reachableText(sodra, u.utredningId)
    expect(await skickaAktualisering(nybro, sandning(u.utredningId))).toMatchObject({ ok: false, kod })
    expect(await reachableText(sodra, u.utredningId)).toBe(before)
  })

  it('is the kommun’s act, not the team’s and not another kommun’s', async () => {
    const u = aPerson(scene, 'nybro', 'Tall').identifierad('2026-01-12').samtycke('2026-01-20')
    await scene.lay(u)
    for (const konto of [
      'arbetsterapeut.sodra',
      'projektmedarbetare.torsas',
      'remittent.nybro',
      'projektledare',
    ]) {
      expect(
        await skickaAktualisering(await scene.door(konto), sandning(u.utredningId)),
        konto,
      ).toMatchObject({ kod: 'HITTADES_INTE' })
    }
  })

  it('tells who was first when two send at once', async () => {
    const u = aPerson(scene, 'nybro', 'Tall')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20')
      .falt({ version: 7 })
    await scene.lay(u)
    expect(await skickaAktualisering(nybro, sandning(u.utredningId, { version: 6 }))).toMatchObject({
      kod: 'KONFLIKT',
      data: { version: 7 },
    })
  })
})

describe('a protected person', () => {
  const skyddad = () =>
    aPerson(scene, 'nybro', 'Skyddlund', 'SEKRETESSMARKERING')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20')

  it('is sent to a named arbetsterapeut only', async () => {
    const u = skyddad()
    await scene.lay(u)
    expect(await skickaAktualisering(nybro, sandning(u.utredningId, { fraga: ' ' }))).toMatchObject({
      kod: 'SANDNING_OFULLSTANDIG',
      data: { falt: { fraga: 'FRAGA_BEHOVS', arbetsterapeutId: 'ARBETSTERAPEUT_SAKNAS' } },
    })
    const norra = scene.id('arbetsterapeut.norra')
    expect(
      await skickaAktualisering(nybro, sandning(u.utredningId, { arbetsterapeutId: norra })),
    ).toMatchObject({ kod: 'EJ_BEHORIG' })
    const mitt = scene.id('arbetsterapeut.sodra')
    expect((await skickaAktualisering(nybro, sandning(u.utredningId, { arbetsterapeutId: mitt }))).ok).toBe(
      true,
    )
    expect(await reachableText(sodra, u.utredningId)).toContain('Skyddlund')
    expect(await countsIn(u.utredningId, idag)).toEqual(['M1', 'M1_VANTAR'])
  })

  it('is nobody else’s to send, not even in the own kommun', async () => {
    const u = aPerson(scene, 'hultsfred', 'Skyddlund', 'SEKRETESSMARKERING')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20')
    await scene.lay(u)
    const annan = await scene.door('projektmedarbetare2.hultsfred')
    expect(await skickaAktualisering(annan, sandning(u.utredningId))).toMatchObject({ kod: 'HITTADES_INTE' })
  })
})

describe('taking back', () => {
  it('leaves the case in step 2 with the kommun, closed to the team and uncounted; sending anew counts from then', async () => {
    const u = aPerson(scene, 'nybro', 'Rönnblad').identifierad('2026-01-12').aktualiserad('2026-02-02')
    await scene.lay(u)
    const svar = await atertaAktualisering(nybro, {
      utredningId: u.utredningId,
      version: 1,
      skal: 'Hon vill vänta.',
    })
    expect(svar.ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      steg: 'AKTUALISERING',
      ligger_hos: 'KOMMUN',
      aktualiserad: null,
      oppen_team: null,
    })
    expect(await reachableText(sodra, u.utredningId)).toBe('[[],[],[],[],[],[]]')
    expect(await countsIn(u.utredningId, '2026-02-02')).toEqual(['M1', 'M1_VANTAR'])
    expect(await countsIn(u.utredningId, idag)).toEqual([])

    expect((await skickaAktualisering(nybro, sandning(u.utredningId, { version: 2 }))).ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      steg: 'AKTUALISERING',
      ligger_hos: 'TEAM',
      aktualiserad: idag,
    })
    expect(await steg(u.utredningId)).toHaveLength(2)
    expect(await countsIn(u.utredningId, idag)).toEqual(['M1', 'M1_VANTAR'])
    expect(await logged(u.utredningId)).toEqual(['AKTUALISERING_ATERTAGEN', 'AKTUALISERING_SKICKAD'])
  })

  it('lets a case that the team lets wait run again', async () => {
    const u = aPerson(scene, 'nybro', 'Rönnblad')
      .identifierad('2026-01-12')
      .aktualiserad('2026-02-02')
      .avvaktar('2026-02-10', 'TEAMET_AVVAKTAR', '2027-02-10')
    await scene.lay(u)
    await atertaAktualisering(nybro, { utredningId: u.utredningId, version: 1, skal: 'Hon vill vänta.' })
    const [rad] = await facts(
      'select status, vilande_skal, vilande_till from public.utredning where id = $1',
      [u.utredningId],
    )
    expect(rad).toEqual({ status: 'PAGAENDE', vilande_skal: null, vilande_till: null })
  })

  it('is too late once the team has decided', async () => {
    const u = aPerson(scene, 'nybro', 'Rönnblad')
      .identifierad('2026-01-12')
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
    await scene.lay(u)
    expect(
      await atertaAktualisering(nybro, { utredningId: u.utredningId, version: 1, skal: 'Hon vill vänta.' }),
    ).toMatchObject({ kod: 'BESLUT_FATTAT' })
  })
})

describe('completing', () => {
  it('gives the turn back to the team and keeps the date of the sending', async () => {
    const u = aPerson(scene, 'nybro', 'Lindkvist')
      .identifierad('2026-01-12')
      .aktualiserad('2026-02-02')
      .kompletteras('2026-02-10', 'Månader före 2025', '2026-02-20')
    await scene.lay(u)
    const svar = await kompletteraAktualisering(nybro, {
      utredningId: u.utredningId,
      version: 1,
      komplettering: '31 månader i följd.',
    })
    expect(svar.ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      ligger_hos: 'TEAM',
      aktualiserad: '2026-02-02',
      teambeslut: 'KOMPLETTERAS',
    })
    expect(await reachableText(sodra, u.utredningId)).toContain('31 månader i följd.')
    expect(await countsIn(u.utredningId, idag)).toEqual(['M1', 'M1_VANTAR'])
    expect(await logged(u.utredningId)).toEqual(['AKTUALISERING_KOMPLETTERAD'])
  })

  it('is refused where the team asked for nothing', async () => {
    const u = aPerson(scene, 'nybro', 'Lindkvist').identifierad('2026-01-12').aktualiserad('2026-02-02')
    await scene.lay(u)
    const svar = await kompletteraAktualisering(nybro, {
      utredningId: u.utredningId,
      version: 1,
      komplettering: 'Mer.',
    })
    expect(svar).toMatchObject({ kod: 'INGET_ATT_KOMPLETTERA' })
  })
})
