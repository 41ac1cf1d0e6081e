import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sattSkydd } from '@/modules/deltagare/use-cases/satt-skydd'
import { deltagarlista } from '@/modules/lista/queries/deltagarlista'
import { aterkallaSamtycke } from '@/modules/samtycke/use-cases/aterkalla-samtycke'
import { registreraSamtycke } from '@/modules/samtycke/use-cases/registrera-samtycke'
import { startsida } from '@/modules/start/queries/startsida'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { arendeUtskrift } from '@/modules/utredning/queries/arende-utskrift'
import { UtskriftHandelser } from '@/modules/utredning/ui/utskrift-handelser'
import { aterupptaUtredning } from '@/modules/utredning/use-cases/ateruppta-utredning'
import { rattaHandelse } from '@/modules/utredning/use-cases/ratta-handelse'
import { runDailyPass } from '@/server/daily-pass'
import type { Door } from '@/server/db/tenant-transaction'
import { startIngress } from '@/text/sv/start'
import { drawn } from '../setup/drawn'
import { asRuntime, facts, logged, value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'
import { aPerson, countsIn, reachableText } from './scen'

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

const dagen = async (n: number): Promise<string> =>
  (await facts<{ d: string }>('select (vagg.idag() + $1::int)::text as d', [n]))[0]!.d

const samtycke = (utredningId: string, mer: Record<string, unknown> = {}) => ({
  utredningId,
  textVersion: '1',
  satt: 'PAPPER',
  datum: idag,
  oppnar: ['TEAM'],
  ...mer,
})

const arendet = async (id: string) =>
  (
    await facts<Record<string, string | null>>(
      `select status, vilande_skal, ligger_hos, steg, teambeslut, aktualiserad::text, oppen_team, oppen_till::text from public.utredning where id = $1`,
      [id],
    )
  )[0]!

describe('a samtycke', () => {
  it('opens nothing to the team before the sending', async () => {
    const u = aPerson(scene, 'nybro', 'Enbärsson').identifierad('2026-01-12')
    await scene.lay(u)
    expect((await registreraSamtycke(nybro, samtycke(u.utredningId))).ok).toBe(true)
    expect(await reachableText(sodra, u.utredningId)).not.toContain('Enbärsson')
    expect(await arendet(u.utredningId)).toMatchObject({ oppen_team: null })
    expect(await logged(u.utredningId)).toEqual(['SAMTYCKE_REGISTRERAT'])
  })

  it.each([
    ['DATUM_I_FRAMTIDEN', async () => ({ datum: await dagen(1) })],
    ['SLUT_PASSERAT', async () => ({ datum: '2026-01-01', till: '2026-02-01' })],
    ['OPPNAR_FOR_INGEN', async () => ({ oppnar: [] })],
    ['TEXT_OKAND', async () => ({ textVersion: '99' })],
  ])('is refused: %s', async (kod, mer) => {
    const u = aPerson(scene, 'nybro', 'Enbärsson').identifierad('2026-01-12')
    await scene.lay(u)
    expect(await registreraSamtycke(nybro, samtycke(u.utredningId, await mer()))).toMatchObject({
      ok: false,
      kod,
    })
    expect(await facts('select 1 from public.samtycke where utredning_id = $1', [u.utredningId])).toEqual([])
  })

  it('is the kommun’s to record: neither the team nor another kommun may', async () => {
    const u = aPerson(scene, 'nybro', 'Enbärsson').identifierad('2026-01-12').aktualiserad('2026-02-02')
    await scene.lay(u)
    expect(await registreraSamtycke(sodra, samtycke(u.utredningId))).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    const torsas = await scene.door('projektmedarbetare.torsas')
    expect(await registreraSamtycke(torsas, samtycke(u.utredningId))).toMatchObject({
      ok: false,
      kod: 'HITTADES_INTE',
    })
  })

  it('opens the case to a named colleague of another kommun, and closes it again when it is withdrawn', async () => {
    const u = aPerson(scene, 'nybro', 'Kaprifolsson').identifierad('2026-01-12')
    await scene.lay(u)
    const torsas = await scene.door('projektmedarbetare.torsas')
    const kollegor = [scene.id('projektmedarbetare.torsas')]
    const result = await registreraSamtycke(
      nybro,
      samtycke(u.utredningId, { oppnar: ['KOLLEGA'], kollegor, till: await dagen(60) }),
    )
    expect(result.ok).toBe(true)
    expect(await reachableText(torsas, u.utredningId)).toContain('Kaprifolsson')
    const [rad] = await facts<{ till: string }>(
      'select till::text from public.atkomst where utredning_id = $1',
      [u.utredningId],
    )
    expect(rad?.till).toBe(await dagen(60))
    const id = result.ok ? result.value.id : ''
    expect(
      await aterkallaSamtycke(nybro, { utredningId: u.utredningId, samtycken: [id], datum: idag }),
    ).toMatchObject({ ok: true, value: { stangs: false, foljd: 'INGET_STAR' } })
    expect(await reachableText(torsas, u.utredningId)).not.toContain('Kaprifolsson')
    expect(await arendet(u.utredningId)).toMatchObject({ status: 'PAGAENDE' })
  })

  it('closes to the colleague while the person is protected, and names none meanwhile', async () => {
    const u = aPerson(scene, 'nybro', 'Kaprifolsson').identifierad('2026-01-12')
    await scene.lay(u)
    const torsas = await scene.door('projektmedarbetare.torsas')
    const kollegor = [scene.id('projektmedarbetare.torsas')]
    const medKollega = samtycke(u.utredningId, { oppnar: ['KOLLEGA'], kollegor })
    const skydda = async (skydd: string, version: number): Promise<void> => {
      const svar = await sattSkydd(nybro, { deltagareId: u.deltagareId, version, skydd })
      expect(svar.ok).toBe(true)
    }
    const forst = await registreraSamtycke(nybro, medKollega)
    expect(await reachableText(torsas, u.utredningId)).toContain('Kaprifolsson')
    await skydda('SEKRETESSMARKERING', 1)
    expect(await reachableText(torsas, u.utredningId)).not.toContain('Kaprifolsson')
    expect(await registreraSamtycke(nybro, { ...medKollega, berattat: 'Igen' })).toMatchObject({
      ok: false,
      kod: 'KOLLEGA_TILL_SKYDDAD',
    })
    const namnge = asRuntime(
      nybro,
      (tx) =>
        tx.$queryRaw`select vagg.namnge_kolleger('0881', ${u.utredningId}::uuid, ${forst.ok ? forst.value.id : ''}::uuid, ${kollegor}::uuid[])::text`,
    )
    await expect(namnge).rejects.toThrow('SAMTYCKE_EJ_BEHORIG')
    await skydda('INGA', 2)
    expect(await reachableText(torsas, u.utredningId)).toContain('Kaprifolsson')
  })

  it('names nobody who is not a projektmedarbetare of another kommun', async () => {
    const u = aPerson(scene, 'nybro', 'Kaprifolsson').identifierad('2026-01-12')
    await scene.lay(u)
    for (const konto of ['remittent.torsas', 'projektledare', 'projektmedarbetare.nybro']) {
      const kollegor = [scene.id(konto)]
      const svar = await registreraSamtycke(nybro, samtycke(u.utredningId, { oppnar: ['KOLLEGA'], kollegor }))
      expect(svar, konto).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
    }
  })
})

describe('withdrawal', () => {
  it('closes the case to the team at once, lets it rest, takes an undecided sending back and sets a task', async () => {
    const u = aPerson(scene, 'nybro', 'Fläderman').identifierad('2026-01-12').aktualiserad('2026-02-02')
    await scene.lay(u)
    expect(await reachableText(sodra, u.utredningId)).toContain('Fläderman')
    expect(await countsIn(u.utredningId, idag)).toEqual(['M1', 'M1_VANTAR'])
    const [s] = await facts<{ id: string }>('select id from public.samtycke where utredning_id = $1', [
      u.utredningId,
    ])
    const svar = await aterkallaSamtycke(nybro, {
      utredningId: u.utredningId,
      samtycken: [s!.id],
      datum: idag,
    })
    expect(svar).toMatchObject({ ok: true, value: { stangs: true, foljd: 'PAUSAS' } })
    expect(await reachableText(sodra, u.utredningId)).toBe('[[],[],[],[],[],[]]')
    expect(await arendet(u.utredningId)).toEqual({
      status: 'VILANDE',
      vilande_skal: 'SAMTYCKE_ATERKALLAT',
      ligger_hos: 'KOMMUN',
      steg: 'AKTUALISERING',
      teambeslut: null,
      aktualiserad: null,
      oppen_team: null,
      oppen_till: null,
    })
    expect(await countsIn(u.utredningId, idag)).toEqual([])
    expect(
      await facts('select slag, anvandare_id from public.uppgift where utredning_id = $1', [u.utredningId]),
    ).toEqual([{ slag: 'NYTT_SAMTYCKE_ELLER_AVSLUT', anvandare_id: scene.id('projektmedarbetare.nybro') }])
    const seen = await facts<{ arendenummer: string }>(
      'select arendenummer from public.utredning where id = $1',
      [u.utredningId],
    )
    const stangda = await asRuntime(
      sodra,
      (tx) => tx.$queryRaw<{ arendenummer: string }[]>`select arendenummer from vagg.stangda_for_teamet()`,
    )
    expect(stangda).toContainEqual(seen[0])
  })

  it('takes nothing from what the team has decided', async () => {
    const u = aPerson(scene, 'nybro', 'Fläderman')
      .identifierad('2026-01-12')
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
    await scene.lay(u)
    const [s] = await facts<{ id: string }>('select id from public.samtycke where utredning_id = $1', [
      u.utredningId,
    ])
    await aterkallaSamtycke(nybro, { utredningId: u.utredningId, samtycken: [s!.id], datum: idag })
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'VILANDE',
      aktualiserad: '2026-02-02',
      teambeslut: 'ANTAGEN',
    })
    expect(await countsIn(u.utredningId, idag)).toEqual(['M1', 'M1_ANTAGNA'])
    expect(await reachableText(sodra, u.utredningId)).toBe('[[],[],[],[],[],[]]')
  })

  it('closes nothing while another samtycke still opens the case to the team', async () => {
    const u = aPerson(scene, 'nybro', 'Fläderman')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20')
      .samtycke('2026-01-21')
      .aktualiserad('2026-02-02')
    await scene.lay(u)
    const rows = await facts<{ id: string }>('select id from public.samtycke where utredning_id = $1', [
      u.utredningId,
    ])
    const svar = await aterkallaSamtycke(nybro, {
      utredningId: u.utredningId,
      samtycken: [rows[0]!.id],
      datum: idag,
    })
    expect(svar).toMatchObject({ ok: true, value: { stangs: false, foljd: 'ANNAT_STAR' } })
    expect(await arendet(u.utredningId)).toMatchObject({ status: 'PAGAENDE', oppen_team: 'SODRA' })
  })

  it('a new samtycke lets the case run again and completes the task', async () => {
    const u = aPerson(scene, 'nybro', 'Fläderman')
      .identifierad('2026-01-12')
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
    await scene.lay(u)
    const [s] = await facts<{ id: string }>('select id from public.samtycke where utredning_id = $1', [
      u.utredningId,
    ])
    await aterkallaSamtycke(nybro, { utredningId: u.utredningId, samtycken: [s!.id], datum: idag })
    expect((await registreraSamtycke(nybro, samtycke(u.utredningId))).ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'PAGAENDE',
      vilande_skal: null,
      oppen_team: 'SODRA',
    })
    expect(
      await facts('select klar_av from public.uppgift where utredning_id = $1', [u.utredningId]),
    ).toEqual([{ klar_av: scene.id('projektmedarbetare.nybro') }])
    expect(await reachableText(sodra, u.utredningId)).toContain('Fläderman')
  })

  it('is not what a renewed samtycke is told as, on the case’s page and on paper', async () => {
    const slut = await dagen(60)
    const u = aPerson(scene, 'nybro', 'Fläderman')
      .identifierad('2026-01-12')
      .samtycke('2025-01-20', { till: '2025-12-31' })
      .samtycke('2026-01-20')
      .aktualiserad('2026-02-02')
    await scene.lay(u)
    value(await registreraSamtycke(nybro, samtycke(u.utredningId, { ersatter: 'ja', till: slut })))
    const { samtycken, handelser } = value(await arendeOversikt(nybro, { deltagareId: u.deltagareId }))
    expect(samtycken.map((s) => [s.datum, s.lage])).toEqual([
      [idag, 'GALLER'],
      ['2026-01-20', 'ERSATT'],
      ['2025-01-20', 'UTGANGET'],
    ])
    const slutet = handelser.rader.filter((h) => h.kod.startsWith('SAMTYCKE_'))
    expect(slutet.map((h) => [h.kod, h.datum])).toEqual([['SAMTYCKE_ERSATT', idag]])
    const view = value(await arendeUtskrift(nybro, { deltagareId: u.deltagareId }))
    const papper = drawn(UtskriftHandelser({ view, del: 'GANG' }))
    expect(papper).toContain(`${idag}. Samtycket ersatt av ett nytt.`)
    expect(papper).not.toMatch(/terkallat|ERSATT\./)
    expect(await arendet(u.utredningId)).toMatchObject({ status: 'PAGAENDE', oppen_team: 'SODRA' })
  })

  it('a narrower samtycke in its place ends the opening to the team', async () => {
    const u = aPerson(scene, 'nybro', 'Fläderman').identifierad('2026-01-12').aktualiserad('2026-02-02')
    await scene.lay(u)
    const svar = await registreraSamtycke(
      nybro,
      samtycke(u.utredningId, { oppnar: ['MOTTAGARE'], mottagare: 'AME i Nybro', ersatter: 'ja' }),
    )
    expect(svar.ok).toBe(true)
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'VILANDE',
      vilande_skal: 'SAMTYCKE_ATERKALLAT',
      aktualiserad: null,
    })
    expect(await reachableText(sodra, u.utredningId)).toBe('[[],[],[],[],[],[]]')
  })
})

