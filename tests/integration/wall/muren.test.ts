import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { skapaLank } from '@/modules/anvandare/use-cases/skapa-lank'
import { aterkallaSamtycke } from '@/modules/samtycke/use-cases/aterkalla-samtycke'
import { makuleraAvslut } from '@/modules/utredning/use-cases/makulera-avslut'
import { runDailyPass } from '@/server/daily-pass'
import { withOwner } from '@/server/db/owner'
import type { Door } from '@/server/db/tenant-transaction'
import { dag } from '../../factories/dagar'
import { logRows } from '../anvandare/rows'
import { ettArende, fragad } from '../lakarstod/scen'
import { aPerson } from '../samtycke/scen'
import { asRuntime, facts, logged } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

// What somebody with a right to the case may not do to it all the same, in straight SQL as the runtime or in the same moment.
let scene: Scene
let sofia: Door
let bo: Door
let maria: Door
let granne: Door

beforeAll(async () => {
  scene = await aScene()
  sofia = await scene.door('projektmedarbetare.nybro')
  bo = await scene.door('projektmedarbetare2.nybro')
  maria = await scene.door('arbetsterapeut.sodra')
  granne = await scene.door('projektmedarbetare.emmaboda')
})
afterAll(() => scene.close())

const sql = (door: Door, text: string): Promise<number> => asRuntime(door, (tx) => tx.$executeRawUnsafe(text))

/** A case that the team has admitted, on a samtycke of its own. */
async function antaget(
  gorMer: (b: UtredningBuilder) => UtredningBuilder = (b) => b,
): Promise<UtredningBuilder> {
  const b = gorMer(
    aPerson(scene, 'nybro', 'Murén').identifierad(dag(-300)).aktualiserad(dag(-290)).antagen(dag(-280)),
  )
  await scene.lay(b)
  return b
}

const namnd = (b: UtredningBuilder) =>
  facts(
    `insert into public.atkomst (kommun_kod, id, utredning_id, anvandare_id, slag, fran) values ('0881', $1, $2, $3, 'KOLLEGA', $4)`,
    [randomUUID(), b.utredningId, scene.id('projektmedarbetare.emmaboda'), dag(-100)],
  )
const ser = async (door: Door, b: UtredningBuilder): Promise<boolean> =>
  (await asRuntime(door, (tx) => tx.utredning.count({ where: { id: b.utredningId } }))) === 1

describe('a colleague of another kommun, named without end', () => {
  it.each([
    ['an open case', (b: UtredningBuilder) => b, true],
    ['one closed lately', (b: UtredningBuilder) => b.avslutad(dag(-30), 'TILL_ARBETE'), true],
    ['one closed long ago', (b: UtredningBuilder) => b.avslutad(dag(-121), 'TILL_ARBETE'), false],
    [
      'one whose follow-up is done',
      (b: UtredningBuilder) => b.avslutad(dag(-30), 'TILL_ARBETE').falt({ uppfoljd: dag(-1) }),
      false,
    ],
    ['one registered by mistake', (b: UtredningBuilder) => b.avslutad(dag(-1), 'FELREGISTRERAD'), false],
  ])('reads %s as long as the team does', async (_, gorMer, laser) => {
    const b = await antaget(gorMer)
    await namnd(b)
    expect([await ser(granne, b), await ser(maria, b)]).toEqual([laser, laser])
  })

  it('writes nothing in it', async () => {
    const b = await antaget()
    await namnd(b)
    await expect(
      sql(
        granne,
        `insert into uppgift (kommun_kod, id, utredning_id, slag) values ('0881', '${randomUUID()}', '${b.utredningId}', 'EGEN')`,
      ),
    ).rejects.toThrow(/row-level security/)
    const id = randomUUID()
    await facts(
      `insert into public.rekommendation (kommun_kod, id, utredning_id, status, version) values ('0881', $1, $2, 'UTKAST', 1)`,
      [id, b.utredningId],
    )
    await facts(
      `insert into public.rekommendation_steg (kommun_kod, id, utredning_id, rekommendation_id, ordning, insatstyp, beskrivning)
       values ('0881', $1, $2, $3, 1, 'SOCIAL', 'Promenera')`,
      [randomUUID(), b.utredningId, id],
    )
    const bort = `delete from rekommendation_steg where rekommendation_id = '${id}'`
    expect([await sql(granne, bort), await sql(maria, bort)]).toEqual([0, 1])
  })
})

