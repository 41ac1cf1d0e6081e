import { anUtredning, testNummer, type UtredningBuilder } from '@/cli/content/an-utredning'
import { addDays, stockholmDatum } from '@/domain/datum'
import { fragaLakare } from '@/modules/lakarstod/use-cases/fraga-lakare'
import { ownerRows } from '../anvandare/rows'
import type { Scene } from '../setup/scene'

let serie = 0

/** Today in Stockholm. */
export const idag = stockholmDatum(new Date())

/** A case in kartläggning that the team sees, with a samtycke that also opens to the läkare unless told otherwise. */
export async function ettArende(
  scene: Scene,
  efternamn: string,
  oppnarLakare = true,
): Promise<UtredningBuilder> {
  const fodelsedatum = addDays('1984-03-01', serie++)
  const person = {
    fornamn: 'Prov',
    efternamn,
    nummer: testNummer(fodelsedatum, 3),
    fodelsedatum,
    kon: 'KVINNA' as const,
  }
  const u = anUtredning(scene.sammanhang('nybro'), person)
    .identifierad('2026-01-10')
    .falt({ bakgrund: `Bakgrund ${efternamn}`, provatTidigare: `Prövat ${efternamn}` })
    .samtycke('2026-01-12', { oppnarLakare })
    .aktualiserad('2026-01-15')
    .antagen('2026-01-20')
    .kartlaggs('2026-02-01')
    .bidrag('HALSA', 'DELTAGARE', `Egna ord ${efternamn}`)
    .bidrag('HALSA', 'ARBETSTERAPEUT', `Terapeutens syn ${efternamn}`, { hinder: 'Sömn' })
  await scene.lay(u)
  return u
}

/** A question about the health of a case, as the form sends it. */
export const fraga = (scene: Scene, u: UtredningBuilder, mer: Record<string, unknown> = {}) => ({
  utredningId: u.utredningId,
  fraga: 'Vad är rimligt att lyfta?',
  delar: ['OMRADE_HALSA'],
  form: 'LASNING',
  minuter: '40',
  onskatSvar: idag,
  lakareId: scene.id('lakare'),
  ...mer,
})

/** Asks as the team's arbetsterapeut; gives the consultation's id. */
export async function fragad(
  scene: Scene,
  u: UtredningBuilder,
  mer: Record<string, unknown> = {},
): Promise<string> {
  const made = await fragaLakare(await scene.door('arbetsterapeut.sodra'), fraga(scene, u, mer))
  if (!made.ok) throw new Error(made.kod)
  return made.value.id
}

/** With whom the case lies. */
export async function ligger(u: UtredningBuilder): Promise<string> {
  const rader = await ownerRows<{ ligger_hos: string }>(
    'select ligger_hos from public.utredning where id = $1',
    [u.utredningId],
  )
  return rader[0]?.ligger_hos ?? ''
}
