import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays } from '@/domain/datum'
import { startsida } from '@/modules/start/queries/startsida'
import { radMening } from '@/text/sv/start'
import { ettArende, fragad, idag } from '../lakarstod/scen'
import { facts, value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

const medUppgift = async (efternamn: string, forfaller: string): Promise<UtredningBuilder> => {
  const u = await ettArende(scene, efternamn)
  await facts(
    `insert into public.uppgift (kommun_kod, id, utredning_id, slag, anvandare_id, roll, forfaller)
     values ('0881', gen_random_uuid(), $1, 'NYTT_SAMTYCKE_ELLER_AVSLUT', $2, 'PROJEKTMEDARBETARE', $3)`,
    [u.utredningId, scene.id('projektmedarbetare.nybro'), forfaller],
  )
  return u
}
const rader = async (konto: string) => value(await startsida(await scene.door(konto))).rader

describe('the start page', () => {
  it('takes a recorded task on the day it is due: first, and late, when that has passed', async () => {
    const sen = await medUppgift('Sen', addDays(idag, -2))
    const snart = await medUppgift('Snart', addDays(idag, 14))
    const pm = await rader('projektmedarbetare.nybro')
    expect(pm[0]).toMatchObject({ utredningId: sen.utredningId, slag: 'UPPGIFT', forsenad: 2 })
    expect(pm.filter((r) => r.slag === 'UPPGIFT').map((r) => [r.utredningId, r.dag])).toEqual([
      [sen.utredningId, addDays(idag, -2)],
      [snart.utredningId, addDays(idag, 14)],
    ])
  })

  it('tells the team, who asked, of a doctor’s answer that is late', async () => {
    const u = await ettArende(scene, 'Obesvarad')
    await fragad(scene, u)
    const om = async (konto: string) => (await rader(konto)).find((r) => r.utredningId === u.utredningId)
    const at = 'arbetsterapeut.sodra'
    expect(await om(at)).toMatchObject({ grupp: 'ANDRA', slag: 'VANTAR_LAKARE' })
    await facts('update public.lakarkonsultation set onskat_svar = vagg.idag() - 7 where utredning_id = $1', [
      u.utredningId,
    ])
    const sen = await om(at)
    expect(sen).toMatchObject({ grupp: 'DIG', slag: 'LAKARSVAR_SENT', dag: addDays(idag, -7), forsenad: 7 })
    expect(sen && radMening(sen, idag)).toContain('Förtroendeläkaren skulle ha svarat')
    const kommunens = await rader('projektmedarbetare.nybro')
    expect(
      kommunens.filter((r) => r.utredningId === u.utredningId && r.grupp === 'ANDRA').map((r) => r.slag),
    ).toEqual(['VANTAR_LAKARE'])
  })
})
