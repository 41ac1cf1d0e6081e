import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays, stockholmDatum } from '@/domain/datum'
import { avslutaKonto } from '@/modules/anvandare/use-cases/avsluta-konto'
import { avslutaMedlemskap } from '@/modules/anvandare/use-cases/avsluta-medlemskap'
import { personForm } from '@/modules/deltagare/queries/person-form'
import { andraHandlaggare } from '@/modules/deltagare/use-cases/andra-handlaggare'
import { startsida } from '@/modules/start/queries/startsida'
import { runDailyPass } from '@/server/daily-pass'
import { meddelande } from '@/text/sv/refusals'
import { rollerNu } from '../anvandare/konton-scen'
import { logRows } from '../anvandare/rows'
import { aPerson } from '../samtycke/scen'
import { aScene, type Scene } from '../setup/scene'
import { rows } from './rows'

const ANNA = 'projektmedarbetare.nybro'
const BO = 'projektmedarbetare2.nybro'
const UTANFOR = 'projektmedarbetare.torsas'
const idag = stockholmDatum(new Date())

let scene: Scene

// Each in a world of its own: here memberships end for good.
beforeEach(async () => {
  scene = await aScene()
})
afterEach(() => scene.close())

/** A protected person in Nybro, whom Anna alone handles, or those who are named. */
async function skyddad(
  gorMer: (b: UtredningBuilder) => UtredningBuilder = (b) => b,
  ...fler: string[]
): Promise<UtredningBuilder> {
  const b = gorMer(aPerson(scene, 'nybro', 'Hemlig', 'SEKRETESSMARKERING').identifierad('2026-01-12'))
  for (const konto of fler) b.handlaggare(scene.id(konto))
  await scene.lay(b)
  return b
}

const avslutad = (b: UtredningBuilder) => b.avslutad(addDays(idag, -60), 'TILL_ARBETE')

async function medlemskap(konto: string): Promise<string> {
  const [m] = await rows<{ id: string }>(
    'select id from public.medlemskap where anvandare_id = $1 and avslutad_at is null',
    [scene.id(konto)],
  )
  return m?.id ?? ''
}

const avslutaForHand = async (konto: string, av = 'systemadministrator') =>
  avslutaMedlemskap(await scene.door(av), { id: await medlemskap(konto) })

/** The membership's last day was yesterday. */
const slutarAvSigSjalv = (konto: string) =>
  rows('update public.medlemskap set till = vagg.idag() - 1 where anvandare_id = $1', [scene.id(konto)])

/** One more projektmedarbetare in Nybro, confirmed from today. */
const nyINybro = (konto: string) =>
  rows(
    `insert into public.medlemskap (id, anvandare_id, program_kod, roll, yrke, kommun_kod, fran, bekraftad_at)
     select $1, anvandare_id, program_kod, roll, yrke, '0881', vagg.idag(), now() from public.medlemskap where anvandare_id = $2`,
    [randomUUID(), scene.id(konto)],
  )

const handlaggare = async (b: UtredningBuilder): Promise<string[]> =>
  (
    await rows<{ anvandare_id: string }>(
      'select anvandare_id from public.atkomst where utredning_id = $1 and aterkallad_at is null order by skapad_at',
      [b.utredningId],
    )
  ).map((a) => a.anvandare_id)

const attGora = (b: UtredningBuilder, slag: string) =>
  rows<{ anvandare_id: string }>(
    'select anvandare_id from public.uppgift where utredning_id = $1 and slag = $2 and klar_at is null',
    [b.utredningId, slag],
  )

const ser = async (konto: string, b: UtredningBuilder): Promise<boolean> =>
  (await personForm(await scene.door(konto), { deltagareId: b.deltagareId })).ok

describe('ending by hand', () => {
  it.each([
    ['in an open case', (b: UtredningBuilder) => b.falt({ kontaktpersonId: null })],
    ['in a closed one', avslutad],
  ])('is refused of the last handler of a protected person %s, who is not named', async (_, gorMer) => {
    const b = await skyddad(gorMer)
    for (const nekad of [
      await avslutaForHand(ANNA),
      await avslutaForHand(ANNA, BO),
      await avslutaKonto(await scene.door('projektadministrator'), { id: scene.id(ANNA) }),
    ]) {
      if (nekad.ok) throw new Error('Det gick att avsluta')
      expect(nekad.kod).toBe('SISTA_HANDLAGGAREN')
      const sagt = `${meddelande(nekad.kod, nekad.data)} ${JSON.stringify(nekad)}`
      expect(sagt).toContain('välja en handläggare till')
      expect(sagt).not.toMatch(/Hemlig|NYB-|[0-9a-f-]{36}/)
    }
    expect(await rollerNu(scene.id(ANNA))).toEqual(['PROJEKTMEDARBETARE'])
    await andraHandlaggare(await scene.door(ANNA), {
      deltagareId: b.deltagareId,
      version: 1,
      handlaggare: [scene.id(ANNA), scene.id(BO)],
    })
    expect(await avslutaForHand(ANNA)).toMatchObject({ ok: true })
    expect([await ser(ANNA, b), await ser(BO, b)]).toEqual([false, true])
  })

  it('counts only those of the kommun who can open the case', async () => {
    await skyddad(avslutad, 'arbetsterapeut.sodra', BO)
    await slutarAvSigSjalv(BO)
    expect(await avslutaForHand(ANNA)).toMatchObject({ kod: 'SISTA_HANDLAGGAREN' })
  })

  it('is never of two handlers at once', async () => {
    await skyddad(avslutad, BO)
    const svar = await Promise.all([avslutaForHand(ANNA), avslutaForHand(BO, 'projektadministrator')])
    expect(svar.map((s) => s.ok).sort()).toEqual([false, true])
  })

  it('is as before where nobody is protected any more, or another handles the person too', async () => {
    const b = await skyddad(avslutad)
    await skyddad(avslutad, BO)
    await rows(`update public.deltagare set skydd = 'INGA' where id = $1`, [b.deltagareId])
    await rows(`update public.utredning set skyddad = false where id = $1`, [b.utredningId])
    expect(await avslutaForHand(ANNA)).toMatchObject({ ok: true })
  })
})

