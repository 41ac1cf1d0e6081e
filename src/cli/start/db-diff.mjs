// npm run db:diff                 SQL from the schema at git HEAD to prisma/schema.prisma
// npm run db:diff -- --from-empty SQL for the whole schema
// npm run db:diff -- --from-db    SQL from the migrated database (DATABASE_URL_AGARE) to prisma/schema.prisma
//
// Offline. The SQL goes to stdout; put it in prisma/migrations/<time>_<name>/migration.sql and add the row-level
// security of new tables beside it.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EMPTY, database, datamodel, diffSql } from './schema-engine.mjs'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const wanted = readFileSync(join(ROOT, 'prisma/schema.prisma'), 'utf8')

function schemaAtHead() {
  const args = ['show', 'HEAD:prisma/schema.prisma']
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

function startingPoint(argument) {
  if (argument === '--from-empty') return { from: EMPTY }
  if (argument === '--from-db') {
    const connectionString = process.env.DATABASE_URL_AGARE
    if (!connectionString) throw new Error('DATABASE_URL_AGARE saknas.')
    return { from: database(wanted), connectionString, externalTables: ['public._prisma_migrations'] }
  }
  if (argument === undefined) return { from: datamodel(schemaAtHead()) }
  throw new Error(`Okänt val: ${argument}. Använd --from-empty, --from-db eller inget.`)
}

try {
  const sql = await diffSql({ ...startingPoint(process.argv[2]), to: datamodel(wanted) })
  process.stdout.write(sql === '' ? '-- Ingen skillnad.\n' : `${sql}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
