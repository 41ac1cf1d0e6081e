import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { avslutaKonto } from '@/modules/anvandare/use-cases/avsluta-konto'
import { avslutaMedlemskap } from '@/modules/anvandare/use-cases/avsluta-medlemskap'
import { bekraftaMedlemskap } from '@/modules/anvandare/use-cases/bekrafta-medlemskap'
import { foreslaMedlemskap } from '@/modules/anvandare/use-cases/foresla-medlemskap'
import { skapaKonto } from '@/modules/anvandare/use-cases/skapa-konto'
import type { Door } from '@/server/db/tenant-transaction'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import { openSession } from '@/server/auth/sign-in'
import { aScene, type Scene } from '../setup/scene'
import { asRuntime, logRows, ownerRows } from './rows'

let scene: Scene
const idag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

let n = 0
async function nyttKonto(door: Door): Promise<string> {
  n += 1
  const made = await skapaKonto(door, { namn: `Prov Provsson ${n}`, epost: `Prov${n}@example.test` })
  if (!made.ok) throw new Error(made.kod)
  return made.value.id
}

const forslag = (anvandareId: string, more: Record<string, string> = {}) => ({
  anvandareId,
  roll: 'PROJEKTMEDARBETARE',
  yrke: 'SOCIALSEKRETERARE',
  kommunKod: '0881',
  fran: idag,
  ...more,
})

async function foreslaget(
  door: Door,
  anvandareId: string,
  more: Record<string, string> = {},
): Promise<string> {
  const made = await foreslaMedlemskap(door, forslag(anvandareId, more))
  if (!made.ok) throw new Error(made.kod)
  return made.value.id
}

/** The roles that an account acts in right now. */
async function rollerNu(anvandareId: string): Promise<string[]> {
  const session = await openSession(anvandareId, 'WEBB', 'prov')
  return tenantTransaction({ session }, async (_, actor) => actor.medlemskap.map((m) => m.roll))
}

describe('making accounts', () => {
  it('is for those who keep accounts, and logged in the system chain', async () => {
    const door = await scene.door('projektadministrator')
    const id = await nyttKonto(door)
    const rows = (await logRows('KONTO_SKAPAT')).filter((r) => r.uppgifter.konto === id)
    expect(rows).toMatchObject([
      { kedja: 'SYSTEM', aktor: scene.id('projektadministrator'), roll: 'PROJEKTADMINISTRATOR' },
    ])
  })

  it('keeps one account an address, whatever its case', async () => {
    const door = await scene.door('systemadministrator')
    const again = await skapaKonto(door, { namn: 'Någon Annan', epost: 'PROJEKTLEDARE@demo.example' })
    expect(again).toMatchObject({ ok: false, kod: 'EPOST_FINNS' })
  })

  it.each([
    'projektmedarbetare.nybro',
    'arbetsterapeut.sodra',
    'lakare',
    'projektledare',
    'styrgrupp',
    'remittent.nybro',
    'loggranskare.nybro',
  ])('is refused for %s', async (konto) => {
    const outcome = await skapaKonto(await scene.door(konto), {
      namn: 'Prov',
      epost: `${randomUUID()}@example.test`,
    })
    expect(outcome).toMatchObject({ ok: false })
  })
})