describe('an end date that passes', () => {
  it('closes the case by itself, and the daily pass draws the rest, dated the day after, once', async () => {
    const slut = await dagen(-3)
    const u = aPerson(scene, 'nybro', 'Hasselros')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20', { till: slut })
      .aktualiserad('2026-02-02')
    await scene.lay(u)
    expect(await reachableText(sodra, u.utredningId)).toBe('[[],[],[],[],[],[]]')
    expect(await runDailyPass()).toBe(1)
    const efter = await dagen(-2)
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'VILANDE',
      vilande_skal: 'SAMTYCKE_UTGANGET',
      ligger_hos: 'KOMMUN',
      aktualiserad: null,
    })
    const [a] = await facts<{ atertagen: string }>(
      'select atertagen::text from public.aktualisering where utredning_id = $1',
      [u.utredningId],
    )
    expect(a?.atertagen).toBe(efter)
    expect(await countsIn(u.utredningId, slut)).toEqual(['M1', 'M1_VANTAR'])
    expect(await countsIn(u.utredningId, efter)).toEqual([])
    expect(await logged(u.utredningId)).toEqual(['SAMTYCKE_UTGANGET'])
    expect(await runDailyPass()).toBe(0)
    expect(
      await facts('select slag from public.uppgift where utredning_id = $1', [u.utredningId]),
    ).toHaveLength(1)
  })

  it('gives a case that already rests its new reason, and keeps the days of the old one', async () => {
    const u = aPerson(scene, 'nybro', 'Pilrot')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20', { till: await dagen(-3) })
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
      .pausad('2026-03-01', 'SJUKDOM', await dagen(30))
    await scene.lay(u)
    expect(await runDailyPass()).toBe(1)
    const efter = await dagen(-2)
    const perioder = () =>
      facts(
        `select status, fran::text, till::text, skal from public.status_period where utredning_id = $1 order by fran`,
        [u.utredningId],
      )
    const vantade = [
      expect.objectContaining({ status: 'PAGAENDE' }),
      { status: 'VILANDE', fran: '2026-03-01', till: efter, skal: 'SJUKDOM' },
      { status: 'VILANDE', fran: efter, till: null, skal: 'SAMTYCKE_UTGANGET' },
    ]
    expect(await perioder()).toEqual(vantade)
    expect(await arendet(u.utredningId)).toMatchObject({ vilande_skal: 'SAMTYCKE_UTGANGET' })
    expect(await runDailyPass()).toBe(0)
    expect(await perioder()).toEqual(vantade)
  })
})

