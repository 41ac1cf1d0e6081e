import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { avslutaKonto } from '@/modules/anvandare/use-cases/avsluta-konto'
import { avslutaMedlemskap } from '@/modules/anvandare/use-cases/avsluta-medlemskap'
import { bekraftaMedlemskap } from '@/modules/anvandare/use-cases/bekrafta-medlemskap'
import { skapaKonto } from '@/modules/anvandare/use-cases/skapa-konto'
import { openSession } from '@/server/auth/sign-in'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import { aScene, type Scene } from '../setup/scene'
import { foreslaget, nyttKonto, rollerNu } from './konton-scen'
import { asRuntime, logRows, ownerRows } from './rows'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

describe('ending', () => {
  it('ends a membership at once', async () => {
    const konto = await nyttKonto(await scene.door('systemadministrator'))
    const id = await foreslaget(await scene.door('systemadministrator'), konto)
    await bekraftaMedlemskap(await scene.door('projektmedarbetare.nybro'), { id })
    const session = await openSession(konto, 'WEBB', 'prov')
    expect((await avslutaMedlemskap(await scene.door('projektmedarbetare.nybro'), { id })).ok).toBe(true)
    expect(await tenantTransaction({ session }, async (_, actor) => actor.medlemskap)).toEqual([])
    expect((await logRows('MEDLEMSKAP_AVSLUTAT')).filter((r) => r.uppgifter.medlemskap === id)).toMatchObject(
      [{ kedja: '0881' }],
    )
  })

  it('turns a proposal down', async () => {
    const konto = await nyttKonto(await scene.door('systemadministrator'))
    const id = await foreslaget(await scene.door('systemadministrator'), konto, { roll: 'LOGGRANSKARE' })
    expect((await avslutaMedlemskap(await scene.door('projektmedarbetare.nybro'), { id })).ok).toBe(true)
    expect(await bekraftaMedlemskap(await scene.door('projektmedarbetare2.nybro'), { id })).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    expect((await logRows('MEDLEMSKAP_AVBOJT')).filter((r) => r.uppgifter.medlemskap === id)).toHaveLength(1)
  })

  it('leaves the log’s reviewer to those who keep accounts', async () => {
    const rader = await ownerRows<{ id: string }>(
      `select id from public.medlemskap where anvandare_id = $1`,
      [scene.id('loggranskare.hogsby')],
    )
    const id = rader[0]?.id ?? ''
    expect(await avslutaMedlemskap(await scene.door('projektmedarbetare.hogsby'), { id })).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    expect((await avslutaMedlemskap(await scene.door('projektadministrator'), { id })).ok).toBe(true)
  })

  it('is refused while open cases are theirs, and says how many', async () => {
    const person = {
      fornamn: 'Testa',
      efternamn: 'Testsson',
      nummer: testNummer('1985-04-12', 1),
      fodelsedatum: '1985-04-12',
      kon: 'KVINNA' as const,
    }
    const annan = { ...person, nummer: testNummer('1985-04-13', 2), fodelsedatum: '1985-04-13' }
    await scene.lay(
      anUtredning(scene.sammanhang('vimmerby'), person).identifierad('2026-01-10'),
      anUtredning(scene.sammanhang('vimmerby'), annan)
        .identifierad('2026-01-10')
        .avslutad('2026-02-01', 'INTE_AKTUELLT'),
    )
    const kontaktperson = scene.id('projektmedarbetare.vimmerby')
    const rader = await ownerRows<{ id: string }>(
      'select id from public.medlemskap where anvandare_id = $1',
      [kontaktperson],
    )
    const id = rader[0]?.id ?? ''
    const nekad = await avslutaMedlemskap(await scene.door('systemadministrator'), { id })
    expect(nekad).toMatchObject({ ok: false, kod: 'OPPNA_ARENDEN', data: { antal: 1 } })
    expect(await avslutaKonto(await scene.door('systemadministrator'), { id: kontaktperson })).toMatchObject({
      ok: false,
      kod: 'OPPNA_ARENDEN',
    })
    expect(await rollerNu(kontaktperson)).toEqual(['PROJEKTMEDARBETARE'])
    await ownerRows(`update public.utredning set kontaktperson_id = null where kommun_kod = '0884'`)
    expect((await avslutaMedlemskap(await scene.door('systemadministrator'), { id })).ok).toBe(true)
  })

  it('closes an account: sessions, memberships and links end at once', async () => {
    const konto = await nyttKonto(await scene.door('systemadministrator'))
    const id = await foreslaget(await scene.door('systemadministrator'), konto)
    await bekraftaMedlemskap(await scene.door('projektmedarbetare.nybro'), { id })
    const session = await openSession(konto, 'WEBB', 'prov')
    expect((await avslutaKonto(await scene.door('projektadministrator'), { id: konto })).ok).toBe(true)
    expect(await skapaKonto({ session }, { namn: 'X', epost: 'x@example.test' })).toMatchObject({
      ok: false,
      kod: 'LOGGA_IN',
    })
    await expect(openSession(konto, 'WEBB', 'prov')).rejects.toThrow()
    expect((await logRows('KONTO_AVSLUTAT')).filter((r) => r.uppgifter.konto === konto)).toMatchObject([
      { kedja: '0881' },
    ])
  })

  it('is never of one’s own, and a systemadministratör only by another', async () => {
    const system = scene.id('systemadministrator')
    expect(await avslutaKonto(await scene.door('systemadministrator'), { id: system })).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    expect(await avslutaKonto(await scene.door('projektadministrator'), { id: system })).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
  })
})