describe('the last handler’s membership ends by its date', () => {
  it('names one colleague, the one who has been there longest, once, and tells that one on the start page', async () => {
    const b = await skyddad()
    await nyINybro(UTANFOR)
    await slutarAvSigSjalv(ANNA)
    expect(await ser(BO, b)).toBe(false)
    await runDailyPass()
    await runDailyPass()
    expect(await handlaggare(b)).toEqual([scene.id(ANNA), scene.id(BO)])
    expect([await ser(BO, b), await ser(UTANFOR, b)]).toEqual([true, false])

    const start = await startsida(await scene.door(BO))
    if (!start.ok) throw new Error(start.kod)
    expect(start.value.rader.map((r) => [r.slag, r.uppgift])).toEqual([['UPPGIFT', 'UTSEDD_HANDLAGGARE']])
    expect(start.value.gemensamt).toEqual([{ slag: 'UTAN_KONTAKTPERSON', antal: 1, forsenade: 0 }])
    expect(JSON.stringify(start)).not.toContain('Hemlig')
    expect(await startsida(await scene.door(UTANFOR))).toMatchObject({
      value: { rader: [], gemensamt: [] },
    })

    const vy = await personForm(await scene.door(BO), { deltagareId: b.deltagareId })
    expect(vy).toMatchObject({ value: { skydd: { handlaggare: [scene.id(BO)] } } })
    expect(await logRows('HANDLAGGARE_UTSEDD')).toMatchObject([
      {
        kedja: '0881',
        aktor: null,
        deltagare: [b.deltagareId],
        utredningar: [b.utredningId],
        uppgifter: { efter: [scene.id(BO)] },
      },
    ])
  })

  it('does so too in a closed case, and the task is done when the handlers have been gone through', async () => {
    const b = await skyddad(avslutad)
    await slutarAvSigSjalv(ANNA)
    await runDailyPass()
    expect(await attGora(b, 'UTSEDD_HANDLAGGARE')).toEqual([{ anvandare_id: scene.id(BO) }])
    const start = await startsida(await scene.door(BO))
    expect(start).toMatchObject({ value: { rader: [{ uppgift: 'UTSEDD_HANDLAGGARE' }] } })
    const sparat = await andraHandlaggare(await scene.door(BO), {
      deltagareId: b.deltagareId,
      version: 1,
      handlaggare: [scene.id(BO)],
    })
    expect(sparat).toMatchObject({ ok: true })
    await runDailyPass()
    expect(await handlaggare(b)).toEqual([scene.id(BO)])
    expect(await attGora(b, 'UTSEDD_HANDLAGGARE')).toEqual([])
  })

  it('waits where the kommun has nobody, and names the first who comes', async () => {
    const b = await skyddad()
    await slutarAvSigSjalv(ANNA)
    await slutarAvSigSjalv(BO)
    await runDailyPass()
    expect(await logRows('HANDLAGGARE_UTSEDD')).toEqual([])
    await nyINybro(UTANFOR)
    await runDailyPass()
    expect(await ser(UTANFOR, b)).toBe(true)
    expect(await attGora(b, 'ANDRA_HANDLAGGARE')).toEqual([])
  })

  it('names nobody while one of the kommun’s own is left', async () => {
    const b = await skyddad((x) => x, BO)
    await nyINybro(UTANFOR)
    await slutarAvSigSjalv(ANNA)
    await runDailyPass()
    expect(await handlaggare(b)).toHaveLength(2)
    expect(await ser(UTANFOR, b)).toBe(false)
    expect(await logRows('HANDLAGGARE_UTSEDD')).toEqual([])
  })
})

describe('when two handlers become one', () => {
  it.each([
    ['by its date', () => slutarAvSigSjalv(ANNA)],
    ['by hand', () => avslutaForHand(ANNA)],
  ])('the one who is left is asked for a second, once: a membership ends %s', async (_, slutar) => {
    const b = await skyddad(avslutad, BO)
    await nyINybro(UTANFOR)
    await slutar()
    await runDailyPass()
    await runDailyPass()
    expect(await attGora(b, 'ANDRA_HANDLAGGARE')).toEqual([{ anvandare_id: scene.id(BO) }])
    expect(await startsida(await scene.door(BO))).toMatchObject({
      value: { rader: [{ uppgift: 'ANDRA_HANDLAGGARE' }] },
    })
  })

  it('nobody is asked where the kommun has no second, nor where there are two', async () => {
    const b = await skyddad(avslutad, BO)
    await runDailyPass()
    expect(await attGora(b, 'ANDRA_HANDLAGGARE')).toEqual([])
    await slutarAvSigSjalv(ANNA)
    await runDailyPass()
    expect(await attGora(b, 'ANDRA_HANDLAGGARE')).toEqual([])
  })
})
