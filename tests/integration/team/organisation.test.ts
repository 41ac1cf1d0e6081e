import { afterAll, beforeAll, expect, it } from 'vitest'
import { organisationStore } from '@/modules/organisation/public'
import { motenQuery } from '@/modules/team/queries/moten'
import { dag } from '../../factories/dagar'
import { asRuntime, facts, value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

it('a kommun that changes team tomorrow is in its old team today, and in the new one from its day', async () => {
  await facts(`update public.team_kommun set till = $1 where kommun_kod = '0881'`, [dag(0)])
  await facts(
    `insert into public.team_kommun (program_kod, kommun_kod, team_kod, fran) values ('KRAFT', '0881', 'NORRA', $1)`,
    [dag(1)],
  )
  const nybro = await scene.door('projektmedarbetare.nybro')
  const plats = { programKod: 'KRAFT', kommunKod: '0881' }
  const svar = await asRuntime(nybro, async (tx) => ({
    idag: (await organisationStore.kommunensTeam(tx, plats, dag(0))).teamKod,
    imorgon: (await organisationStore.kommunensTeam(tx, plats, dag(1))).teamKod,
    fore: (await organisationStore.kommunensTeam(tx, plats, '2020-01-01')).teamKod,
    sodra: (await organisationStore.team(tx, 'SODRA')).kommuner.includes('0881'),
    norra: (await organisationStore.team(tx, 'NORRA')).kommuner.includes('0881'),
  }))
  expect(svar).toEqual({ idag: 'SODRA', imorgon: 'NORRA', fore: 'SODRA', sodra: true, norra: false })
  const moten = value(await motenQuery(nybro, {}))
  const sodra = value(await motenQuery(await scene.door('arbetsterapeut.sodra'), {}))
  expect(moten.team).toBe(sodra.team)
})