describe('a membership that sees persons', () => {
  it('holds from its confirmation, by a projektmedarbetare of the kommun', async () => {
    const konto = await nyttKonto(await scene.door('systemadministrator'))
    const id = await foreslaget(await scene.door('systemadministrator'), konto)
    expect(await rollerNu(konto)).toEqual([])
    const annan = await bekraftaMedlemskap(await scene.door('projektmedarbetare.torsas'), { id })
    expect(annan).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    expect(await rollerNu(konto)).toEqual([])
    expect((await bekraftaMedlemskap(await scene.door('projektmedarbetare.nybro'), { id })).ok).toBe(true)
    expect(await rollerNu(konto)).toEqual(['PROJEKTMEDARBETARE'])
    const rows = (await logRows('MEDLEMSKAP_BEKRAFTAT')).filter((r) => r.uppgifter.medlemskap === id)
    expect(rows).toMatchObject([{ kedja: '0881', aktor: scene.id('projektmedarbetare.nybro') }])
    expect(
      (await logRows('MEDLEMSKAP_FORESLAGET')).filter((r) => r.uppgifter.medlemskap === id),
    ).toMatchObject([{ kedja: '0881' }])
  })

  it.each(['systemadministrator', 'projektadministrator', 'projektledare'])(
    'of the kommun is not confirmed by %s',
    async (vem) => {
      const konto = await nyttKonto(await scene.door('systemadministrator'))
      const id = await foreslaget(
        await scene.door(vem === 'projektadministrator' ? 'systemadministrator' : 'projektadministrator'),
        konto,
      )
      expect(await bekraftaMedlemskap(await scene.door(vem), { id })).toMatchObject({ ok: false })
      expect(await rollerNu(konto)).toEqual([])
    },
  )

  it('is not confirmed by its own person, nor by the one who proposed it', async () => {
    // A projektadministratör who is also projektmedarbetare in Nybro, by the ordinary way.
    const dubbel = scene.id('projektadministrator')
    const egen = await foreslaget(await scene.door('systemadministrator'), dubbel)
    expect(await bekraftaMedlemskap(await scene.door('projektadministrator'), { id: egen })).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    expect((await bekraftaMedlemskap(await scene.door('projektmedarbetare.nybro'), { id: egen })).ok).toBe(
      true,
    )
    const konto = await nyttKonto(await scene.door('projektadministrator'))
    const foreslagen = await foreslaget(await scene.door('projektadministrator'), konto)
    expect(
      await bekraftaMedlemskap(await scene.door('projektadministrator'), { id: foreslagen }),
    ).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
    expect(await rollerNu(konto)).toEqual([])
  })

  it('as a kommun’s first projektmedarbetare is confirmed by the systemadministratör, and only the first', async () => {
    await ownerRows(
      `update public.medlemskap set avslutad_at = now() where kommun_kod = '0834' and roll = 'PROJEKTMEDARBETARE'`,
    )
    const [forsta, andra] = [
      await nyttKonto(await scene.door('projektadministrator')),
      await nyttKonto(await scene.door('projektadministrator')),
    ]
    const iTorsas = { kommunKod: '0834' }
    const id1 = await foreslaget(await scene.door('projektadministrator'), forsta, iTorsas)
    const id2 = await foreslaget(await scene.door('projektadministrator'), andra, iTorsas)
    const system = await scene.door('systemadministrator')
    expect((await bekraftaMedlemskap(system, { id: id1 })).ok).toBe(true)
    expect(await bekraftaMedlemskap(system, { id: id2 })).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
    const egen = { session: await openSession(forsta, 'WEBB', 'prov') }
    expect((await bekraftaMedlemskap(egen, { id: id2 })).ok).toBe(true)
  })

  it.each([
    ['ARBETSTERAPEUT', { teamKod: 'SODRA' }],
    ['FORTROENDELAKARE', {}],
  ])('as %s is confirmed by the projektledare', async (roll, more) => {
    const konto = await nyttKonto(await scene.door('systemadministrator'))
    const id = await foreslaget(await scene.door('projektadministrator'), konto, { roll, ...more })
    expect(await bekraftaMedlemskap(await scene.door('systemadministrator'), { id })).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    expect(await bekraftaMedlemskap(await scene.door('projektmedarbetare.nybro'), { id })).toMatchObject({
      ok: false,
    })
    expect((await bekraftaMedlemskap(await scene.door('projektledare'), { id })).ok).toBe(true)
    expect(await rollerNu(konto)).toEqual([roll])
  })

  it('is not proposed for oneself, and a systemadministratör only by one', async () => {
    const egen = await foreslaMedlemskap(
      await scene.door('projektadministrator'),
      forslag(scene.id('projektadministrator'), { roll: 'STYRGRUPP' }),
    )
    expect(egen).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
    const konto = await nyttKonto(await scene.door('projektadministrator'))
    const hogre = await foreslaMedlemskap(
      await scene.door('projektadministrator'),
      forslag(konto, { roll: 'SYSTEMADMINISTRATOR' }),
    )
    expect(hogre).toMatchObject({ ok: false, kod: 'ROLL_EJ_BEHORIG' })
    expect(await foreslaMedlemskap(await scene.door('projektledare'), forslag(konto))).toMatchObject({
      ok: false,
    })
  })

  it('begins and ends by itself on its dates', async () => {
    const konto = await nyttKonto(await scene.door('systemadministrator'))
    const id = await foreslaget(await scene.door('systemadministrator'), konto, { roll: 'REMITTENT' })
    await bekraftaMedlemskap(await scene.door('projektmedarbetare.nybro'), { id })
    await ownerRows('update public.medlemskap set fran = vagg.idag() + 1 where id = $1', [id])
    expect(await rollerNu(konto)).toEqual([])
    await ownerRows('update public.medlemskap set fran = vagg.idag() - 9, till = vagg.idag() where id = $1', [
      id,
    ])
    expect(await rollerNu(konto)).toEqual(['REMITTENT'])
    await ownerRows('update public.medlemskap set till = vagg.idag() - 1 where id = $1', [id])
    expect(await rollerNu(konto)).toEqual([])
  })
})

describe('a membership that sees no persons', () => {
  it('holds from its first day', async () => {
    const konto = await nyttKonto(await scene.door('systemadministrator'))
    await foreslaget(await scene.door('projektadministrator'), konto, { roll: 'STYRGRUPP' })
    expect(await rollerNu(konto)).toEqual(['STYRGRUPP'])
  })
})

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
