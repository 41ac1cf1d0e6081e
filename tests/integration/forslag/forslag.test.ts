import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { markeraForslagRegistrerat } from '@/modules/forslag/public'
import { forslagQuery, type ForslagVy } from '@/modules/forslag/queries/forslag'
import { avbojForslag } from '@/modules/forslag/use-cases/avboj-forslag'
import { lamnaForslag } from '@/modules/forslag/use-cases/lamna-forslag'
import { taEmotForslag } from '@/modules/forslag/use-cases/ta-emot-forslag'
import { tenantTransaction } from '@/server/db/tenant-transaction'
import { asRuntime, logRows, ownerRows } from '../anvandare/rows'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
let serie = 0

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

/** An invented person with a test number. */
function person(efternamn: string) {
  serie += 1
  const fodelsedatum = `1979-06-${String(serie).padStart(2, '0')}`
  return {
    fornamn: 'Prov',
    efternamn,
    nummer: testNummer(fodelsedatum, 5),
    fodelsedatum,
    kon: 'MAN' as const,
  }
}

async function foreslagen(
  p: { fornamn: string; efternamn: string; nummer?: string; fodelsedatum?: string },
  konto = 'remittent.nybro',
) {
  const made = await lamnaForslag(await scene.door(konto), { motivering: `Motivering ${p.efternamn}`, ...p })
  if (!made.ok) throw new Error(made.kod)
  return made.value.id
}

async function lista(konto: string): Promise<ForslagVy[]> {
  const vy = await forslagQuery(await scene.door(konto))
  if (!vy.ok) throw new Error(vy.kod)
  return vy.value.forslag
}
const rad = async (konto: string, id: string): Promise<ForslagVy | undefined> =>
  (await lista(konto)).find((f) => f.id === id)

