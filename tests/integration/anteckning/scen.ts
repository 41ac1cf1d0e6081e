import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import type { Scene } from '../setup/scene'

let serie = 0

/** A person with a test number of their own. */
export const person = (fornamn: string, more: Record<string, unknown> = {}) => ({
  fornamn,
  efternamn: 'Provsson',
  nummer: testNummer(`19${80 + (serie % 15)}-04-12`, serie++),
  fodelsedatum: '1985-04-12',
  kon: 'KVINNA' as const,
  ...more,
})

/** Lays in a case in Nybro that has been found but not sent. */
export async function identifierad(scene: Scene, more: Record<string, unknown> = {}) {
  const u = anUtredning(scene.sammanhang('nybro'), person('Åsa', more)).identifierad('2026-01-07')
  await scene.lay(u)
  return u
}

/** Lays in a case in Nybro that was sent to its team and taken on. */
export async function antagen(scene: Scene, more: Record<string, unknown> = {}) {
  const u = anUtredning(scene.sammanhang('nybro'), person('Åsa', more))
    .identifierad('2026-01-07')
    .anteckning('2026-01-08', 'MOTE', 'Bara för kommunen.')
    .aktualiserad('2026-02-02')
    .antagen('2026-02-10')
  await scene.lay(u)
  return u
}
