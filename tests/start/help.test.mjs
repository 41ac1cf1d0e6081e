import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { helpFor, USAGE } from '../../src/cli/start/help.mjs'

const folder = new URL('../../src/cli/commands/', import.meta.url)
const names = readdirSync(folder).map((file) => file.replace('.ts', ''))

/** The flags a command's source hands to parseArgs: "som: { type: 'string' }". */
const flagsOf = (name) =>
  [
    ...readFileSync(new URL(`${name}.ts`, folder), 'utf8').matchAll(/(\w+): \{ type: '(?:string|boolean)'/g),
  ].map((m) => m[1])

it('names every command there is, and every flag it takes', () => {
  expect(Object.keys(USAGE).sort()).toEqual(names.sort())
  const missing = names.flatMap((name) =>
    flagsOf(name).filter((flag) => !new RegExp(`--${flag}\\b`).test(helpFor([name, '--help']))),
  )
  expect(missing).toEqual([])
  expect(flagsOf('mal')).toContain('per')
})

it('is what no argument and --help say, and leaves commands alone', () => {
  for (const args of [[], ['--help'], ['-h']])
    expect(helpFor(args)).toContain('npm run kraft -- importera FIL')
  expect(helpFor(['mal', '--som', 'a@b.example'])).toBeNull()
  expect(helpFor(['okant', '--help'])).toBeNull()
  expect(helpFor(['mal', '--help'])).not.toContain('importera')
})

it('is said without a database, with exit code 0', () => {
  const kraft = new URL('../../src/cli/start/kraft.mjs', import.meta.url).pathname
  const said = execFileSync(process.execPath, [kraft, '--help'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, KRAFT_DATA: '/dev/null/kraft' },
  })
  expect(said).toBe(helpFor([]))
})
