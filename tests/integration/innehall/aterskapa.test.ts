import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { run as aterskapa } from '@/cli/commands/aterskapa'
import { closeClients } from '@/server/db/client'
import { withOwner } from '@/server/db/owner'
import { testDatabase, type TestDatabase } from '../setup/database'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  vi.restoreAllMocks()
  await closeClients()
  await database.drop()
})

it('makes the schemas anew on a database that has been migrated before, with the wall’s functions shut to all', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await aterskapa(['--innehall', 'ingen', '--ja'])).toBe(0)
  const { rows } = await withOwner((client) =>
    client.query(`select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('vagg', 'logg')
        and exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`),
  )
  expect(rows).toEqual([])
})
