// What the app and the command line are told: addresses, secrets, which database. Decided here and nowhere else.

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'
import { readSecretJson, writeSecretJson } from './state.mjs'

/** Whether the operator brings a PostgreSQL of their own. */
export const hasOwnDatabase = (env = process.env) => Boolean(env.DATABASE_URL)

const PURPOSES = {
  DATABASE_URL_INLOGG: 'rollen kraft_inlogg: inloggning och sessioner',
  KRAFT_PERSONNYCKEL:
    '64 hexadecimala tecken: nyckeln till pseudonymerna. Byt den aldrig. Skapa med: openssl rand -hex 32',
  AUTH_SECRET: 'minst 32 tecken: signerar inloggningen. Skapa med: openssl rand -base64 33',
  AUTH_URL: 'adressen som användarna skriver, till exempel https://kraft.example.se',
}

const FORMS = {
  DATABASE_URL: isPostgresUrl,
  DATABASE_URL_INLOGG: isPostgresUrl,
  DATABASE_URL_AGARE: isPostgresUrl,
  KRAFT_PERSONNYCKEL: (value) => /^[0-9a-f]{64}$/i.test(value),
  AUTH_SECRET: (value) => value.length >= 32,
  AUTH_URL: (value) => /^https?:\/\//.test(value) && URL.canParse(value),
}

/** Refuses, naming every missing and malformed value at once, when an own database is used. */
export function requireOwnEnvironment(env, { needsOwner = false } = {}) {
  const required = ['DATABASE_URL_INLOGG', 'AUTH_SECRET', 'KRAFT_PERSONNYCKEL', 'AUTH_URL']
  if (needsOwner) required.push('DATABASE_URL_AGARE')
  const missing = required.filter((name) => !env[name])
  const malformed = Object.keys(FORMS).filter((name) => env[name] && !FORMS[name](env[name]))
  if (missing.length + malformed.length === 0) return
  const purpose = (name) =>
    `  ${name}: ${PURPOSES[name] ?? 'en adress som postgresql://roll:losenord@vard:5432/kraft'}`
  throw new Refusal(
    [
      'KRAFT startar inte med en egen databas (DATABASE_URL) utan att allt är satt.',
      ...(missing.length > 0 ? ['Saknas:', ...missing.map(purpose)] : []),
      ...(malformed.length > 0 ? ['Har fel form:', ...malformed.map(purpose)] : []),
    ].join('\n'),
  )
}

function isPostgresUrl(value) {
  return /^postgres(ql)?:\/\//.test(value) && URL.canParse(value)
}

/** The environment for a child that uses the embedded database. Values set by hand win over generated ones. */
export function embeddedEnvironment({ env, urls, dataDir, port }) {
  return {
    ...env,
    ...generatedSecrets(dataDir, env),
    DATABASE_URL: urls.app,
    DATABASE_URL_INLOGG: urls.inlogg,
    DATABASE_URL_AGARE: urls.agare,
    AUTH_URL: env.AUTH_URL || `http://localhost:${port}`,
    KRAFT_DATA: dataDir,
    KRAFT_INBADDAD: '1',
  }
}

function generatedSecrets(dataDir, env) {
  const file = join(dataDir, 'hemligheter.json')
  let kept = readSecretJson(file)
  if (!kept) {
    kept = {
      AUTH_SECRET: randomBytes(33).toString('base64'),
      KRAFT_PERSONNYCKEL: randomBytes(32).toString('hex'),
    }
    writeSecretJson(file, kept)
  }
  return {
    AUTH_SECRET: env.AUTH_SECRET || kept.AUTH_SECRET,
    KRAFT_PERSONNYCKEL: env.KRAFT_PERSONNYCKEL || kept.KRAFT_PERSONNYCKEL,
  }
}

/** The app in operation may not know the owner's address. */
export function withoutOwner({ DATABASE_URL_AGARE: _, ...env }) {
  return env
}
