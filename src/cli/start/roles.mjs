// Runs docs/drift/roller.sql, the same file that a database administrator runs with psql, on the embedded server.

import { readFileSync } from 'node:fs'
import { withClient } from './connection.mjs'
import { inRoot } from './paths.mjs'

const FILE = inRoot('docs', 'drift', 'roller.sql')
const CONNECT = /^\\connect kraft$/m

/**
 * Makes the four roles and the database `kraft`. `urlTo(database)` gives the administrator's address of a database;
 * `passwords` has agare, app and inlogg.
 */
export async function createRoles({ urlTo, passwords }) {
  const [onServer, inDatabase] = readFileSync(FILE, 'utf8').split(CONNECT)
  await runStatements(urlTo('postgres'), onServer, passwords)
  await runStatements(urlTo('kraft'), inDatabase, passwords)
}

// One statement at a time, since CREATE DATABASE may not share its query with anything. The file is kept free of
// function bodies, so a semicolon at the end of a line always ends a statement.
async function runStatements(url, sql, passwords) {
  await withClient(url, async (client) => {
    const withPasswords = sql.replace(/:'losen_(\w+)'/g, (_, name) => client.escapeLiteral(passwords[name]))
    const withoutComments = withPasswords.replace(/^--.*$/gm, '')
    for (const statement of withoutComments.split(/;$/m)) {
      if (statement.trim()) await client.query(statement)
    }
  })
}
