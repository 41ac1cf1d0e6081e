import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays, stockholmDatum } from '@/domain/datum'
import { type GangSida, gangSida } from '@/modules/utredning/queries/gang-sida'
import { GangHinder } from '@/modules/utredning/ui/gang-hinder'
import { GangSidaVy } from '@/modules/utredning/ui/gang-sida'
import { aPerson } from '../samtycke/scen'
import { drawn } from '../setup/drawn'
import { value } from '../setup/facts'
import { aScene, type Scene } from '../setup/scene'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

const PM = 'projektmedarbetare.nybro'
const AT = 'arbetsterapeut.sodra'
const sida = async (konto: string, u: UtredningBuilder) =>
  value(await gangSida(await scene.door(konto), { deltagareId: u.deltagareId }))
const hinder = async (konto: string, u: UtredningBuilder) => (await sida(konto, u)).hinder
/** The page as it is drawn, down to its parts. */
const ritad = (view: GangSida): string => drawn(GangSidaVy({ view, nu: new Date().toISOString() }))
/** What stands in the way, as it is said to somebody, and where that one is led. */
async function sagt(konto: string, u: UtredningBuilder): Promise<string> {
  const { huvud, hinder } = await sida(konto, u)
  return hinder.map((kod) => drawn(GangHinder({ kod, huvud }))).join()
}
const for_ = (dagar: number): string => addDays(stockholmDatum(new Date()), -dagar)
const skickad = () => aPerson(scene, 'nybro', 'Gångberg').identifierad(for_(90)).aktualiserad(for_(70))

describe('the page of a case’s course', () => {
  it('says to both sides that the team waits, and what lets the case go on', async () => {
    const [vantar, pausad] = [
      skickad().avvaktar(for_(60), 'Väntar på operation.', for_(-60)),
      skickad().antagen(for_(60)).pausad(for_(50), 'SJUKDOM', for_(-60)),
    ]
    await scene.lay(vantar, pausad)
    for (const konto of [AT, PM]) {
      expect(await hinder(konto, vantar), konto).toEqual(['TEAMET_AVVAKTAR'])
      expect(await hinder(konto, pausad), konto).toEqual([])
      expect(await sagt(konto, vantar)).toContain(
        'Teamet avvaktar. Utredningen fortsätter när teamet beslutar på nytt.',
      )
    }
    expect(await sagt(AT, vantar)).toContain('/samtycke/beslut"')
    expect(await sagt(PM, vantar)).toContain('/samtycke#aktualisering"')
    expect(ritad(await sida(AT, vantar))).toContain('Inget att göra just nu')
    expect(ritad(await sida(AT, pausad))).toContain('Vad vill du göra?')
  })

  it('says who can open a closed case', async () => {
    const [nej, avslutad] = [
      skickad().ejAntagen(for_(60), 'Annat stöd räcker.', 'AME'),
      skickad().antagen(for_(60)).avslutad(for_(30), 'TILL_ARBETE'),
    ]
    await scene.lay(nej, avslutad)
    for (const konto of [AT, PM]) expect(await hinder(konto, nej), konto).toEqual(['TEAMET_ANTOG_INTE'])
    expect(await hinder(AT, avslutad)).toEqual(['KOMMUNEN_OPPNAR'])
    expect(await hinder(PM, avslutad)).toEqual([])
  })

  it('says why nobody can take over a protected person with one handler', async () => {
    const skyddad = () => aPerson(scene, 'nybro', 'Gångberg', 'SEKRETESSMARKERING').identifierad(for_(90))
    const ensam = skyddad()
    const tva = skyddad().handlaggare(scene.id('projektmedarbetare2.nybro'))
    await scene.lay(ensam, tva)
    expect(await hinder(PM, ensam)).toEqual(['INGEN_HANDLAGGARE_TILL'])
    expect(await sagt(PM, ensam)).toContain('/person#skydd"')
    expect(await hinder(PM, tva)).toEqual([])
  })
})
