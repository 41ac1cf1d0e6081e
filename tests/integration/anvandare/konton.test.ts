import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anvandareQuery, type AnvandareView } from '@/modules/anvandare/queries/anvandare'
import { bekraftaMedlemskap } from '@/modules/anvandare/use-cases/bekrafta-medlemskap'
import { foreslaMedlemskap } from '@/modules/anvandare/use-cases/foresla-medlemskap'
import { skapaKonto } from '@/modules/anvandare/use-cases/skapa-konto'
import { openSession } from '@/server/auth/sign-in'
import { aScene, type Scene } from '../setup/scene'
import { foreslaget, forslag, nyttKonto, rollerNu } from './konton-scen'
import { logRows, ownerRows } from './rows'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

describe('the accounts', () => {
  const sida = async (fraga: Record<string, unknown>): Promise<AnvandareView> => {
    const svar = await anvandareQuery(await scene.door('systemadministrator'), {
      sok: '',
      roll: '',
      ...fraga,
    })
    if (!svar.ok) throw new Error(svar.kod)
    return svar.value
  }

  it('are told a page at a time, each on one, and the last where one asks beyond it', async () => {
    const forsta = await sida({})
    const ids = forsta.konton.rader.map((k) => k.id)
    for (let nr = 2; nr <= forsta.konton.antalSidor; nr++)
      ids.push(...(await sida({ sida: nr })).konton.rader.map((k) => k.id))
    const [{ antal } = { antal: 0 }] = await ownerRows<{ antal: number }>(
      'select count(*)::int as antal from public.anvandare',
    )
    expect(antal).toBeGreaterThan(30)
    expect([forsta.antalKonton, ids.length, new Set(ids).size]).toEqual([antal, antal, antal])
    expect((await sida({ sida: 99 })).konton.sida).toBe(forsta.konton.antalSidor)
  })

  it('begin with the one whose whole address is asked for, and are found by role', async () => {
    await skapaKonto(await scene.door('systemadministrator'), { namn: 'Östen Sist', epost: 'o@demo.example' })
    const funna = (await sida({ sok: 'O@demo.example' })).konton.rader
    expect(funna[0]?.epost).toBe('o@demo.example')
    expect(funna.slice(1).map((k) => k.epost)).toContain('projektmedarbetare.nybro@demo.example')
    const lakare = (await sida({ roll: 'FORTROENDELAKARE' })).konton.rader
    expect(lakare.map((k) => k.epost)).toEqual(['lakare@demo.example'])
  })
})

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
