// Prisma's own command line wants to download an engine. The same engine exists as WebAssembly in a package,
// so the difference between two schemas can be had offline. Development only: nothing at run time loads this.

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The state of an empty database. */
export const EMPTY = { tag: 'empty' }

/** The state that a Prisma schema describes. */
export function datamodel(content) {
  return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] }
}

/** The state of the database that the adapter is connected to, limited to the schemas named in `content`. */
export function database(content) {
  return { tag: 'schemaDatasource', files: [{ path: 'schema.prisma', content }], configDir: '.' }
}

/**
 * The SQL that takes one state to another, or an empty string when they agree.
 * `connectionString` is needed only when one of the states is a database.
 * `externalTables` ("schema.table") are left out of the comparison.
 */
export async function diffSql({ from, to, connectionString, externalTables = [] }) {
  const { SchemaEngine } = await loadEngine()
  const models = [from, to].flatMap((state) => state.files ?? [])
  const adapter = await adapterFactory(connectionString)
  const datamodels = models.length > 0 ? [[models.at(-1).path, models.at(-1).content]] : undefined
  const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter)
  try {
    const filters = { externalTables, externalEnums: [] }
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters })
    const sql = (stdout ?? '').trim()
    return sql === '-- This is an empty migration.' ? '' : sql
  } finally {
    engine.free()
  }
}

// Once a process: the bindings remember the memory of the first instance.
let engineModule
function loadEngine() {
  engineModule ??= instantiate()
  return engineModule
}

async function instantiate() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => process.stderr.write(`${message}\n`) }
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(entry.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings
}

async function adapterFactory(connectionString) {
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  if (connectionString === undefined) return bindMigrationAwareSqlAdapterFactory(noDatabase())
  const { PrismaPg } = await import('@prisma/adapter-pg')
  return bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }))
}

// The engine greets its database even when both states are text, so it is given one that answers that greeting only.
function noDatabase() {
  const kind = { provider: 'postgres', adapterName: '@prisma/adapter-pg' }
  const refuse = async (query) => {
    throw new Error(`No database was given, but one was asked: ${JSON.stringify(query)}`)
  }
  const connection = {
    ...kind,
    queryRaw: async (query) => (query.sql.includes('version()') ? GREETING : refuse(query)),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {},
  }
  return { ...kind, connect: async () => connection, connectToShadowDb: async () => connection }
}

const BOOLEAN = 5
const INT32 = 0
const TEXT = 7
const GREETING = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [BOOLEAN, TEXT, INT32],
  rows: [[true, 'PostgreSQL 18.0', 180000]],
}