describe('straight SQL as the runtime role', () => {
  const tabeller = ['anvandare', 'medlemskap', 'session', 'engangslank', 'atkomst', 'inloggningsforsok']

  it.each(tabeller)('has no right to read or write %s, not even as a systemadministratör', async (tabell) => {
    const door = await scene.door('systemadministrator')
    expect(await asRuntime(`select * from public.${tabell}`, door.session)).toBe('42501')
    expect(await asRuntime(`delete from public.${tabell}`, door.session)).toBe('42501')
  })

  it('gives nothing of accounts through the functions without a role that keeps them', async () => {
    for (const session of [
      null,
      (await scene.door('styrgrupp')).session,
      (await scene.door('arbetsterapeut.norra')).session,
    ]) {
      expect(await asRuntime('select * from vagg.konton()', session)).toEqual([])
      expect(await asRuntime('select * from vagg.medlemskap_lista()', session)).toEqual([])
    }
    const pm = await asRuntime(
      'select distinct kommun_kod from vagg.medlemskap_lista()',
      (await scene.door('projektmedarbetare.nybro')).session,
    )
    expect(pm).toEqual([{ kommun_kod: '0881' }])
  })

  it.each([
    `select vagg.skapa_konto(gen_random_uuid(), 'smyg@example.test', 'Smyg')`,
    `select vagg.foresla_medlemskap('{"id":"00000000-0000-4000-8000-000000000001","anvandareId":"00000000-0000-4000-8000-000000000002","roll":"STYRGRUPP"}')`,
    `select vagg.bekrafta_medlemskap(gen_random_uuid())`,
    `select vagg.avsluta_medlemskap(gen_random_uuid())`,
    `select vagg.avsluta_konto(gen_random_uuid())`,
    `select vagg.skapa_lank(gen_random_uuid(), 'hemlig')`,
    `select vagg.bevilja_annat_team('{}')`,
  ])('stops %s', async (sql) => {
    for (const konto of ['projektmedarbetare.nybro', 'styrgrupp', 'lakare'] as const) {
      expect(await asRuntime(sql, (await scene.door(konto)).session)).toBe('KR003')
    }
  })

  it.each([
    'vagg.for_inloggning($$a$$)',
    'vagg.demokonton()',
    'vagg.lank_galler($$a$$)',
    'vagg.losenord_for_session($$a$$)',
    'logg.kedjor()',
  ])('may not run %s, which is sign-in’s', async (anrop) => {
    expect(await asRuntime(`select * from ${anrop}`, (await scene.door('systemadministrator')).session)).toBe(
      '42501',
    )
  })
})
