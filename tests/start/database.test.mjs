import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../../src/cli/start/connection.mjs'
import { ensureDatabase, removeDatabase } from '../../src/cli/start/database.mjs'
import { isAlive, waitFor } from '../../src/cli/start/processes.mjs'
import { readState, writeState } from '../../src/cli/start/state.mjs'
import { silentVoice } from './silent-voice.mjs'

let dataDir
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kraft-start-'))
  chmodSync(dataDir, 0o711)
})
afterEach(() => removeDatabase(dataDir))

const ensure = () => ensureDatabase({ dataDir, voice: silentVoice })
const query = (url, sql) => withClient(url, async (client) => (await client.query(sql)).rows)
const pidFile = () => join(readState(dataDir).directory, 'postmaster.pid')
const serverPid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])

describe('the embedded database', () => {
  it('is joined by the second and stopped by the last', async () => {
    const first = await ensure()
    const second = await ensure()
    const pid = serverPid()
    expect([first.isNew, first.startedByUs, second.isNew, second.startedByUs]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(second.urls).toEqual(first.urls)

    await first.stop()
    expect(await query(second.urls.app, 'select 1 as ett')).toEqual([{ ett: 1 }])

    await second.stop()
    expect(isAlive(pid)).toBe(false)
  })

  it('comes back after a crash with everything that was acknowledged', async () => {
    const before = await ensure()
    await query(before.urls.agare, "create table prov (ord text); insert into prov values ('kvar')")
    const pid = serverPid()
    process.kill(pid, 'SIGKILL')
    await waitFor(() => !isAlive(pid), { timeout: 5_000 })

    const after = await ensure()
    expect(after.isNew).toBe(false)
    expect(await query(after.urls.agare, 'select ord from prov')).toEqual([{ ord: 'kvar' }])
    await before.stop()
    await after.stop()
  })

  it('starts although its old process number now belongs to another program', async () => {
    const before = await ensure()
    const file = pidFile()
    const left = readFileSync(file, 'utf8')
    await before.stop()
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    try {
      writeFileSync(file, left.replace(/^\d+/, String(stranger.pid)))
      const after = await ensure()
      expect(after.startedByUs).toBe(true)
      expect(await query(after.urls.app, 'select 1 as ett')).toEqual([{ ett: 1 }])
      expect(isAlive(stranger.pid)).toBe(true)
      await after.stop()
    } finally {
      stranger.kill()
    }
  })

  it('is revived where it was when somebody kills it under a running app', async () => {
    const database = await ensure()
    process.kill(serverPid(), 'SIGKILL')
    await waitFor(() => !database.isUp(), { timeout: 10_000 })
    await database.revive()
    expect(database.isUp()).toBe(true)
    expect(await query(database.urls.app, 'select 1 as ett')).toEqual([{ ett: 1 }])
    await database.stop()
  })

  it('begins anew when its creation was cut short, never when it was whole', async () => {
    const whole = await ensure()
    await whole.stop()
    writeState(dataDir, { ...readState(dataDir), isComplete: false })
    const again = await ensure()
    expect(again.isNew).toBe(true)
    await again.stop()
  })

  it('keeps its passwords to its owner and lets nobody in without one', async () => {
    const database = await ensure()
    expect(statSync(join(dataDir, 'databas.json')).mode & 0o777).toBe(0o600)
    const guessed = database.urls.app.replace(/:[^:@/]+@/, ':gissning@')
    await expect(query(guessed, 'select 1')).rejects.toThrow('lösenordet stämmer inte')
    await database.stop()
  })

  it('has four roles, none above the wall', async () => {
    const database = await ensure()
    const roles = await query(
      database.urlTo('postgres'),
      `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as above
       from pg_roles where rolname like 'kraft%' order by 1`,
    )
    expect(roles).toEqual([
      { rolname: 'kraft_agare', rolcanlogin: true, above: false },
      { rolname: 'kraft_app', rolcanlogin: true, above: false },
      { rolname: 'kraft_inlogg', rolcanlogin: true, above: false },
      { rolname: 'kraft_vagg', rolcanlogin: false, above: false },
    ])
    const owner = await query(
      database.urls.agare,
      'select pg_get_userbyid(datdba) as namn, datcollate from pg_database where datname = current_database()',
    )
    expect(owner[0].namn).toBe('kraft_agare')
    await database.stop()
  })
})