describe('a case of one’s own', () => {
  it('is opened to no other team, by neither side', async () => {
    const b = await antaget()
    for (const door of [maria, sofia])
      await expect(
        sql(door, `update aktualisering set team_kod = 'NORRA' where utredning_id = '${b.utredningId}'`),
      ).rejects.toThrow(/permission denied/)
    await facts(`update public.aktualisering set team_kod = 'NORRA' where utredning_id = $1`, [b.utredningId])
    expect([await ser(await scene.door('arbetsterapeut.norra'), b), await ser(maria, b)]).toEqual([
      false,
      true,
    ])
  })

  it('keeps a withdrawal, an annulment and what a samtycke opens to', async () => {
    const b = await antaget()
    const satt = (vad: string) =>
      sql(sofia, `update samtycke set ${vad} where utredning_id = '${b.utredningId}'`)
    await expect(satt('oppnar_lakare = true')).rejects.toThrow(/permission denied/)
    expect(await satt(`aterkallat = '${dag(0)}'`)).toBe(1)
    await expect(satt('aterkallat = null')).rejects.toThrow(/SAMTYCKE_STAR_INTE/)
    expect(await satt('makulerad = true')).toBe(1)
    await expect(satt('makulerad = false')).rejects.toThrow(/SAMTYCKE_STAR_INTE/)
  })

  it('has decisions that the team alone changes, and corrections that nobody does', async () => {
    const b = await antaget()
    const andra = `update teambeslut set datum = '${dag(-279)}' where utredning_id = '${b.utredningId}'`
    expect([await sql(sofia, andra), await sql(maria, andra)]).toEqual([0, 1])
    for (const door of [sofia, maria])
      await expect(sql(door, `update rattelse set skal = 'annat'`)).rejects.toThrow(/permission denied/)
  })

  it('has notes that their author alone changes', async () => {
    const b = await antaget((x) => x.anteckning(dag(-1), 'TELEFON', 'Ringde'))
    const skriv = `update anteckning set text = 'Ringde inte' where utredning_id = '${b.utredningId}'`
    await expect(sql(bo, skriv)).rejects.toThrow(/ANTECKNING_INTE_DIN/)
    expect(await sql(bo, `update anteckning set delad = true where utredning_id = '${b.utredningId}'`)).toBe(
      1,
    )
    expect(await sql(sofia, skriv)).toBe(1)
  })

  it('gets no decision of the team through the register’s door, unless it came by import', async () => {
    const b = await antaget()
    const [sandning] = await facts<{ id: string }>(
      'select id from public.aktualisering where utredning_id = $1',
      [b.utredningId],
    )
    const beslut = {
      id: randomUUID(),
      utredning_id: b.utredningId,
      aktualisering_id: sandning?.id,
      kalla: 'IMPORT',
    }
    const rad = { ...beslut, beslut: 'ANTAGEN', datum: dag(-1) }
    await expect(
      sql(sofia, `select vagg.lagg_in('0881', '${JSON.stringify({ teambeslut: [rad] })}'::jsonb)`),
    ).rejects.toThrow(/REGISTRERA_EJ_BEHORIG/)
  })

  it('shows what waits for review to the kommun alone', async () => {
    const b = await antaget()
    await facts(
      `insert into public.granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av) values ('0881', $1, $2, 'FORSLAG', '{}', $3)`,
      [randomUUID(), b.utredningId, scene.id('remittent.nybro')],
    )
    const antal = (door: Door) =>
      asRuntime(door, (tx) => tx.granskning.count({ where: { utredningId: b.utredningId } }))
    expect([await antal(sofia), await antal(maria)]).toEqual([1, 0])
  })
})

