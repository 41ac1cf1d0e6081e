// Applies prisma/migrations in order, in Prisma's own layout and bookkeeping, without Prisma's downloaded engine.

import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from './connection.mjs'
import { inRoot } from './paths.mjs'
import { Refusal } from './refusal.mjs'

// The number that Prisma's own migrations lock on, so that the two can never run at once.
const LOCK = 72707369

const LEDGER = `create table if not exists public._prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`

/** The migrations on disk, oldest first: { name, sql, checksum }. */
export function readMigrations(directory = inRoot('prisma', 'migrations')) {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings the database at `url` (as kraft_agare) up to the migrations on disk and gives the names it applied.
 * `log` hears each name first. Refuses an edited, a missing and a half-done migration; each file is all or nothing.
 */
export async function migrate({ url, log = () => {}, directory } = {}) {
  const wanted = readMigrations(directory)
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const pending = await pendingOf(client, wanted)
    for (const migration of pending) {
      log(migration.name)
      await apply(client, migration)
    }
    return pending.map(({ name }) => name)
  })
}

async function pendingOf(client, wanted) {
  const { rows: there } = await client.query(
    "select to_regclass('public._prisma_migrations') is not null as found",
  )
  if (!there[0].found) await client.query(LEDGER)
  const { rows } = await client.query(
    'select migration_name, checksum, finished_at from public._prisma_migrations where rolled_back_at is null',
  )
  const onDisk = new Map(wanted.map((migration) => [migration.name, migration]))
  for (const row of rows) requireUntouched(row, onDisk.get(row.migration_name))
  const applied = new Set(rows.map((row) => row.migration_name))
  return wanted.filter(({ name }) => !applied.has(name))
}

function requireUntouched(row, migration) {
  const name = row.migration_name
  if (!migration) {
    throw new Refusal(
      `Databasen har migreringen ${name}, som inte finns i koden. Är koden äldre än databasen?`,
    )
  }
  if (migration.checksum !== row.checksum) {
    throw new Refusal(
      `Migreringen ${name} har ändrats sedan den kördes. Återställ filen och lägg ändringen i en ny migrering.`,
    )
  }
  if (!row.finished_at) throw new Refusal(`Migreringen ${name} blev aldrig klar. Rätta databasen för hand.`)
}

const OWN_TRANSACTION = /^\s*(begin|start transaction|commit|rollback)\s*;/im

async function apply(client, { name, sql, checksum }) {
  if (OWN_TRANSACTION.test(sql)) throw new Refusal(`Migreringen ${name} får inte styra transaktionen själv.`)
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('reset all; reset role')
    await client.query(
      `insert into public._prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       values ($1, $2, now(), $3, 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Refusal(`Migreringen ${name} gick inte${lineOf(error, sql)}: ${error.message}`)
  }
}

function lineOf(error, sql) {
  if (!error.position) return ''
  return ` (rad ${sql.slice(0, Number(error.position)).split('\n').length})`
}
