import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays } from '@/domain/datum'
import { aterkallaSamtycke } from '@/modules/samtycke/use-cases/aterkalla-samtycke'
import { registreraSamtycke } from '@/modules/samtycke/use-cases/registrera-samtycke'
import { startsida } from '@/modules/start/queries/startsida'
import { arendeOversikt } from '@/modules/utredning/queries/arende-oversikt'
import { runDailyPass } from '@/server/daily-pass'
import type { Door } from '@/server/db/tenant-transaction'
import { aScene, type Scene } from '../setup/scene'
import { facts } from '../setup/facts'
import { aPerson } from './scen'

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

const dag = (n: number): string => addDays(idag, n)

/** What the team's start page says of a case that has closed to it: why and since when, or nothing. */
async function sags(u: UtredningBuilder): Promise<[string, string] | null> {
  const vy = await startsida(sodra)
  if (!vy.ok) throw new Error(vy.kod)
  const [rad] = await facts<{ nr: string }>('select arendenummer as nr from public.utredning where id = $1', [
    u.utredningId,
  ])
  const stangd = vy.value.stangda.filter((s) => s.arendenummer === rad?.nr)
  expect(stangd.length).toBeLessThan(2)
  return stangd[0] ? [stangd[0].orsak, stangd[0].sedan] : null
}
const registrera = async (u: UtredningBuilder, mer: Record<string, unknown> = {}): Promise<void> => {
  const svar = await registreraSamtycke(nybro, {
    ...{ utredningId: u.utredningId, textVersion: '1', satt: 'PAPPER', datum: idag, oppnar: ['TEAM'] },
    ...mer,
  })
  expect(svar.ok).toBe(true)
}
const aterkalla = async (u: UtredningBuilder): Promise<void> => {
  const alla = await facts<{ id: string }>(
    'select id from public.samtycke where utredning_id = $1 and aterkallat is null',
    [u.utredningId],
  )
  const svar = await aterkallaSamtycke(nybro, {
    utredningId: u.utredningId,
    samtycken: alla.map((s) => s.id),
    datum: idag,
  })
  expect(svar.ok).toBe(true)
}
const arende = (): UtredningBuilder => aPerson(scene, 'nybro', 'Slånbärsson').identifierad(dag(-300))
const skickat = (): UtredningBuilder => arende().aktualiserad(dag(-250))
/** Sent on a samtycke that another to the team took the place of, fifty days ago. */
const ersatt = (): UtredningBuilder =>
  arende()
    .samtycke(dag(-260), { aterkallat: dag(-50), aterkallatSkal: 'ERSATT' })
    .samtycke(dag(-50))
    .aktualiserad(dag(-250))

describe('the team is told that the samtycke', () => {
  it('is withdrawn, until a new one stands', async () => {
    const u = skickat()
    await scene.lay(u)
    expect(await sags(u)).toBeNull()
    await aterkalla(u)
    expect(await sags(u)).toEqual(['ATERKALLAT', idag])
    await registrera(u)
    expect(await sags(u)).toBeNull()
  })

  it('is withdrawn where one that opens nothing to the team took its place', async () => {
    const u = skickat()
    await scene.lay(u)
    await registrera(u, { oppnar: ['LAKARE'], ersatter: 'ja' })
    expect(await sags(u)).toEqual(['ATERKALLAT', idag])
  })

  it('has ended, where its end date has passed, and the same once the pass has been', async () => {
    const u = arende()
      .samtycke(dag(-260), { till: dag(-4) })
      .aktualiserad(dag(-250))
    await scene.lay(u)
    expect(await sags(u)).toEqual(['UTGANGET', dag(-3)])
    await runDailyPass()
    expect(await sags(u)).toEqual(['UTGANGET', dag(-3)])
  })

  it('is withdrawn in a case that was closed for it', async () => {
    const u = arende()
      .samtycke(dag(-260), { aterkallat: dag(-30) })
      .aktualiserad(dag(-250))
      .antagen(dag(-240))
      .avslutad(dag(-20), 'ATERKALLAT_SAMTYCKE')
    await scene.lay(u)
    expect(await sags(u)).toEqual(['ATERKALLAT', dag(-30)])
  })
})

describe('the team is told nothing of the samtycke', () => {
  it.each<[string, () => UtredningBuilder]>([
    [
      'where a replaced one’s case has been closed and followed up',
      () =>
        ersatt()
          .antagen(dag(-240))
          .avslutad(dag(-40), 'FLYTT')
          .falt({ uppfoljd: dag(-10) }),
    ],
    [
      'where the kommun has taken a replaced one’s sending back',
      () => ersatt().aterkalladAktualisering(dag(-10)),
    ],
    [
      'where avslut had closed the case before it ended',
      () =>
        arende()
          .samtycke(dag(-260), { till: dag(-10) })
          .aktualiserad(dag(-250))
          .antagen(dag(-240))
          .avslutad(dag(-150), 'FLYTT'),
    ],
    [
      'where the sending had been taken back before it ended',
      () =>
        arende()
          .samtycke(dag(-260), { aterkallat: dag(-10) })
          .aktualiserad(dag(-250))
          .aterkalladAktualisering(dag(-20)),
    ],
    [
      'where the case should never have been',
      () =>
        arende()
          .samtycke(dag(-260), { aterkallat: dag(-10) })
          .aktualiserad(dag(-250))
          .avslutad(dag(-5), 'FELREGISTRERAD'),
    ],
  ])('%s', async (_namn, bygg) => {
    const u = bygg()
    await scene.lay(u)
    expect(await sags(u)).toBeNull()
  })
})

it('the case’s head tells of the samtycke to the team, whatever one for the läkare alone says', async () => {
  const lakarens = { oppnarTeam: false, oppnarLakare: true }
  const u = arende()
    .samtycke(dag(-260), { till: dag(-4) })
    .samtycke(dag(-200), lakarens)
    .aktualiserad(dag(-250))
  await scene.lay(u)
  const vy = await arendeOversikt(nybro, { deltagareId: u.deltagareId })
  if (!vy.ok) throw new Error(vy.kod)
  expect(vy.value.huvud.samtycke).toEqual({ kod: 'UTGANGET', sedan: dag(-3) })
})
