import { userInfo } from 'node:os'
import { openSession } from '@/server/auth/sign-in'
import { inloggPool } from '@/server/db/client'
import type { Door } from '@/server/db/tenant-transaction'
import { CommandRefusal } from './refusal'

/** The person at the keyboard, as the log shall say it: the command line and the OS user. */
export const cliAdress = (): string => `CLI ${userInfo().username}`

/**
 * Opens the command line's door for an account: a session of an hour, logged with the OS user. No password is asked
 * for, since whoever holds the sign-in role's secret is the operator. Refuses an account that is unknown or closed.
 */
export async function openDoor(epost: string): Promise<Door> {
  const { rows } = await inloggPool().query<{ anvandare_id: string; far: boolean }>(
    'select anvandare_id, far from vagg.for_inloggning($1)',
    [epost.trim()],
  )
  const konto = rows[0]
  if (!konto) throw new CommandRefusal(`Det finns inget konto med e-postadressen ${epost}.`)
  if (!konto.far) throw new CommandRefusal(`Kontot ${epost} är avslutat.`)
  const adress = cliAdress()
  return { session: await openSession(konto.anvandare_id, 'CLI', adress), adress }
}

/** The account given with --som, or a refusal that says what is missing. */
export function requireSom(som: string | undefined): string {
  if (!som) throw new CommandRefusal('Ange vem du arbetar som: --som E-POST.')
  return som
}