describe('two who take back a samtycke each, in the same moment', () => {
  it('leave nothing open: the second sees what the first did', async () => {
    const b = await antaget((x) => x.samtycke(dag(-200)))
    const ids = await facts<{ id: string }>('select id from public.samtycke where utredning_id = $1', [
      b.utredningId,
    ])
    expect(ids).toHaveLength(2)
    const svar = await withOwner(async (haller) => {
      await haller.query('begin')
      await haller.query('select 1 from public.utredning where id = $1 for update', [b.utredningId])
      const bada = ids.map(({ id }, n) =>
        aterkallaSamtycke(n === 0 ? sofia : bo, {
          utredningId: b.utredningId,
          samtycken: [id],
          datum: dag(0),
          skal: '',
        }),
      )
      // Both have begun, and wait for the case.
      await expect
        .poll(async () => (await facts(`select 1 from pg_locks where not granted`)).length, {
          timeout: 10_000,
        })
        .toBe(2)
      await haller.query('commit')
      return Promise.all(bada)
    })
    expect(svar.map((s) => s.ok && s.value.stangs).sort()).toEqual([false, true])
    expect(
      await facts('select oppen_team, status, vilande_skal from public.utredning where id = $1', [
        b.utredningId,
      ]),
    ).toEqual([{ oppen_team: null, status: 'VILANDE', vilande_skal: 'SAMTYCKE_ATERKALLAT' }])
  })
})

describe('an avslut that is annulled after the samtycke has ended', () => {
  it('opens a case that rests, and takes an undecided sending back', async () => {
    const b = aPerson(scene, 'nybro', 'Återöppnad')
      .identifierad(dag(-100))
      .samtycke(dag(-95), { aterkallat: dag(-20) })
      .aktualiserad(dag(-90))
      .avslutad(dag(-40), 'INTE_AKTUELLT')
    await scene.lay(b)
    const svar = await makuleraAvslut(sofia, { utredningId: b.utredningId, version: 1, skal: 'Fel person.' })
    expect(svar).toMatchObject({ ok: true })
    expect(
      await facts(
        `select u.status, u.ligger_hos, a.atertagen is not null as atertagen from public.utredning u
         join public.aktualisering a on a.utredning_id = u.id where u.id = $1`,
        [b.utredningId],
      ),
    ).toEqual([{ status: 'VILANDE', ligger_hos: 'KOMMUN', atertagen: true }])
    expect(await facts(`select slag from public.uppgift where utredning_id = $1`, [b.utredningId])).toEqual([
      { slag: 'NYTT_SAMTYCKE_ELLER_AVSLUT' },
    ])
  })
})

it('a link to the account of a läkare is logged in the kommuner whose persons it reaches', async () => {
  const adm = await scene.door('systemadministrator')
  expect(await skapaLank(adm, { id: scene.id('lakare') })).toMatchObject({ ok: true })
  expect((await logRows('LANK_SKAPAD')).map((r) => r.kedja)).toEqual(['SYSTEM'])
  await fragad(scene, await ettArende(scene, 'Länk'))
  expect(await skapaLank(adm, { id: scene.id('lakare') })).toMatchObject({ ok: true })
  expect((await logRows('LANK_SKAPAD')).map((r) => r.kedja)).toEqual(['0881', 'SYSTEM'])
})

it('the daily pass leaves no case with an ansvarig who works in the team no more, and asks the team once', async () => {
  const b = await antaget()
  await facts(`update public.utredning set arbetsterapeut_id = $2 where id = $1`, [
    b.utredningId,
    scene.id('arbetsterapeut.norra'),
  ])
  await runDailyPass()
  await runDailyPass()
  expect(
    await facts(
      `select u.arbetsterapeut_id, t.slag, t.roll, t.team_kod from public.utredning u join public.uppgift t on t.utredning_id = u.id where u.id = $1`,
      [b.utredningId],
    ),
  ).toEqual([
    { arbetsterapeut_id: null, slag: 'UTSE_ARBETSTERAPEUT', roll: 'ARBETSTERAPEUT', team_kod: 'SODRA' },
  ])
  expect(await logged(b.utredningId)).toEqual(['UTAN_ARBETSTERAPEUT'])
})
