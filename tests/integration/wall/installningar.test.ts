import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { databaseSettings } from '@/programme/register'
import { runDailyPass } from '@/server/daily-pass'
import { inloggPool } from '@/server/db/client'
import { aPerson } from '../samtycke/scen'
import { facts } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

/** What the daily pass does with the definition, with another definition. */
const ta = async (andra: Record<string, number>): Promise<void> => {
  await inloggPool().query('select vagg.ta_installningar($1, $2)', [
    kraft.kod,
    { ...databaseSettings(kraft), ...andra },
  ])
}
const dagarOppen = async (id: string): Promise<number> =>
  (
    await facts<{ n: number }>('select oppen_till - avslutad as n from public.utredning where id = $1', [id])
  )[0]!.n

describe('the settings of the definition', () => {
  it('decide how long the team reads a closed case, those already closed too, and come back with the daily pass', async () => {
    const enStangd = () =>
      aPerson(scene, 'nybro', 'Alkvist')
        .identifierad('2026-01-12')
        .aktualiserad('2026-02-02')
        .antagen('2026-02-10')
        .avslutad('2026-11-01', 'FLYTT')
    const [innan, efter] = [enStangd(), enStangd()]
    await scene.lay(innan)
    expect(await dagarOppen(innan.utredningId)).toBe(kraft.installningar.oppenEfterAvslutDagar)
    await ta({ oppenEfterAvslutDagar: 30 })
    await scene.lay(efter)
    expect([await dagarOppen(innan.utredningId), await dagarOppen(efter.utredningId)]).toEqual([30, 30])
    await runDailyPass()
    expect(await dagarOppen(efter.utredningId)).toBe(kraft.installningar.oppenEfterAvslutDagar)
  })

  it('decide when a note is locked', async () => {
    const u = aPerson(scene, 'nybro', 'Lindrot')
      .identifierad('2026-01-12')
      .anteckning('2026-02-03', 'MOTE', 'Först')
    await scene.lay(u)
    const skriv = () =>
      facts(`update public.anteckning set text = 'Sedan' where utredning_id = $1 returning text`, [
        u.utredningId,
      ])
    await expect(skriv()).rejects.toThrow('ANTECKNING_LAST')
    await ta({ anteckningLasesDagar: 10_000 })
    expect(await skriv()).toEqual([{ text: 'Sedan' }])
    await runDailyPass()
  })

  it('decide when the kommun is to have asked for a new samtycke', async () => {
    await ta({ nyttSamtyckeDagar: 5 })
    const u = aPerson(scene, 'nybro', 'Ekrot')
      .identifierad('2026-01-12')
      .samtycke('2026-01-20')
      .aktualiserad('2026-02-02')
    await scene.lay(u)
    await facts(`select vagg.samtycke_upphor('0881', $1, '2026-03-01', 'SAMTYCKE_UTGANGET')`, [u.utredningId])
    expect(
      await facts('select forfaller::text from public.uppgift where utredning_id = $1', [u.utredningId]),
    ).toEqual([{ forfaller: '2026-03-06' }])
    await runDailyPass()
  })

  it('leave no days of their own in the functions of the database', async () => {
    const egna = await facts(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'vagg' and p.prosrc ~ $1`,
      [`([+-] *|interval ')(14|120)\\M`],
    )
    expect(egna).toEqual([])
  })
})
