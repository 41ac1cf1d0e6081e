import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning } from '@/cli/content/an-utredning'
import { markeraForslagRegistrerat } from '@/modules/forslag/public'
import { forslagQuery } from '@/modules/forslag/queries/forslag'
import { avbojForslag } from '@/modules/forslag/use-cases/avboj-forslag'
import { lamnaForslag } from '@/modules/forslag/use-cases/lamna-forslag'
import { taEmotForslag } from '@/modules/forslag/use-cases/ta-emot-forslag'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import { asRuntime, logRows, ownerRows } from '../anvandare/rows'
import { aScene, type Scene } from '../setup/scene'
import { foreslagen, lista, person, rad } from './scen'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

describe('a förslag', () => {
  it('reaches the kommun’s projektmedarbetare, and nobody else', async () => {
    const p = person('Nåsson')
    const id = await foreslagen(scene, p)
    expect(await rad(scene, 'projektmedarbetare.nybro', id)).toMatchObject({
      namn: 'Prov Nåsson',
      status: 'INLAMNAT',
      can: { taEmot: true, registrera: true, avboj: true },
    })
    expect(JSON.stringify(await lista(scene, 'projektmedarbetare.nybro'))).not.toContain(p.nummer)
    for (const konto of ['projektmedarbetare.torsas', 'remittent.torsas'])
      expect(await lista(scene, konto)).toEqual([])
    for (const konto of [
      'arbetsterapeut.sodra',
      'lakare',
      'projektledare',
      'styrgrupp',
      'loggranskare.nybro',
      'systemadministrator',
    ]) {
      expect(await forslagQuery(await scene.door(konto))).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
      expect(await asRuntime('select * from public.forslag', (await scene.door(konto)).session)).toEqual([])
    }
    expect((await logRows('FORSLAG_LAMNAT')).at(-1)).toMatchObject({
      kedja: '0881',
      aktor: scene.id('remittent.nybro'),
      uppgifter: { forslag: id },
    })
    expect((await logRows('FORSLAG_LISTADE')).at(-1)?.kedja).toBe('0881')
  })

  it('is its proposer’s to follow: status and reason, not what it became', async () => {
    const id = await foreslagen(scene, person('Följsson'))
    const pm = await scene.door('projektmedarbetare.nybro')
    expect((await taEmotForslag(pm, { id, version: 1 })).ok).toBe(true)
    expect(await rad(scene, 'remittent.nybro', id)).toMatchObject({ status: 'MOTTAGET' })
    expect(await taEmotForslag(pm, { id, version: 2 })).toMatchObject({ ok: false, kod: 'FORSLAG_BESVARAT' })
    expect(await avbojForslag(pm, { id, version: 1, skal: 'För sent' })).toMatchObject({
      ok: false,
      kod: 'KONFLIKT',
    })
    expect((await avbojForslag(pm, { id, version: 2, skal: 'Har redan arbete' })).ok).toBe(true)
    expect(await rad(scene, 'remittent.nybro', id)).toMatchObject({
      status: 'INTE_AKTUELLT',
      skal: 'Har redan arbete',
      finns: null,
      blev: null,
      forslagsstallare: null,
      can: { taEmot: false, registrera: false, avboj: false },
    })
    expect((await logRows('FORSLAG_MOTTAGET')).at(-1)?.uppgifter).toEqual({ forslag: id })
    expect((await logRows('FORSLAG_AVBOJT')).at(-1)?.uppgifter).toEqual({ forslag: id })
  })

  it('is answered by the kommun only', async () => {
    const id = await foreslagen(scene, person('Svarsson'))
    expect(await taEmotForslag(await scene.door('remittent.nybro'), { id, version: 1 })).toMatchObject({
      ok: false,
      kod: 'EJ_BEHORIG',
    })
    expect(
      await taEmotForslag(await scene.door('projektmedarbetare.torsas'), { id, version: 1 }),
    ).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    expect(
      await lamnaForslag(await scene.door('projektmedarbetare.nybro'), { ...person('Fel'), motivering: 'x' }),
    ).toMatchObject({ ok: false, kod: 'EJ_BEHORIG' })
  })

  it('is marked when it becomes a case, and its proposer is told that and no more', async () => {
    const p = person('Blevsson')
    const id = await foreslagen(scene, p)
    const u = anUtredning(scene.sammanhang('nybro'), p).identifierad('2026-01-10')
    await scene.lay(u)
    const marked = await tenantTransaction(await scene.door('projektmedarbetare.nybro'), (tx, actor) =>
      markeraForslagRegistrerat(tx, {
        kommunKod: '0881',
        forslagId: id,
        utredningId: u.utredningId,
        av: actor.anvandareId,
      }),
    )
    expect(marked).toBe(true)
    expect(await rad(scene, 'projektmedarbetare.nybro', id)).toMatchObject({
      status: 'REGISTRERAT',
      blev: { deltagareId: u.deltagareId },
    })
    const egen = await rad(scene, 'remittent.nybro', id)
    expect(egen).toMatchObject({ status: 'REGISTRERAT' })
    expect(JSON.stringify(egen)).not.toContain(u.deltagareId)
    const igen = await tenantTransaction(await scene.door('projektmedarbetare.nybro'), (tx, actor) =>
      markeraForslagRegistrerat(tx, {
        kommunKod: '0881',
        forslagId: id,
        utredningId: u.utredningId,
        av: actor.anvandareId,
      }),
    )
    expect(igen).toBe(false)
  })

  it('about somebody who is there already gives the proposer the ordinary answer, and the kommun a hint', async () => {
    const p = person('Redansson')
    const u = anUtredning(scene.sammanhang('nybro'), p).identifierad('2026-01-10')
    await scene.lay(u)
    const id = await foreslagen(scene, p)
    expect(await rad(scene, 'remittent.nybro', id)).toMatchObject({ status: 'INLAMNAT', finns: null })
    expect(await rad(scene, 'projektmedarbetare.nybro', id)).toMatchObject({
      finns: { deltagareId: u.deltagareId },
    })
  })

  it('needs number or birth date, a number that holds, and a ground where there are two nämnder', async () => {
    const door = await scene.door('remittent.nybro')
    const bas = { fornamn: 'Prov', efternamn: 'Kravsson', motivering: 'Därför' }
    expect(await lamnaForslag(door, bas)).toMatchObject({
      ok: false,
      kod: 'FORSLAG_OFULLSTANDIGT',
      data: { falt: { nummer: 'NUMMER_ELLER_FODELSEDATUM' } },
    })
    expect(await lamnaForslag(door, { ...bas, nummer: '19790601-9800' })).toMatchObject({
      data: { falt: { nummer: 'NUMMER_KONTROLLSIFFRA' } },
    })
    await ownerRows(`update public.kommun set samma_namnd = false where kod = '0884'`)
    const annan = await scene.door('remittent.vimmerby')
    expect(await lamnaForslag(annan, { ...bas, fodelsedatum: '1980-01-01' })).toMatchObject({
      data: { falt: { grund: 'GRUND_BEHOVS' } },
    })
    const id = await foreslagen(
      scene,
      { ...bas, fodelsedatum: '1980-01-01', grund: 'Samtycke 2026-01-02' },
      'remittent.vimmerby',
    )
    expect(await rad(scene, 'projektmedarbetare.vimmerby', id)).toMatchObject({
      grund: 'Samtycke 2026-01-02',
    })
  })
})

describe('straight SQL as the runtime role', () => {
  it('hands nothing in past the function, and touches no one’s words', async () => {
    const id = await foreslagen(scene, person('Smygsson'))
    const remittent = (await scene.door('remittent.nybro')).session
    expect(
      await asRuntime(
        `insert into public.forslag (kommun_kod, id, fornamn, efternamn, motivering, forslagsstallare_id) values ('0881', gen_random_uuid(), 'a', 'b', 'c', '${scene.id('remittent.nybro')}')`,
        remittent,
      ),
    ).toBe('42501')
    expect(
      await asRuntime(
        `update public.forslag set status = 'REGISTRERAT' where id = '${id}' returning id`,
        remittent,
      ),
    ).toEqual([])
    const pm = (await scene.door('projektmedarbetare.nybro')).session
    expect(await asRuntime(`update public.forslag set fornamn = 'x' where id = '${id}'`, pm)).toBe('42501')
    expect(await asRuntime(`select vagg.lamna_forslag('{"kommunKod":"0834"}')`, remittent)).toBe('KR003')
  })
})