describe('an end date that is corrected after it has passed', () => {
  it('ends again when the later day has passed, and only then', async () => {
    const u = aPerson(scene, 'nybro', 'Hasselros')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20', { till: await dagen(-3) })
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
    await scene.lay(u)
    expect(await runDailyPass()).toBe(1)
    const [s] = await facts<{ id: string }>('select id from public.samtycke where utredning_id = $1', [
      u.utredningId,
    ])
    const rattat = await rattaHandelse(nybro, {
      utredningId: u.utredningId,
      sak: 'samtycke',
      sakId: s!.id,
      version: 1,
      skal: 'Slutdagen var fel avskriven.',
      datum: '2026-01-20',
      till: await dagen(5),
    })
    expect(rattat.ok).toBe(true)
    const [{ version } = { version: 0 }] = await facts<{ version: number }>(
      'select version from public.utredning where id = $1',
      [u.utredningId],
    )
    expect((await aterupptaUtredning(nybro, { utredningId: u.utredningId, version, datum: idag })).ok).toBe(
      true,
    )
    expect(await runDailyPass()).toBe(0)
    // Six days later, as the rows would stand then.
    await facts(
      `update public.samtycke set till = till - 6, utganget_at = utganget_at - interval '6 days' where id = $1`,
      [s!.id],
    )
    expect(await runDailyPass()).toBe(1)
    expect(await arendet(u.utredningId)).toMatchObject({
      status: 'VILANDE',
      vilande_skal: 'SAMTYCKE_UTGANGET',
      ligger_hos: 'KOMMUN',
    })
    expect((await logged(u.utredningId)).filter((h) => h === 'SAMTYCKE_UTGANGET')).toHaveLength(2)
    expect(await runDailyPass()).toBe(0)
  })
})

