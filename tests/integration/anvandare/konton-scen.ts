import { stockholmDatum } from '@/domain/datum'
import { foreslaMedlemskap } from '@/modules/anvandare/use-cases/foresla-medlemskap'
import { skapaKonto } from '@/modules/anvandare/use-cases/skapa-konto'
import { openSession } from '@/server/auth/sign-in'
import { type Door, tenantTransaction } from '@/server/db/tenant-transaction'

/** Today in Stockholm. */
const idag = stockholmDatum(new Date())

let n = 0
/** A new account without memberships, made at a door that keeps accounts. */
export async function nyttKonto(door: Door): Promise<string> {
  n += 1
  const made = await skapaKonto(door, { namn: `Prov Provsson ${n}`, epost: `Prov${n}@example.test` })
  if (!made.ok) throw new Error(made.kod)
  return made.value.id
}

/** A proposal as the form sends it: projektmedarbetare in Nybro unless told otherwise. */
export const forslag = (anvandareId: string, more: Record<string, string> = {}) => ({
  anvandareId,
  roll: 'PROJEKTMEDARBETARE',
  yrke: 'SOCIALSEKRETERARE',
  kommunKod: '0881',
  fran: idag,
  ...more,
})

/** Proposes, and gives the membership's id. */
export async function foreslaget(
  door: Door,
  anvandareId: string,
  more: Record<string, string> = {},
): Promise<string> {
  const made = await foreslaMedlemskap(door, forslag(anvandareId, more))
  if (!made.ok) throw new Error(made.kod)
  return made.value.id
}

/** The roles that an account acts in right now. */
export async function rollerNu(anvandareId: string): Promise<string[]> {
  const session = await openSession(anvandareId, 'WEBB', 'prov')
  return tenantTransaction({ session }, async (_, actor) => actor.medlemskap.map((m) => m.roll))
}
