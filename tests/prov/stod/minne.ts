import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot } from '../../../src/cli/start/paths.mjs'
import { waitFor } from '../../../src/cli/start/processes.mjs'

/**
 * Asks a process what it has in use when all that nobody refers to is taken away. What the system says of it is of no use
 * here: Node lets garbage lie until its room is full, so a leak looks like rest until the day it ends the process.
 */
export class Minnesvakt {
  private readonly fil = join(mkdtempSync(join(tmpdir(), 'kraft-minne-')), 'mb')

  /** What the process is to be started with, for it to answer. */
  readonly miljo = {
    NODE_OPTIONS: `--import ${pathToFileURL(inRoot('tests', 'prov', 'stod', 'minne-i-appen.mjs')).href}`,
    KRAFT_PROV_MINNE: this.fil,
  }

  /** Megabytes in use by the process. */
  async fraga(pid: number): Promise<number> {
    rmSync(this.fil, { force: true })
    process.kill(pid, 'SIGUSR2')
    if (!(await waitFor(() => existsSync(this.fil), { timeout: 30_000 })))
      throw new Error('Appen svarade inte om sitt minne')
    return Number(readFileSync(this.fil, 'utf8'))
  }

  slut(): void {
    rmSync(join(this.fil, '..'), { recursive: true })
  }
}