describe('a kontaktperson whose membership has ended', () => {
  it('leaves the case standing alone, and the kommun’s others are told, once', async () => {
    const u = aPerson(scene, 'hultsfred', 'Videkvist').identifierad('2026-01-12')
    await scene.lay(u)
    const kollega = await scene.door('projektmedarbetare2.hultsfred')
    expect(value(await startsida(kollega)).gemensamt).toEqual([])
    await facts(
      'update public.medlemskap set till = vagg.idag() - 1, fran = least(fran, vagg.idag() - 1) where anvandare_id = $1',
      [scene.id('projektmedarbetare.hultsfred')],
    )
    await runDailyPass()
    await runDailyPass()
    expect(
      await facts('select kontaktperson_id from public.utredning where id = $1', [u.utredningId]),
    ).toEqual([{ kontaktperson_id: null }])
    expect(
      await facts('select slag, roll from public.uppgift where utredning_id = $1', [u.utredningId]),
    ).toEqual([{ slag: 'UTAN_KONTAKTPERSON', roll: 'PROJEKTMEDARBETARE' }])
    expect(await logged(u.utredningId)).toEqual(['UTAN_KONTAKTPERSON'])
    const start = value(await startsida(kollega))
    expect(start.gemensamt).toEqual([{ slag: 'UTAN_KONTAKTPERSON', antal: 1, forsenade: 0 }])
    expect(startIngress(start)).toContain('En sak väntar på dig')
    const lista = value(await deltagarlista(kollega, { vems: 'INGEN' }))
    expect(lista.rader.map((r) => r.utredningId)).toEqual([u.utredningId])
    const granne = await scene.door('projektmedarbetare.vimmerby')
    expect(value(await startsida(granne)).gemensamt).toEqual([])
  })
})