describe('a förslag', () => {
  it('reaches the kommun’s projektmedarbetare, and nobody else', async () => {
    const p = person('Nåsson')
    const id = await foreslagen(p)
    expect(await rad('projektmedarbetare.nybro', id)).toMatchObject({
      namn: 'Prov Nåsson',
      status: 'INLAMNAT',
      can: { taEmot: true, registrera: true, avboj: true },
    })
    expect(JSON.stringify(await lista('projektmedarbetare.nybro'))).not.toContain(p.nummer)
    for (const konto of ['projektmedarbetare.torsas', 'remittent.torsas'])
      expect(await lista(konto)).toEqual([])
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
    const id = await foreslagen(person('Följsson'))
    const pm = await scene.door('projektmedarbetare.nybro')
    expect((await taEmotForslag(pm, { id, version: 1 })).ok).toBe(true)
    expect(await rad('remittent.nybro', id)).toMatchObject({ status: 'MOTTAGET' })
    expect(await taEmotForslag(pm, { id, version: 2 })).toMatchObject({ ok: false, kod: 'FORSLAG_BESVARAT' })
    expect(await avbojForslag(pm, { id, version: 1, skal: 'För sent' })).toMatchObject({
      ok: false,
      kod: 'KONFLIKT',
    })
    expect((await avbojForslag(pm, { id, version: 2, skal: 'Har redan arbete' })).ok).toBe(true)
    expect(await rad('remittent.nybro', id)).toMatchObject({
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
    const id = await foreslagen(person('Svarsson'))
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
    const id = await foreslagen(p)
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
    expect(await rad('projektmedarbetare.nybro', id)).toMatchObject({
      status: 'REGISTRERAT',
      blev: { deltagareId: u.deltagareId },
    })
    const egen = await rad('remittent.nybro', id)
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
    const id = await foreslagen(p)
    expect(await rad('remittent.nybro', id)).toMatchObject({ status: 'INLAMNAT', finns: null })
    expect(await rad('projektmedarbetare.nybro', id)).toMatchObject({ finns: { deltagareId: u.deltagareId } })
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
      { ...bas, fodelsedatum: '1980-01-01', grund: 'Samtycke 2026-01-02' } as never,
      'remittent.vimmerby',
    )
    expect(await rad('projektmedarbetare.vimmerby', id)).toMatchObject({ grund: 'Samtycke 2026-01-02' })
  })
})

describe('about somebody protected', () => {
  it.each([
    [
      'by number',
      (p: ReturnType<typeof person>) => ({ fornamn: 'Annat', efternamn: 'Namn', nummer: p.nummer }),
    ],
    [
      'by name and birth date',
      (p: ReturnType<typeof person>) => ({
        fornamn: 'PROV',
        efternamn: p.efternamn,
        fodelsedatum: p.fodelsedatum,
      }),
    ],
  ])(
    '%s: the proposer sees the ordinary, the handlers a review, the others nothing',
    async (hur, forslaget) => {
      const p = { ...person(`Skyddsson${hur.length}`), ...(hur === 'by number' ? {} : { nummer: null }) }
      const u = anUtredning(scene.sammanhang('nybro'), { ...p, skydd: 'SEKRETESSMARKERING' }).identifierad(
        '2026-01-10',
      )
      await scene.lay(u)
      const id = await foreslagen(forslaget(p as ReturnType<typeof person>))
      expect(await rad('remittent.nybro', id)).toMatchObject({ status: 'INLAMNAT' })
      // projektmedarbetare.nybro is the contact person and so a handler; projektmedarbetare2.nybro is not.
      expect(await rad('projektmedarbetare.nybro', id)).toMatchObject({
        namn: null,
        nummer: null,
        motivering: null,
        can: { registrera: false, taEmot: true },
      })
      expect(await rad('projektmedarbetare2.nybro', id)).toBeUndefined()
      const session = (await scene.door('projektmedarbetare2.nybro')).session
      expect(await asRuntime(`select * from public.forslag where id = '${id}'`, session)).toEqual([])
      expect(
        await asRuntime(
          `update public.forslag set status = 'MOTTAGET' where id = '${id}' returning id`,
          session,
        ),
      ).toEqual([])
      expect(
        await taEmotForslag(await scene.door('projektmedarbetare2.nybro'), { id, version: 1 }),
      ).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
      const granskning = await ownerRows(
        'select kalla, innehall from public.granskning where utredning_id = $1',
        [u.utredningId],
      )
      expect(granskning).toMatchObject([
        { kalla: 'FORSLAG', innehall: { motivering: expect.stringContaining('Motivering') } },
      ])
      expect((await taEmotForslag(await scene.door('projektmedarbetare.nybro'), { id, version: 1 })).ok).toBe(
        true,
      )
      expect(await rad('remittent.nybro', id)).toMatchObject({ status: 'MOTTAGET' })
    },
  )

  it('hides a förslag that was there before the protection', async () => {
    const p = person('Senare')
    const id = await foreslagen(p)
    expect(await rad('projektmedarbetare2.nybro', id)).toBeDefined()
    await scene.lay(
      anUtredning(scene.sammanhang('nybro'), { ...p, skydd: 'SKYDDAD_FOLKBOKFORING' }).identifierad(
        '2026-01-10',
      ),
    )
    expect(await rad('projektmedarbetare2.nybro', id)).toBeUndefined()
    expect(await rad('projektmedarbetare.nybro', id)).toMatchObject({ namn: null })
  })

  it('the answer and the log are the same as for anybody', async () => {
    const p = person('Likasson')
    await scene.lay(
      anUtredning(scene.sammanhang('nybro'), { ...p, skydd: 'SEKRETESSMARKERING' }).identifierad(
        '2026-01-10',
      ),
    )
    const door = await scene.door('remittent.nybro')
    const skyddad = await lamnaForslag(door, {
      fornamn: 'A',
      efternamn: 'B',
      nummer: p.nummer,
      motivering: 'm',
    })
    const vanlig = await lamnaForslag(door, {
      fornamn: 'A',
      efternamn: 'B',
      nummer: person('Vanlig').nummer,
      motivering: 'm',
    })
    if (!skyddad.ok || !vanlig.ok) throw new Error('inte lämnade')
    expect(Object.keys(skyddad.value)).toEqual(Object.keys(vanlig.value))
    const [a, b] = (await logRows('FORSLAG_LAMNAT')).filter((r) => r.kedja === '0881').slice(-2)
    expect([a?.kedja, Object.keys(a?.uppgifter ?? {}), a?.deltagare]).toEqual([
      b?.kedja,
      Object.keys(b?.uppgifter ?? {}),
      b?.deltagare,
    ])
    const egna = (await lista('remittent.nybro')).filter((f) =>
      [skyddad.value.id, vanlig.value.id].includes(f.id),
    )
    expect(new Set(egna.map((f) => f.status))).toEqual(new Set(['INLAMNAT']))
  })
})

describe('straight SQL as the runtime role', () => {
  it('hands nothing in past the function, and touches no one’s words', async () => {
    const id = await foreslagen(person('Smygsson'))
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
