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
  const source = connectionString ? await catalogReader(connectionString) : greeter
  const datamodels = models.length > 0 ? [[models.at(-1).path, models.at(-1).content]] : undefined
  const engine = await SchemaEngine.new({ datamodels }, () => {}, await adapterFactory(source))
  try {
    const filters = { externalTables, externalEnums: [] }
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters })
    const sql = (stdout ?? '').trim()
    return sql === '-- This is an empty migration.' ? '' : sql
  } finally {
    engine.free()
    await source.close()
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

const KIND = { provider: 'postgres', adapterName: '@prisma/adapter-pg' }

async function adapterFactory({ queryRaw }) {
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  const connect = async () => readOnlyConnection(queryRaw)
  return bindMigrationAwareSqlAdapterFactory({ ...KIND, connect, connectToShadowDb: connect })
}

// Comparing only ever reads. Anything else that the engine should try is refused.
function readOnlyConnection(queryRaw) {
  const refuse = async (query) => {
    throw new Error(`A comparison was about to write: ${JSON.stringify(query)}`)
  }
  return {
    ...KIND,
    queryRaw,
    dispose: async () => {},
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  }
}

// Prisma's own adapter does not know the one-byte type "char" that PostgreSQL's catalogue is full of, so the
// catalogue is read here, with the few types that stand in it. By PostgreSQL's number: the engine's number.
const INT32 = 0
const BOOLEAN = 5
const TEXT = 7
const COLUMN_TYPES = {
  16: BOOLEAN,
  18: 6,
  19: TEXT,
  20: 1,
  21: INT32,
  23: INT32,
  25: TEXT,
  26: 1,
  1043: TEXT,
}
const ARRAY_TYPES = { 1002: 70, 1003: 71, 1005: 64, 1007: 64, 1009: 71 }

async function catalogReader(connectionString) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString })
  await client.connect()
  const queryRaw = async ({ sql, args }) => {
    const { fields, rows } = await client.query({ text: sql, values: args, rowMode: 'array' })
    const columnTypes = fields.map(({ name, dataTypeID }) => {
      const type = COLUMN_TYPES[dataTypeID] ?? ARRAY_TYPES[dataTypeID]
      if (type === undefined)
        throw new Error(`The catalogue's column ${name} has the unknown type ${dataTypeID}.`)
      return type
    })
    return { columnNames: fields.map(({ name }) => name), columnTypes, rows }
  }
  return { queryRaw, close: () => client.end() }
}

// The engine greets its database even when both states are text, so it is given one that answers that and no more.
const greeter = {
  queryRaw: async ({ sql }) => {
    if (!sql.includes('version()')) throw new Error(`No database was given, but one was asked: ${sql}`)
    return {
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [BOOLEAN, TEXT, INT32],
      rows: [[true, 'PostgreSQL 18.0', 180000]],
    }
  },
  close: async () => {},
}
