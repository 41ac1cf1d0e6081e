import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inRoot } from '../../src/cli/start/paths.mjs'
import { runQuietly } from '../../src/cli/start/processes.mjs'

let directory
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'kraft-dorr-'))))
afterEach(() => rmSync(directory, { recursive: true }))

// A start as from an empty shell, with only what the test gives it.
function start(env) {
  const { PATH } = process.env
  return runQuietly(process.execPath, [inRoot('src', 'cli', 'start', 'start.mjs')], { env: { PATH, ...env } })
}

describe('npm start refuses in words', () => {
  it('when the port is taken, before it has touched anything', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address()
    const { code, output } = await start({ PORT: String(port), KRAFT_DATA: join(directory, 'data') })
    other.close()
    expect(code).toBe(1)
    expect(output).toContain(`Port ${port} är upptagen`)
    expect(output).toContain(`PORT=${port + 1} npm start`)
    expect(existsSync(join(directory, 'data'))).toBe(false)
  })

  it('when the data directory is a file', async () => {
    const file = join(directory, 'data')
    writeFileSync(file, '')
    const { code, output } = await start({ PORT: '3390', KRAFT_DATA: file })
    expect(code).toBe(1)
    expect(output).toContain('En fil ligger där en katalog skulle ha skapats')
    expect(output).not.toContain('at ')
  })

  it('when an own database is given without its secrets, naming all of them at once', async () => {
    const { code, output } = await start({
      PORT: '3390',
      DATABASE_URL: 'postgresql://kraft_app:x@127.0.0.1:1/kraft',
    })
    expect(code).toBe(1)
    for (const name of ['DATABASE_URL_INLOGG', 'AUTH_SECRET', 'KRAFT_PERSONNYCKEL', 'AUTH_URL'])
      expect(output).toContain(name)
    expect(readdirSync(directory)).toEqual([])
  })
})
